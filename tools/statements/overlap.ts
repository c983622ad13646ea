import type { Marked } from './corpora.js'

type Ranges = Marked['content']
export type Words = ReadonlySet<number>

/** Gives the words of a text that ranges hold, as the scorer counts words: runs of letters and digits. */
export function wordsIn(text: string): (ranges: Ranges) => Words {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index)
  return (ranges) => new Set(starts.filter((at) => ranges.some(([start, end]) => at >= start && at < end)))
}

/** Twice the words in common by all words (Dice 1945); 1 where neither has any. */
export function dice(a: Words, b: Words): number {
  if (a.size + b.size === 0) return 1
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}

/** Overlaps from which on the scorer takes a triple for right. */
export const enoughContent = 0.8
export const enoughSource = 0.5
