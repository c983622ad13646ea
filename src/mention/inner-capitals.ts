import { isCapital, isUntagged, type ShapedWords } from './word-shapes.js'

/** Letters by which the cases of a word are told to be one word: *Савчак*, *Савчака*. */
const stem = 5

const stemAt = ({ analysis }: ShapedWords, at: number): string => analysis.words[at]!.slice(0, stem)

/** Beginnings of the words that have a capital within a sentence; undefined where parts of speech tell names better. */
export function innerCapitals(words: ShapedWords): ReadonlySet<string> | undefined {
  const { count } = words.analysis
  const inner = new Set<string>()
  for (let at = 0; at < count; at++) {
    if (!isUntagged(words, at)) return undefined
    if (!words.opens[at] && isCapital(words, at)) inner.add(stemAt(words, at))
  }
  return inner
}

/** Whether the word has a capital within some sentence too. */
export const isInner = (inner: ReadonlySet<string>, words: ShapedWords, at: number): boolean =>
  inner.has(stemAt(words, at))
