import { overlaps, type Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { named, nominal, type Stretch, spanOf } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { endings } from './source-endings.js'
import { openings } from './source-openings.js'
import { closesClause, comma, type Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

/** Cuts or completes the tokens of a source, or leaves them. `cue`: the token that the spans were drawn for. */
export type EdgeRule = (traits: Traits, source: Stretch, cue: number) => Stretch

const rules: readonly EdgeRule[] = [...openings, ...endings]

/** Words that alone name nobody: an article whose noun was taken for the cue, an adverb before the verb. */
const bare = new Set('a an the only un une le la les des el los las una'.split(' '))

/**
 * The drawn spans with the edges of their source set right where the words leave no doubt: what stands beside the speaker goes,
 * the name that a relative clause belongs to comes in, an article alone is nobody.
 */
export function settleEdges(traits: Traits, cue: number, drawn: DrawnSpans): DrawnSpans {
  const spans = drawn.source.length > 0 ? drawn : withSayer(traits, cue, drawn)
  const [source, ...more] = spans.source
  if (!source || more.length > 0) return spans
  const { from, to } = tokensIn(traits.analysis, source)
  if (to - from === 1 && bare.has(traits.analysis.words[from]!)) return { ...spans, source: [] }
  const whole = { first: from, last: to - 1 }
  const settled = rules.reduce((stretch, rule) => rule(traits, stretch, cue), whole)
  if (settled.first === whole.first && settled.last === whole.last) return spans
  const span = spanOf(traits, settled)
  const others: readonly Span[] = [...spans.cue, ...spans.content]
  return others.some((other) => overlaps(other, span)) ? spans : { ...spans, source: [span] }
}

const verb = partsOfSpeech.indexOf('VERB')
const saying = new Set(['said', 'says', 'say'])

/** The spans with the last stretch of their content as who said it, where its place tells that it can't be said. */
function withSayer(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const sayer = spans.content.at(-1)
  if (!sayer || spans.content.length < 2) return spans
  const { from, to } = tokensIn(traits.analysis, sayer)
  const stretch = { first: from, last: to - 1 }
  const speaks =
    isSubject(traits, stretch, cue) || isInverted(traits, stretch, cue) || isGoverned(traits, stretch, cue)
  return speaks ? { ...spans, content: spans.content.slice(0, -1), source: [sayer] } : spans
}

/** "The mills have shut, | people close to them | said": words of their own right before *said*. */
const isSubject = (traits: Traits, stretch: Stretch, cue: number): boolean =>
  saying.has(traits.analysis.words[cue]!) &&
  stretch.last === cue - 1 &&
  traits.shape[stretch.first - 1] === comma &&
  isNominal(traits, stretch)

/** “It was a mistake,” admitted | the ministry |: words of their own between a verb behind a quotation and the clause's end. */
function isInverted(traits: Traits, stretch: Stretch, cue: number): boolean {
  const { analysis, shape, quotation } = traits
  const isBehind = stretch.first === cue + 1 && analysis.tags[cue] === verb && quotation[cue - 1]! >= 0
  const next = stretch.last + 1
  return isBehind && (next >= analysis.count || closesClause(shape[next]!)) && isNominal(traits, stretch)
}

/** "according to | an officer |": what the preposition governs. */
const isGoverned = ({ analysis: { words } }: Traits, { first }: Stretch, cue: number): boolean =>
  words[cue] === 'according' && first === cue + 2

/** Whether the tokens are one noun phrase or several, a name or noun among them. */
function isNominal({ analysis: { tags } }: Traits, { first, last }: Stretch): boolean {
  let names = 0
  for (let t = first; t <= last; t++) {
    if (!nominal.has(tags[t]!)) return false
    if (named.has(tags[t]!)) names++
  }
  return names > 0
}
