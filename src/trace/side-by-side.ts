import type { Span } from '../article/span.js'
import type { Likeness } from './likeness.js'
import { beginningsOf, paragraphPieces, slid, withoutScraps } from './paragraph-pieces.js'
import { differencesIn, type Passage, type WordRanges } from './passages.js'
import { changesBetween } from './word-diff.js'
import { spanOfWords, type Words } from './words.js'

/** What stands in one row of two pages side by side: the same on both, or what each has for itself. */
export type Row = { readonly kind: 'shared' | 'own'; readonly a: Span; readonly b: Span }

/** Two texts cut into rows, from their first word to their last. */
export type SideBySide = {
  readonly rows: readonly Row[]
  /** Words of shared rows that only the first text has, and only the second; none told where both say it in other words. */
  readonly onlyA: readonly Span[]
  readonly onlyB: readonly Span[]
  /** Shared stretches that stand in another order, and so in two rows. */
  readonly moved: readonly { readonly a: Span; readonly b: Span }[]
}

/** Pages with more passages in common than this are laid side by side as far as these go. */
const mostPassages = 2000

/** Lays two texts side by side by the passages they share. */
export function laySideBySide(a: Words, b: Words, likeness: Likeness): SideBySide {
  const verbatim = likeness.by === 'verbatim'
  const passages = likeness.passages.slice(0, mostPassages)
  const beginnings = beginningsOf(a, b)
  const differences = new Map(
    passages.map((passage) => [
      passage,
      verbatim ? differencesIn(a, b, passage).map((each) => slid(a, b, each, beginnings)) : [],
    ]),
  )
  const inOrder = new Set(heaviestChain(passages))
  const pieces = [...inOrder].flatMap((passage) =>
    verbatim ? paragraphPieces(passage, differences.get(passage)!, beginnings) : passage,
  )
  return {
    rows: rowsOf(a, b, withoutScraps(a, b, pieces, beginnings)),
    ...wordsOfOne(a, b, [...differences.values()].flat()),
    moved: passages
      .filter((passage) => !inOrder.has(passage))
      .map(({ aStart, aEnd, bStart, bEnd }) => ({
        a: spanOfWords(a, aStart, aEnd),
        b: spanOfWords(b, bStart, bEnd),
      })),
  }
}

/** Words that stand on one side only, where the two sides of a passage differ. */
function wordsOfOne(a: Words, b: Words, differing: readonly WordRanges[]) {
  const changes = differing.flatMap(({ aStart, aEnd, bStart, bEnd }) =>
    changesBetween(range(aStart, aEnd), range(bStart, bEnd), (i, j) => a.hashes[i] === b.hashes[j]),
  )
  const spanOf = (words: Words, run: readonly number[]) =>
    run.length > 0 ? [spanOfWords(words, run[0]!, run.at(-1)! + 1)] : []
  return {
    onlyA: changes.flatMap(({ lost }) => spanOf(a, lost)),
    onlyB: changes.flatMap(({ gained }) => spanOf(b, gained)),
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)

/** Of passages in the order of the first text, those with most words that keep it in the second. */
function heaviestChain(passages: readonly Passage[]): Passage[] {
  const weights: number[] = []
  const before: number[] = []
  passages.forEach((passage, k) => {
    let best = -1
    for (let l = 0; l < k; l++)
      if (passages[l]!.bEnd <= passage.bStart && passages[l]!.aEnd <= passage.aStart)
        if (best < 0 || weights[l]! > weights[best]!) best = l
    before.push(best)
    weights.push(passage.bEnd - passage.bStart + (best < 0 ? 0 : weights[best]!))
  })
  const chain: Passage[] = []
  let at = weights.indexOf(Math.max(...weights))
  for (; at >= 0; at = before[at]!) chain.unshift(passages[at]!)
  return chain
}

function rowsOf(a: Words, b: Words, pieces: readonly WordRanges[]): Row[] {
  const rows: Row[] = []
  let [doneA, doneB] = [0, 0]
  const own = (toA: number, toB: number) => {
    const row: Row = { kind: 'own', a: { start: doneA, end: toA }, b: { start: doneB, end: toB } }
    if (hasWords(a.text, row.a) || hasWords(b.text, row.b)) rows.push(row)
    else if (rows.length > 0) rows.push(stretched(rows.pop()!, toA, toB))
  }
  for (const { aStart, aEnd, bStart, bEnd } of pieces) {
    const starts = [beginningOf(a, aStart, doneA), beginningOf(b, bStart, doneB)] as const
    own(...starts)
    ;[doneA, doneB] = [endingOf(a, aEnd - 1), endingOf(b, bEnd - 1)]
    rows.push({ kind: 'shared', a: { start: starts[0], end: doneA }, b: { start: starts[1], end: doneB } })
  }
  own(a.text.length, b.text.length)
  return rows
}

/** Marks between two rows, a dash say, stay with the first. */
const stretched = (row: Row, toA: number, toB: number): Row => ({
  ...row,
  a: { start: row.a.start, end: toA },
  b: { start: row.b.start, end: toB },
})

const hasWords = (text: string, { start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end))

/** Where a word begins, with the marks that open it. */
function beginningOf({ text, starts }: Words, word: number, notBefore: number): number {
  const start = starts[word]!
  const opening = /(?<=^|\s)[«“„"‘'([¿¡]+\s?$/u.exec(text.slice(Math.max(notBefore, start - 8), start))
  return opening ? start - opening[0].length : start
}

/** Where a word ends, with the marks that close it. */
function endingOf({ text, ends }: Words, word: number): number {
  const end = ends[word]!
  return end + /^(?:[^\s\p{L}\p{N}«“„([¿¡]|\s?»)*/u.exec(text.slice(end, end + 8))![0].length
}
