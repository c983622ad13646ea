import type { AnchorFinder } from './anchors.js'
import { fingerprintsOf } from './fingerprint.js'
import type { Words } from './words.js'

/** What is kept of a page's text, without some of its paragraphs: enough to find the pages that share it. */
export type Imprint = {
  /** Indices of the paragraphs left out. */
  readonly dropped: readonly number[]
  /** Words that remain. */
  readonly count: number
  /** The same for texts of the same words. */
  readonly hash: string
  /** Of its runs of words: what pages in one language share. */
  readonly fingerprints: Uint32Array
  /** Anchors of its words: what translations share. */
  readonly anchors: Uint32Array
}

export const imprintOf = (
  words: Words,
  dropped: readonly number[],
  language: string,
  finder: AnchorFinder,
): Imprint => ({
  dropped,
  count: words.count,
  hash: hashOf(words),
  fingerprints: fingerprintsOf(words),
  anchors: finder.keysOf(words, language),
})

/** Two independent 32-bit hashes and the length: enough for any number of pages. */
function hashOf(words: Words): string {
  let [one, two] = [words.count, 0x811c9dc5]
  for (const hash of words.hashes) {
    one = (Math.imul(one, 0x9e3779b1) + hash) | 0
    two = Math.imul(two ^ hash, 0x01000193)
  }
  const part = (n: number) => (n >>> 0).toString(16).padStart(8, '0')
  return `${part(one)}${part(two)}-${words.count}`
}
