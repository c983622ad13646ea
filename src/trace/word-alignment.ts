import type { WordingWord } from './wording.js'

/** Which word of each sentence is which of the other: indices, -1 for a word that has no counterpart. */
export type WordAlignment = { readonly toB: Int16Array; readonly toA: Int16Array }

type Cell = { readonly i: number; readonly j: number; readonly rivals: number; readonly slant: number }

/** Longer sentences are aligned by their beginnings. */
const longest = 200

/**
 * Aligns the words of two sentences by what they have in common: a translation, a sound, a number, or themselves.
 * Words with one possible counterpart go first, then those nearest to the place where one is expected.
 */
export function alignWords(a: readonly WordingWord[], b: readonly WordingWord[]): WordAlignment {
  const [toB, toA] = [new Int16Array(a.length).fill(-1), new Int16Array(b.length).fill(-1)]
  for (const { i, j } of cellsOf(a.slice(0, longest), b.slice(0, longest))) {
    if (toB[i]! >= 0 || toA[j]! >= 0) continue
    toB[i] = j
    toA[j] = i
  }
  return { toB, toA }
}

function cellsOf(a: readonly WordingWord[], b: readonly WordingWord[]): Cell[] {
  const holders = new Map<number | string, number[]>()
  b.forEach((word, j) => {
    for (const key of keysOf(word)) {
      const known = holders.get(key)
      if (known) known.push(j)
      else holders.set(key, [j])
    }
  })
  const cells = a.flatMap((word, i) => {
    const found = new Set(keysOf(word).flatMap((key) => holders.get(key) ?? []))
    return [...found].map((j) => ({
      i,
      j,
      rivals: found.size,
      slant: Math.abs(i / a.length - j / b.length),
    }))
  })
  return cells.sort((x, y) => x.rivals - y.rivals || x.slant - y.slant || x.i - y.i || x.j - y.j)
}

const keysOf = (word: WordingWord): (number | string)[] => [word.folded, ...word.meanings]

/** The other sentence's alignment seen from there. */
export const turnedAlignment = ({ toB, toA }: WordAlignment): WordAlignment => ({ toB: toA, toA: toB })

/** Where the words around word `i` stand in the other sentence, in order; `reach` words to each side. */
export function placesAround({ toB }: WordAlignment, i: number, reach: number): number[] {
  const places: number[] = []
  for (let k = Math.max(0, i - reach); k <= Math.min(toB.length - 1, i + reach); k++) {
    if (k !== i && toB[k]! >= 0) places.push(toB[k]!)
  }
  return places.sort((x, y) => x - y)
}
