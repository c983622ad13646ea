import type { Span } from '../article/span.js'
import { partsOfSpeech, relations } from '../language/analysis.js'
import { isRelative, isRelativeSubject } from '../language/relative.js'
import type { CueHead } from './cues.js'
import { continues, nominal, opensPhrase, phraseAround, spanOf } from './noun-phrase.js'
import { comma, type Traits } from './traits.js'
import { tokenAt } from './voice/text-map.js'

const adposition = partsOfSpeech.indexOf('ADP')
const relativeClause = relations.indexOf('acl')
const nouns: ReadonlySet<number> = new Set(
  (['NOUN', 'PROPN'] as const).map((tag) => partsOfSpeech.indexOf(tag)),
)

/**
 * « des voisins qui affirment avoir tout vu »: who says it is named by the noun that the relative clause hangs from. A
 * source that is only the pronoun becomes the words before it, and so does one behind a preposition (« selon laquelle »); English keeps *who*, as its corpora do.
 */
export function nameAntecedent(traits: Traits, { token }: CueHead, source: readonly Span[]): readonly Span[] {
  const { analysis } = traits
  const only = source.length === 1 ? source[0]! : undefined
  if (only && isGoverned(traits, token, only)) return phraseBefore(traits, token) ?? source
  if (!only || !isRelativeSubject(analysis.text.slice(only.start, only.end).toLowerCase())) return source
  const pronoun = tokenAt(analysis, only.start)
  const noun = analysis.heads[token]!
  if (analysis.labels[token] !== relativeClause || noun < 0 || noun >= pronoun) return source
  if (!nouns.has(analysis.tags[noun]!)) return source
  const phrase = phraseAround(traits, noun)
  if (!phrase || phrase.last >= pronoun || analysis.tags[phrase.first] === adposition) return source
  return [{ start: analysis.starts[phrase.first]!, end: analysis.ends[phrase.last]! }]
}

/** « pour qui », « selon laquelle »: a preposition that is the cue, and a relative pronoun. */
const isGoverned = ({ analysis: { tags, words, starts } }: Traits, cue: number, source: Span): boolean =>
  tags[cue] === adposition && starts[cue + 1] === source.start && isRelative(words[cue + 1])

/** « résume | une gérante de Lorne |, selon laquelle »: the noun phrase that ends before the cue. */
function phraseBefore(traits: Traits, cue: number): readonly Span[] | undefined {
  const { tags } = traits.analysis
  const last = traits.shape[cue - 1] === comma ? cue - 2 : cue - 1
  let first = last
  while (first > 0 && nominal.has(tags[first - 1]!) && continues(traits, last, first - 1)) first--
  while (first < last && !opensPhrase.has(tags[first]!)) first++
  return last >= 0 && nouns.has(tags[last]!) ? [spanOf(traits, { first, last })] : undefined
}
