import { overlaps, type Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { adposition, determiner, named, nominal, type Stretch, spanOf } from './noun-phrase.js'
import type { DrawnSpans } from './role-spans.js'
import { capitals, comma, type Traits } from './traits.js'
import { tokensIn } from './voice/text-map.js'

const proper = partsOfSpeech.indexOf('PROPN')
const recipients = new Set(['à', 'au', 'aux'])
const relatives = new Set(['who', 'which', 'qui'])
const contrasts = new Set(['but', 'mais'])
const days = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday'.split(' '))

/** Words that alone name nobody: an article whose noun was taken for the cue, an adverb before the verb. */
const bare = new Set('a an the only un une le la les des el los las una'.split(' '))

/** Each cuts or completes the tokens of a source, or leaves them. `cue`: the cue's first token. */
const rules: readonly ((traits: Traits, source: Stretch, cue: number) => Stretch)[] = [
  pastRecipient,
  pastListTail,
  pastContrast,
  withAntecedent,
  withNameApposed,
  upToRelative,
  upToChannel,
  upToDay,
]

/**
 * The drawn spans with the edges of their source set right where the words leave no doubt: what stands beside the speaker goes,
 * the name that a relative clause belongs to comes in, an article alone is nobody.
 */
export function settleEdges(traits: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const [source, ...more] = spans.source
  if (!source || more.length > 0) return spans
  const { from, to } = tokensIn(traits.analysis, source)
  if (to - from === 1 && bare.has(traits.analysis.words[from]!)) return { ...spans, source: [] }
  const drawn = { first: from, last: to - 1 }
  const settled = rules.reduce((stretch, rule) => rule(traits, stretch, cue), drawn)
  if (settled.first === drawn.first && settled.last === drawn.last) return spans
  const span = spanOf(traits, settled)
  const others: readonly Span[] = [...spans.cue, ...spans.content]
  return others.some((other) => overlaps(other, span)) ? spans : { ...spans, source: [span] }
}

/** « a indiqué à | l'AFP Imelda Karan »: who is told stands between the verb and whoever speaks. */
function pastRecipient(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags, words } = traits.analysis
  if (first < cue || !recipients.has(words[first - 1]!)) return { first, last }
  for (let t = first + 2; t <= last; t++) {
    const isName = tags[t] === proper && (tags[t - 1] !== proper || traits.shape[t - 1] === capitals)
    const isPhrase = tags[t] === determiner && tags[t - 1] !== adposition
    if ((isName && tags[t - 1] !== adposition) || isPhrase) return { first: t, last }
  }
  return { first, last }
}

/** « …, dont la CNT, | la ministre de la mer, avait décidé »: the end of a list before the subject. */
function pastListTail(traits: Traits, { first, last }: Stretch): Stretch {
  if (traits.analysis.words[first] !== 'dont') return { first, last }
  return pastComma(traits, { first, last })
}

function pastComma({ shape }: Traits, { first, last }: Stretch): Stretch {
  for (let t = first + 1; t < last; t++) if (shape[t] === comma) return { first: t + 1, last }
  return { first, last }
}

/** "paint may have spread the fire, but | the mayor": what is told before belongs to somebody else. */
function pastContrast({ analysis: { words }, shape }: Traits, { first, last }: Stretch): Stretch {
  for (let t = last - 1; t > first; t--)
    if (contrasts.has(words[t]!) && shape[t - 1] === comma) return { first: t + 1, last }
  return { first, last }
}

/** "Jim Pell, | who once ran the yard, said": a clause of several words speaks with the name before its comma. */
function withAntecedent(traits: Traits, { first, last }: Stretch): Stretch {
  const { tags, words } = traits.analysis
  if (last - first < 2 || !relatives.has(words[first]!) || traits.shape[first - 1] !== comma)
    return { first, last }
  if (!named.has(tags[first - 2]!)) return { first, last }
  let start = first - 2
  while (start > 0 && nominal.has(tags[start - 1]!) && traits.sentence[start - 1] === traits.sentence[first])
    start--
  while (tags[start] === adposition) start++
  return { first: start, last }
}

/** "“…,” Anna Pell, | the harbour's safety lead, told": what is said of a name between commas speaks with the name. */
function withNameApposed(traits: Traits, { first, last }: Stretch, cue: number): Stretch {
  const { tags } = traits.analysis
  const isBetween = traits.shape[first - 1] === comma && traits.shape[last + 1] === comma && last < cue
  if (!isBetween || tags[first] !== determiner) return { first, last }
  let start = first - 1
  while (start > 0 && tags[start - 1] === proper) start--
  const opens = traits.sentence[start - 1] !== traits.sentence[first] || traits.quotation[start - 1]! >= 0
  return start < first - 1 && opens ? { first: start, last } : { first, last }
}

/** « Nicolas Pel, porte-parole du port | pour qui rien ne changera »: the clause is his next statement. */
function upToRelative({ analysis: { tags, words } }: Traits, { first, last }: Stretch): Stretch {
  for (let t = first + 1; t < last; t++)
    if (tags[t] === adposition && words[t + 1] === 'qui') return { first, last: t - 1 }
  return { first, last }
}

/** « a assuré Nicolas Pel | sur Radio Val ». */
function upToChannel({ analysis: { tags, words } }: Traits, { first, last }: Stretch, cue: number): Stretch {
  if (first < cue) return { first, last }
  let at = last
  while (at > first && named.has(tags[at]!)) at--
  return words[at] === 'sur' && tags[at - 1] === proper ? { first, last: at - 1 } : { first, last }
}

/** "the port's legal counsel | on Monday". */
function upToDay({ analysis: { words } }: Traits, { first, last }: Stretch): Stretch {
  if (!days.has(words[last]!) || last - first < 2) return { first, last }
  return { first, last: words[last - 1] === 'on' ? last - 2 : last - 1 }
}
