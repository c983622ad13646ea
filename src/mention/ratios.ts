import { detailsOf, withUnit } from './measure.js'
import { numberAt, type WrittenNumber } from './numerals.js'
import type { Quantity } from './quantity.js'
import type { QuantityWords } from './quantity-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** "One in five children", « trois sur dix », « un enfant sur cinq »: so many of so many, as a share. */
export function ratioAt(
  words: ShapedWords,
  at: number,
  number: WrittenNumber,
  limit: number,
  table: QuantityWords,
): Quantity | undefined {
  if (number.kind !== 'cardinal' || number.value < 1 || !mayFollow(words.analysis.words, number.to, table))
    return undefined
  const inner = withUnit(words, number, limit, table, undefined)
  for (const middle of new Set([number.to, inner.to])) {
    const start = afterRatioWord(words.analysis.words, middle, table)
    const whole = start > middle && numberAt(words.analysis.words, start, limit, table.numerals, table.table)
    if (!whole || !isWhole(words, start, number, whole)) continue
    const counted =
      inner.counts && middle === inner.to
        ? { ...inner, to: whole.to }
        : withUnit(words, whole, limit, table, undefined)
    return {
      from: at,
      to: counted.to,
      value: number.value / whole.value,
      ...detailsOf(counted),
      approximate: false,
    }
  }
  return undefined
}

/** Whether a word that parts a share stands near enough: most numbers have none, and are asked no further. */
function mayFollow(words: readonly string[], from: number, { ratios }: QuantityWords): boolean {
  for (let at = from; at < from + furthest; at++)
    for (const [first] of ratios) if (words[at] === first) return true
  return false
}

const furthest = 5

/** The token after *in*, *out of*, *sur*; the same token where none stands here. */
function afterRatioWord(words: readonly string[], at: number, { ratios }: QuantityWords): number {
  const phrase = ratios.find((ratio) => ratio.every((word, i) => words[at + i] === word))
  return at + (phrase?.length ?? 0)
}

/** Written out, or round: "one in 5 games" is a share, "20 in 2019" none. */
function isWhole({ shape }: ShapedWords, start: number, part: WrittenNumber, whole: WrittenNumber): boolean {
  if (whole.kind !== 'cardinal' || whole.value <= part.value || whole.value > 1000) return false
  return shape[start] !== shapes.number || whole.value <= 10 || whole.value % 10 === 0
}
