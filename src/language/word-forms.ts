import { isWordUnit } from './characters.js'

/** What a grammar sees of words, as numbers: hashes of each word, its ends and its outward look. */
export type WordForms = {
  readonly word: Int32Array
  readonly prefix: Int32Array
  /** Hash of the first five letters, which most forms of a word share. */
  readonly stem: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  /** Capital, capitals, digits, mark …; below 16. */
  readonly shape: Uint8Array
}

export const emptyForms = (count: number): WordForms => ({
  word: new Int32Array(count),
  prefix: new Int32Array(count),
  stem: new Int32Array(count),
  suffix2: new Int32Array(count),
  suffix3: new Int32Array(count),
  suffix4: new Int32Array(count),
  shape: new Uint8Array(count),
})

const prime = 0x01000193

/** FNV-1a over UTF-16 units, well mixed; never 0. */
export const hashWord = (word: string, from = 0, to = word.length): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) | 1
}

/** Fills place `at` with what a folded word shows wherever it stands. */
export const describeWord = (forms: WordForms, at: number, word: string): void => {
  const size = word.length
  forms.word[at] = hashWord(word)
  forms.prefix[at] = hashWord(word, 0, Math.min(3, size))
  forms.stem[at] = hashWord(word, 0, Math.min(5, size))
  forms.suffix2[at] = hashWord(word, Math.max(0, size - 2), size)
  forms.suffix3[at] = hashWord(word, Math.max(0, size - 3), size)
  forms.suffix4[at] = hashWord(word, Math.max(0, size - 4), size)
  forms.shape[at] = (hasDigit(word) ? withDigit : 0) | (isWord(word) ? 0 : noWord)
}

/** Copies a description to place `to` of others, with the capitals that the text shows at `start`. */
export const copyForms = (
  from: WordForms,
  at: number,
  forms: WordForms,
  to: number,
  word: string,
  text: string,
  start: number,
): void => {
  forms.word[to] = from.word[at]!
  forms.prefix[to] = from.prefix[at]!
  forms.stem[to] = from.stem[at]!
  forms.suffix2[to] = from.suffix2[at]!
  forms.suffix3[to] = from.suffix3[at]!
  forms.suffix4[to] = from.suffix4[at]!
  forms.shape[to] = from.shape[at]! | capitalsAt(text, start, word)
}

/** Bits of a shape. */
const capital = 1
const goesOnCapital = 2
const withDigit = 4
const noWord = 8

const capitalsAt = (text: string, start: number, word: string): number =>
  (text.charCodeAt(start) === word.charCodeAt(0) ? 0 : capital) |
  (word.length > 1 && text.charCodeAt(start + 1) !== word.charCodeAt(1) ? goesOnCapital : 0)

const isWord = (word: string): boolean => isWordUnit(word.charCodeAt(0)) || word.length > 2

const hasDigit = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}
