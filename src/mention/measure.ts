import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import type { WrittenNumber } from './numerals.js'
import type { QuantityWords, Unit } from './quantity-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** What a number measures or counts, up to token `to`. */
export type Measured = { readonly to: number; readonly unit?: Unit; readonly counts?: Span }

/** Four digits that count nothing by themselves. */
export const calendarYear = /^(?:19|20)\d\d$/

/** The unit or the noun after a number. */
export function withUnit(
  words: ShapedWords,
  number: WrittenNumber,
  limit: number,
  table: QuantityWords,
  money: Unit | undefined,
): Measured {
  if (money) return { to: number.to, unit: money }
  const { words: spelled, starts, ends, tags } = words.analysis
  let at = number.to
  const partitive = at < limit && table.of.has(spelled[at]!)
  if (partitive) at++
  const pair = at + 1 < limit ? table.units.get(`${spelled[at]} ${spelled[at + 1]}`) : undefined
  if (pair) return { to: at + 2, unit: pair }
  const unit = at < limit ? table.units.get(spelled[at]!) : undefined
  if (unit && unit.class !== 'people' && unit.class !== 'casualty' && unit.class !== 'materiel')
    return { to: at + 1, unit }
  const noun = nounEnd(tags, words, at, limit, table.table.adjectivesFollow)
  if (noun === undefined) return unit ? { to: at + 1, unit } : { to: number.to }
  const counts = { start: starts[at]!, end: ends[noun - 1]! }
  const head = table.units.get(spelled[at]!) ?? table.units.get(spelled[noun - 1]!)
  return head ? { to: noun, unit: head, counts } : { to: noun, counts }
}

const [adjective, nounTag, proper, determiner] = ['ADJ', 'NOUN', 'PROPN', 'DET'].map((tag) =>
  partsOfSpeech.indexOf(tag as 'ADJ'),
)

/** Where the noun phrase of what is counted ends: « soldats russes », "battalion tactical groups". */
function nounEnd(
  tags: Uint8Array,
  words: ShapedWords,
  from: number,
  limit: number,
  adjectivesFollow: boolean,
) {
  let at = from
  while (at < limit && at < from + 2 && tags[at] === determiner) at++
  while (at < limit && tags[at] === adjective && words.shape[at]! >= shapes.lower) at++
  if (at >= limit || (tags[at] !== nounTag && tags[at] !== proper) || words.shape[at]! < shapes.lower)
    return undefined
  while (
    at < limit &&
    at < from + 6 &&
    words.shape[at]! >= shapes.lower &&
    (tags[at] === nounTag || tags[at] === proper || (adjectivesFollow && tags[at] === adjective))
  )
    at++
  if (at === from || words.analysis.words[at - 1]!.includes('*')) return undefined
  return complementEnd(tags, words, at, limit)
}

/** « groupes tactiques de bataillons », « la région de Kherson »: one complement of the noun. */
function complementEnd(tags: Uint8Array, words: ShapedWords, at: number, limit: number): number {
  const link = words.analysis.words[at]
  const isLink = at + 1 < limit && (link === 'de' || link === "d'" || link === 'of')
  return isLink && (tags[at + 1] === nounTag || tags[at + 1] === proper) ? at + 2 : at
}

/** The details of a quantity that tell what it measures. */
export const detailsOf = ({ unit, counts }: Measured) => ({
  ...(unit ? { unit } : {}),
  ...(counts ? { counts } : {}),
})
