import type { Span } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { isRelativeSubject } from '../language/relative.js'
import type { CueHead } from './cues.js'
import { phraseAround } from './noun-phrase.js'
import type { Traits } from './traits.js'
import { tokenAt } from './voice/text-map.js'

const adposition = partsOfSpeech.indexOf('ADP')
const relativeClause = relations.indexOf('acl')
const nouns: ReadonlySet<number> = new Set(
  (['NOUN', 'PROPN'] as const).map((tag) => partsOfSpeech.indexOf(tag)),
)

/**
 * « des voisins qui affirment avoir tout vu »: who says it is named by the noun that the relative clause hangs from. A
 * source that is only the pronoun becomes the words before it; English keeps *who*, as its corpora do.
 */
export function nameAntecedent(traits: Traits, { token }: CueHead, source: readonly Span[]): readonly Span[] {
  const { analysis } = traits
  const only = source.length === 1 ? source[0]! : undefined
  if (!only || !isRelativeSubject(analysis.text.slice(only.start, only.end).toLowerCase())) return source
  const pronoun = tokenAt(analysis, only.start)
  const noun = analysis.heads[token]!
  if (analysis.labels[token] !== relativeClause || noun < 0 || noun >= pronoun) return source
  if (!nouns.has(analysis.tags[noun]!)) return source
  const phrase = phraseAround(traits, noun)
  if (!phrase || phrase.last >= pronoun || analysis.tags[phrase.first] === adposition) return source
  return [{ start: analysis.starts[phrase.first]!, end: analysis.ends[phrase.last]! }]
}
