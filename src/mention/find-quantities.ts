import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import type { Mention } from './mention.js'
import { numberAt, type WrittenNumber } from './numerals.js'
import type { QuantityWords, Unit } from './quantity-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** A number with what it measures, as tokens. */
type Quantity = {
  readonly from: number
  readonly to: number
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: Unit
  readonly counts?: Span
  readonly approximate: boolean
}

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
  const before = table.units.get(spelled[at]!)
  const money = before?.class === 'money' && words.shape[at] === shapes.mark
  const start = money ? at + 1 : at
  if (start >= limit || !mayStart(words, start, table) || taken[start]) return undefined
  const number = numberAt(spelled, start, limit, table.numerals, table.table)
  if (!number) return undefined
  const end = freeUntil(taken, number.to, limit)
  const measured = withUnit(words, number, end, table, money ? before : undefined)
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
  table.numerals.has(words.analysis.words[at]!) ||
  (words.shape[at] !== shapes.mark && words.analysis.words[at]!.includes('-'))

type Measured = { readonly to: number; readonly unit?: Unit; readonly counts?: Span }

/** The unit or the noun after a number. */
function withUnit(
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
    words.shape[at] === shapes.lower &&
    (tags[at] === nounTag || (adjectivesFollow && tags[at] === adjective))
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

const calendarYear = /^(?:19|20)\d\d$/

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
  if (number.kind === 'fraction' && number.to === at + 1)
    return counted && (table.of.has(next) || words.analysis.tags[number.to] === determiner)
  if (measured.unit === undefined && calendarYear.test(words.analysis.words[at]!)) return false
  if (number.kind !== 'cardinal') return true
  if (number.value === 1 && words.shape[at] !== shapes.number && number.to === at + 1)
    return measured.unit !== undefined && measured.unit.class === 'ratio'
  if (!counted && words.shape[at] === shapes.number) return number.to > at + 1 || number.value >= 10_000
  return counted || number.to > at + 1 || number.value > 20
}

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

const detailsOf = ({ unit, counts }: Measured) => ({
  ...(unit ? { unit } : {}),
  ...(counts ? { counts } : {}),
})

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

/** « d'une douzaine de groupes à 30 », "between 20 and 30 tanks": the second number within eight tokens. */
function rangeEnd(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  measured: Measured,
  limit: number,
  table: QuantityWords,
): Quantity | undefined {
  const spelled = words.analysis.words
  const between = table.ranges.get(spelled[at - 1] ?? '')
  if (between === undefined) return undefined
  for (let middle = number.to; middle < Math.min(limit - 1, measured.to + 8); middle++) {
    if (spelled[middle] !== between) continue
    const second = numberAt(spelled, middle + 1, limit, table.numerals, table.table)
    if (!second || second.value < number.value) return undefined
    const after = withUnit(words, second, limit, table, undefined)
    const details = detailsOf(measured.unit || measured.counts ? measured : after)
    return {
      from: at,
      to: after.to,
      min: number.value,
      max: second.value,
      ...details,
      approximate: number.kind === 'collective',
    }
  }
  return undefined
}

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
