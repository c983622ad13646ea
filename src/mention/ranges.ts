import { calendarYear, detailsOf, type Measured, withUnit } from './measure.js'
import { numberAt, type WrittenNumber } from './numerals.js'
import type { Quantity } from './quantity.js'
import type { QuantityWords } from './quantity-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** How far apart the ends of a range may stand. */
const longest = 8

/** « d'une douzaine de groupes à 30 », "between 20 and 30 tanks", « deux à trois mille hommes ». */
export function rangeEnd(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  measured: Measured,
  limit: number,
  table: QuantityWords,
): Quantity | undefined {
  if (number.kind === 'fraction' || isArticle(words, at, number)) return undefined
  const between = table.ranges.get(words.analysis.words[at - 1] ?? '')
  if (between === undefined) return bareRange(words, at, number, limit, table)
  for (let middle = number.to; middle < Math.min(limit - 1, measured.to + longest); middle++) {
    const word = words.analysis.words[middle]!
    if (clauseMarks.has(word)) return undefined
    if (word === between) return rangeTo(words, at, number, measured, middle + 1, limit, table)
  }
  return undefined
}

const clauseMarks = new Set([',', ';', ':', '.'])

/** « un moral bas »: no number at all. */
const isArticle = ({ shape }: ShapedWords, at: number, number: WrittenNumber): boolean =>
  number.value === 1 && number.to === at + 1 && shape[at] !== shapes.number

/** "20 to 30 tanks", "three or four days": both numbers side by side. */
function bareRange(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  limit: number,
  table: QuantityWords,
) {
  if (number.kind !== 'cardinal' || !table.bareRanges.has(words.analysis.words[number.to] ?? ''))
    return undefined
  return rangeTo(words, at, number, { to: number.to }, number.to + 1, limit, table)
}

function rangeTo(
  words: ShapedWords,
  at: number,
  first: WrittenNumber,
  measured: Measured,
  start: number,
  limit: number,
  table: QuantityWords,
): Quantity | undefined {
  const second = numberAt(words.analysis.words, start, limit, table.numerals, table.table)
  if (!second || second.kind === 'fraction' || second.value <= first.value) return undefined
  const after = withUnit(words, second, limit, table, undefined)
  if (!after.unit && calendarYear.test(words.analysis.words[start]!)) return undefined
  const own = measured.unit !== undefined || measured.counts !== undefined
  if (own && after.unit && after.unit.name !== measured.unit?.name) return undefined
  return {
    from: at,
    to: after.to,
    min: first.value * sharedScale(words.analysis.words, first, second, table),
    max: second.value,
    ...detailsOf(own ? measured : after),
    approximate: first.kind === 'collective',
  }
}

/** « deux à trois mille »: the thousands are said once for both. */
function sharedScale(
  words: readonly string[],
  first: WrittenNumber,
  second: WrittenNumber,
  { numerals }: QuantityWords,
): number {
  const scale = numerals.get(words[second.to - 1]!)?.value ?? 1
  return scale >= 1000 && second.value > scale && first.value * scale < second.value ? scale : 1
}
