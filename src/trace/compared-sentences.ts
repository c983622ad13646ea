import { type DriftWords, driftWords } from './drift-words.js'
import type { Drift, DriftKind } from './trace.js'
import type { WordAlignment } from './word-alignment.js'
import type { WordingWord } from './wording.js'

/** A sentence of one page, with the words of its language that decide what changes its meaning. */
export type Side = {
  readonly sentence: readonly WordingWord[]
  /** What the page's sentence holds besides what is compared. */
  readonly around: readonly WordingWord[]
  /** Whether word `i` is said; where it is left out, all words are. Other words only help to compare. */
  readonly isSaid?: (i: number) => boolean
  /** Whether the page has this name, in one spelling or another, anywhere. */
  readonly hasName?: (name: WordingWord) => boolean
  readonly language: string
  /** Whether the page denies it in other words: "she denied that …". */
  readonly isDenied?: boolean
}

/** Two sentences that say the same thing on two pages. */
export type ComparedSentences = {
  readonly from: Side
  readonly to: Side
  readonly sameLanguage: boolean
  /** Which word is which; `a` is `from`. */
  readonly alignment: WordAlignment
}

/** A drift found in a pair of sentences. */
export type FoundDrift = Omit<Drift, 'from' | 'to'>

const none: DriftWords = {
  negators: [],
  fixed: [],
  joining: [],
  summing: [],
  turning: [],
  softNegators: /^\b$/,
  hedges: [],
  softHedges: /^\b$/,
  attributing: /^\b$/,
  auxiliaries: [],
  opposites: [],
}

/** Whether there is a table of the language's words that change a meaning. */
export const hasDriftWords = ({ language }: Side): boolean => language in driftWords

export const driftWordsOf = ({ language }: Side): DriftWords => driftWords[language] ?? none

export const isSaidIn = ({ isSaid }: Side, i: number): boolean => isSaid?.(i) ?? true

export const shown = (words: readonly WordingWord[]): string => words.map((word) => word.text).join(' ')

export const drift = (kind: DriftKind, before: string, after: string): FoundDrift => ({
  kind,
  detail: `${before || '–'} → ${after || '–'}`,
  before,
  after,
})
