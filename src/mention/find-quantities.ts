import { partsOfSpeech } from '../language/analysis.js'
import { calendarYear, detailsOf, type Measured, withUnit } from './measure.js'
import type { Mention } from './mention.js'
import { marks } from './mention-marks.js'
import { numberAt, type WrittenNumber } from './numerals.js'
import type { Quantity } from './quantity.js'
import type { QuantityWords } from './quantity-words.js'
import { rangeEnd } from './ranges.js'
import { ratioAt } from './ratios.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** The quantities of a text, outside the tokens already `taken` by dates and units. */
export function findQuantities(words: ShapedWords, table: QuantityWords, taken: Uint8Array): Mention[] {
  const { sentences } = words.analysis
  const found: Mention[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const limit = sentences[sentence + 1]!
    for (let at = sentences[sentence]!; at < limit; ) {
      const quantity = taken[at] ? undefined : quantityAt(words, at, limit, table, taken)
      if (quantity) found.push(mentionOf(words, quantity))
      at = quantity ? quantity.to : at + 1
    }
  }
  return found
}

function quantityAt(
  words: ShapedWords,
  at: number,
  limit: number,
  table: QuantityWords,
  taken: Uint8Array,
): Quantity | undefined {
  const spelled = words.analysis.words
  const money = words.shape[at] === shapes.mark && (words.marks[at]! & marks.money) !== 0
  const start = money ? at + 1 : at
  if (start >= limit || !mayStart(words, start, table) || taken[start]) return undefined
  const number = numberAt(spelled, start, limit, table.numerals, table.table)
  if (!number) return undefined
  const end = freeUntil(taken, number.to, limit)
  const ratio = money ? undefined : ratioAt(words, at, number, end, table)
  if (ratio) return ratio
  const measured = withUnit(words, number, end, table, money ? table.units.get(spelled[at]!) : undefined)
  const range = rangeEnd(words, at, number, measured, limit, table)
  if (range) return range
  return isQuantity(words, start, number, measured, table)
    ? bounded(words, at, number, measured, table)
    : undefined
}

/** What dates and units have taken is not counted: "10 battalions left | last week". */
function freeUntil(taken: Uint8Array, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 10 && taken[to] === 0) to++
  return to
}

/** Most words are neither digits nor numerals: told apart before anything else is tried. */
const mayStart = (words: ShapedWords, at: number, table: QuantityWords): boolean =>
  words.shape[at] === shapes.number ||
  ((words.marks[at]! & marks.quantity) !== 0 &&
    (words.shape[at] !== shapes.mark || table.numerals.has(words.analysis.words[at]!)))

/** A bare "one", "the third time", "2005 levels" and a page number count nothing. */
function isQuantity(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  measured: Measured,
  table: QuantityWords,
): boolean {
  const counted = measured.unit !== undefined || measured.counts !== undefined
  const next = words.analysis.words[number.to] ?? ''
  const parted = table.of.has(next) || words.analysis.tags[number.to] === determiner
  if (number.kind === 'fraction' && number.to === at + 1) return counted && parted
  // "Their third child", "a third child", "the pair": an ordinal, and no count.
  if (number.kind === 'fraction' && measured.counts && !measured.unit) return parted
  if (number.kind === 'collective' && !counted && number.value <= 2) return false
  if (measured.unit === undefined && calendarYear.test(words.analysis.words[at]!)) return false
  if (number.kind !== 'cardinal') return true
  if (number.value === 1 && words.shape[at] !== shapes.number && number.to === at + 1)
    return measured.unit !== undefined && measured.unit.class === 'ratio'
  if (!counted && words.shape[at] === shapes.number) return number.to > at + 1 || number.value >= 10_000
  return counted || number.to > at + 1 || number.value > 20
}

const determiner = partsOfSpeech.indexOf('DET')

/** Adds what stands before: « environ », "more than". */
function bounded(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  measured: Measured,
  table: QuantityWords,
): Quantity {
  const spelled = words.analysis.words
  const from = startOf(spelled, at, table)
  const least = number.open || precededBy(spelled, at, table.atLeast)
  const most = precededBy(spelled, at, table.atMost)
  const approximate = number.kind === 'collective' || number.open || from < at
  const value = least ? { min: number.value } : most ? { max: number.value } : { value: number.value }
  return { from, to: measured.to, ...value, ...detailsOf(measured), approximate }
}

/** « environ deux tiers »: the word of doubt belongs to the quantity. */
function startOf(spelled: readonly string[], at: number, table: QuantityWords): number {
  if (at > 0 && table.about.has(spelled[at - 1]!)) return at - 1
  const link = at > 1 && table.of.has(spelled[at - 1]!) && table.about.has(spelled[at - 2]!)
  return link ? at - 2 : at
}

const precededBy = (
  spelled: readonly string[],
  at: number,
  phrases: readonly (readonly string[])[],
): boolean => phrases.some((phrase) => phrase.every((word, i) => spelled[at - phrase.length + i] === word))

function mentionOf({ analysis }: ShapedWords, quantity: Quantity): Mention {
  const span = { start: analysis.starts[quantity.from]!, end: analysis.ends[quantity.to - 1]! }
  const { value, min, max, unit, counts, approximate } = quantity
  return {
    kind: 'quantity',
    span,
    name: analysis.text.slice(span.start, span.end),
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit ? { unit: unit.name } : {}),
    ...(counts ? { counts: analysis.text.slice(counts.start, counts.end) } : {}),
    ...(approximate ? { approximate: true } : {}),
  }
}
