import type { Analysis } from './analysis.js'
import { isWordUnit } from './characters.js'

/** What a grammar sees of each word, as numbers: hashes of the word, its ends and its outward look. */
export type WordForms = {
  readonly word: Int32Array
  readonly prefix: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  /** Capital, capitals, digits, mark …; below 16. */
  readonly shape: Uint8Array
}

const prime = 0x01000193

/** FNV-1a over UTF-16 units, well mixed; never 0. */
export const hashWord = (word: string, from = 0, to = word.length): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) | 1
}

export const formsOf = ({ text, count, starts, words }: Analysis): WordForms => {
  const word = new Int32Array(count)
  const prefix = new Int32Array(count)
  const suffix2 = new Int32Array(count)
  const suffix3 = new Int32Array(count)
  const suffix4 = new Int32Array(count)
  const shape = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const folded = words[i]!
    const size = folded.length
    word[i] = hashWord(folded)
    prefix[i] = hashWord(folded, 0, Math.min(3, size))
    suffix2[i] = hashWord(folded, Math.max(0, size - 2), size)
    suffix3[i] = hashWord(folded, Math.max(0, size - 3), size)
    suffix4[i] = hashWord(folded, Math.max(0, size - 4), size)
    shape[i] = shapeOf(text, starts[i]!, folded)
  }
  return { word, prefix, suffix2, suffix3, suffix4, shape }
}

/** Bits: 1 starts with a capital, 2 goes on with one, 4 has a digit, 8 is no word. */
const shapeOf = (text: string, start: number, folded: string): number => {
  const first = folded.charCodeAt(0)
  const isWord = isWordUnit(first) || folded.length > 2
  const capital = text.charCodeAt(start) !== first
  const goesOn = folded.length > 1 && text.charCodeAt(start + 1) !== folded.charCodeAt(1)
  return (capital ? 1 : 0) | (goesOn ? 2 : 0) | (hasDigit(folded) ? 4 : 0) | (isWord ? 0 : 8)
}

const hasDigit = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}
