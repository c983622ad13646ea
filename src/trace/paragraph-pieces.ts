import type { Passage, WordRanges } from './passages.js'
import type { Words } from './words.js'

/** Words with which the paragraphs of either text begin. */
export type Beginnings = { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> }

export const beginningsOf = (a: Words, b: Words): Beginnings => ({
  a: new Set(a.paragraphs),
  b: new Set(b.paragraphs),
})

/**
 * A passage cut where a paragraph of either text begins with a word that both have; a paragraph that only one of them
 * has is left out between two pieces.
 */
export function paragraphPieces(
  passage: Passage,
  differences: readonly WordRanges[],
  beginnings: Beginnings,
): WordRanges[] {
  const begins = (i: number, j: number) => beginnings.a.has(i) || beginnings.b.has(j)
  let next = 0
  const pieces: WordRanges[] = []
  let [fromA, fromB] = [passage.aStart, passage.bStart]
  const cut = (i: number, j: number, nextI: number, nextJ: number) => {
    if (i > fromA && j > fromB) pieces.push({ aStart: fromA, aEnd: i, bStart: fromB, bEnd: j })
    ;[fromA, fromB] = [nextI, nextJ]
  }
  for (let i = fromA, j = fromB; i < passage.aEnd && j < passage.bEnd; ) {
    const jump = differences[next]
    if (jump && i >= jump.aStart && j >= jump.bStart) {
      next++
      if (begins(i, j) && begins(jump.aEnd, jump.bEnd)) cut(i, j, jump.aEnd, jump.bEnd)
      ;[i, j] = [jump.aEnd, jump.bEnd]
      continue
    }
    if (i > fromA && j > fromB && begins(i, j)) cut(i, j, i, j)
    i++
    j++
  }
  cut(passage.aEnd, passage.bEnd, passage.aEnd, passage.bEnd)
  return pieces
}

/** Shorter pieces than this are chance where another paragraph begins: "A", "In the". */
const fewestWords = 4

/** Pieces without scraps, each going back as far as the words before it agree too. */
export function withoutScraps(
  a: Words,
  b: Words,
  pieces: readonly WordRanges[],
  { a: ofA }: Beginnings,
): WordRanges[] {
  const whole = pieces.filter(
    (piece) => piece.aEnd - piece.aStart >= fewestWords || (ofA.has(piece.aStart) && ofA.has(piece.aEnd)),
  )
  return whole.map((piece, k) => {
    const before = whole[k - 1]
    let { aStart, bStart } = piece
    const agrees = () => a.hashes[aStart - 1] === b.hashes[bStart - 1]
    while (aStart > (before?.aEnd ?? 0) && bStart > (before?.bEnd ?? 0) && agrees()) {
      aStart--
      bStart--
    }
    return { ...piece, aStart, bStart }
  })
}

/** A word or two that stand before what was added and at its end again may be taken for either. */
const furthestSlid = 3

/**
 * A stretch that only one text has, moved back to where a paragraph begins if its words allow: of "A [hard frost. A]
 * night ferry" the added paragraph is "[A hard frost.] A night ferry".
 */
export function slid(a: Words, b: Words, difference: WordRanges, beginnings: Beginnings): WordRanges {
  const { aStart, aEnd, bStart, bEnd } = difference
  if (aStart !== aEnd && bStart !== bEnd) return difference
  const [{ hashes }, begins, from, to] =
    bStart === bEnd ? [a, beginnings.a, aStart, aEnd] : [b, beginnings.b, bStart, bEnd]
  for (let back = 0; back <= furthestSlid && back <= from; back++) {
    if (back > 0 && hashes[from - back] !== hashes[to - back]) break
    if (begins.has(from - back) && begins.has(to - back))
      return { aStart: aStart - back, aEnd: aEnd - back, bStart: bStart - back, bEnd: bEnd - back }
  }
  return difference
}
