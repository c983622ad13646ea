import { overlaps, type Span } from '../article/span.js'
import { nominal, type Stretch, spanOf } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { endings } from './source-endings.js'
import { openings } from './source-openings.js'
import { comma, type Traits } from './traits.js'
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
export function settleEdges(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const [source, ...more] = spans.source
  if (!source) return sayerBefore(traits, cue, spans)
  if (more.length > 0) return spans
  const { from, to } = tokensIn(traits.analysis, source)
  if (to - from === 1 && bare.has(traits.analysis.words[from]!)) return { ...spans, source: [] }
  const drawn = { first: from, last: to - 1 }
  const settled = rules.reduce((stretch, rule) => rule(traits, stretch, cue), drawn)
  if (settled.first === drawn.first && settled.last === drawn.last) return spans
  const span = spanOf(traits, settled)
  const others: readonly Span[] = [...spans.cue, ...spans.content]
  return others.some((other) => overlaps(other, span)) ? spans : { ...spans, source: [span] }
}

const saying = new Set(['said', 'says', 'say'])

/** "The mills have shut, | people close to them | said": words of their own right before *said* are who said it. */
function sayerBefore(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const sayer = spans.content.at(-1)
  if (!sayer || spans.content.length < 2 || !saying.has(traits.analysis.words[cue]!)) return spans
  const { from, to } = tokensIn(traits.analysis, sayer)
  if (to !== cue || traits.shape[from - 1] !== comma) return spans
  for (let t = from; t < to; t++) if (!nominal.has(traits.analysis.tags[t]!)) return spans
  return { ...spans, content: spans.content.slice(0, -1), source: [sayer] }
}
