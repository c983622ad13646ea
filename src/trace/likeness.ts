import { findPassages, type Passage, turnedPassage } from './passages.js'
import type { Words } from './words.js'

/** Shares (0–1) of the two texts. */
export type Shares = { readonly a: number; readonly b: number }

/** What two texts have in common, before anything is said of who took it from whom. */
export type Likeness = {
  /** `verbatim`: the same words; `sense`: the same sentences in other words or another language. */
  readonly by: 'verbatim' | 'sense'
  readonly passages: readonly Passage[]
  /** Share of each text's words that lie in shared passages. */
  readonly coverage: Shares
  /** The same, of the words outside quotation marks. */
  readonly unquoted: Shares
  /** Words of the shorter side that are shared. */
  readonly shared: number
  readonly sharedUnquoted: number
  /** All that is shared stands at the end of both. */
  readonly isTail: boolean
  /** How near the two texts are, 0–1: what the stemma's tree is built on. */
  readonly nearness: number
  /** Of the words in shared passages, the share that is the same on both sides. */
  readonly fidelity: number
}

/** Compares two texts word by word. */
export function compareWords(a: Words, b: Words): Likeness {
  return likenessOf('verbatim', a, b, findPassages(a, b))
}

export function likenessOf(by: Likeness['by'], a: Words, b: Words, passages: readonly Passage[]): Likeness {
  const inA = coverageOf(
    a,
    passages.map((passage) => [passage.aStart, passage.aEnd]),
  )
  const inB = coverageOf(
    b,
    passages.map((passage) => [passage.bStart, passage.bEnd]),
  )
  const equal = passages.reduce((sum, passage) => sum + passage.equal, 0)
  return {
    by,
    passages,
    coverage: { a: inA.all, b: inB.all },
    unquoted: { a: inA.unquoted, b: inB.unquoted },
    shared: Math.min(inA.words, inB.words),
    sharedUnquoted: Math.min(inA.unquotedWords, inB.unquotedWords),
    isTail: passages.length > 0 && inA.isTail && inB.isTail,
    nearness: nearnessOf(equal, a.count, b.count),
    fidelity: equal / Math.max(1, inA.words, inB.words),
  }
}

/**
 * An exemplar holds more of its copy's words than any sibling of the copy does; where several hold all of
 * them, the shortest is the nearest.
 */
function nearnessOf(equal: number, ofA: number, ofB: number): number {
  const contained = equal / Math.max(1, Math.min(ofA, ofB))
  const alike = (2 * equal) / Math.max(1, ofA + ofB)
  return 0.3 * contained + 0.7 * alike
}

/** A tail may be broken by a word or two. */
const tailSlack = 1.15

function coverageOf(words: Words, ranges: readonly (readonly [number, number])[]) {
  const covered = new Uint8Array(words.count)
  for (const [start, end] of ranges) covered.fill(1, start, end)
  let [shared, sharedUnquoted, unquoted] = [0, 0, 0]
  let first = words.count
  for (let i = 0; i < words.count; i++) {
    if (covered[i] && first === words.count) first = i
    shared += covered[i]!
    if (words.quoted[i]) continue
    unquoted++
    sharedUnquoted += covered[i]!
  }
  return {
    words: shared,
    isTail: words.count - first <= tailSlack * shared,
    unquotedWords: sharedUnquoted,
    all: shared / Math.max(1, words.count),
    unquoted: sharedUnquoted / Math.max(1, unquoted),
  }
}

/** The same likeness, seen from the other text. */
export const turned = (likeness: Likeness): Likeness => ({
  ...likeness,
  coverage: { a: likeness.coverage.b, b: likeness.coverage.a },
  unquoted: { a: likeness.unquoted.b, b: likeness.unquoted.a },
  passages: likeness.passages.map(turnedPassage),
})
