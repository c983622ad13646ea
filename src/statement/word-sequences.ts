import type { Analysis } from '../language/analysis.js'
import { wordMarksOf } from '../language/word-marks.js'

/** Fixed expressions of one or more words, by their first word, the longest first. */
export type WordSequences<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: T }[]
>

/** Cuts expressions as the analysis cuts text: an elided word keeps its apostrophe and stands alone. */
export const indexSequences = <T>(entries: Iterable<readonly [string, T]>): WordSequences<T> => {
  const index = new Map<string, { words: readonly string[]; value: T }[]>()
  for (const [expression, value] of entries) {
    const words = expression.replaceAll("'", "' ").split(' ').filter(Boolean)
    const alike = index.get(words[0]!)
    if (alike) alike.push({ words, value })
    else index.set(words[0]!, [{ words, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest expression that starts at the token. */
export const sequenceAt = <T>(index: WordSequences<T>, { words }: Pick<Analysis, 'words'>, token: number) =>
  index
    .get(words[token]!)
    ?.find((entry) => entry.words.every((word, offset) => words[token + offset] === word))

/** 1 at the tokens with which an expression may start. */
export const openingMarks = wordMarksOf((index: WordSequences<unknown>, word) => (index.has(word) ? 1 : 0))
