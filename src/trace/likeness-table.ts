import type { Sense } from './sense.js'
import { emptyRow, fillRow, numbered } from './shared-worth.js'

/** Runs of sentences of two texts, as indices, ends exclusive. */
export type Runs = {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** How alike runs of sentences are, 0–1. */
export type LikenessTable = { readonly likeness: (runs: Runs) => number }

/** The likeness of all runs within the first `m` sentences of a text and the first `n` of another. */
export function likenessTable(a: Sense, b: Sense, m: number, n: number): LikenessTable {
  const shared = sharedWorth(a, b, m, n)
  const worthOf = ({ sentences }: Sense, start: number, end: number) => {
    let sum = 0
    for (let i = start; i < end; i++) sum += sentences[i]!.worth
    return sum
  }
  return {
    likeness: ({ aStart, aEnd, bStart, bEnd }) => {
      let sum = 0
      for (let i = aStart; i < aEnd; i++) for (let j = bStart; j < bEnd; j++) sum += shared[i * n + j]!
      return sum === 0 ? 0 : Math.min(1, sum / (worthOf(a, aStart, aEnd) + worthOf(b, bStart, bEnd)))
    },
  }
}

/** What each of `m` sentences shares with each of `n`, as the worth of both sides. */
function sharedWorth(a: Sense, b: Sense, m: number, n: number): Float64Array {
  const there = numbered(b)
  const usedBy = new Int32Array(there.tokens.length).fill(-1)
  const row = emptyRow(b.sentences.length)
  const shared = new Float64Array(m * n)
  for (let i = 0; i < m; i++) {
    fillRow(row, a.sentences[i]!, there, usedBy, i)
    for (const j of row.met) if (j < n) shared[i * n + j] = row.inA[j]! + row.inB[j]!
  }
  return shared
}
