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
  fingerprints: tellingFingerprints(words),
  anchors: finder.keysOf(words, language),
})

/** A text has a fingerprint every three or four words; one with fewer than this says a few words over and over. */
const fewest = 1 / 25
/** Below so many words a text may do that for a while. */
const longEnough = 100

/** Of a text that says the same words over and over none: what it shares with its like is chance. */
export function tellingFingerprints(words: Words): Uint32Array {
  const fingerprints = fingerprintsOf(words)
  const isMonotonous = words.count >= longEnough && fingerprints.length < fewest * words.count
  return isMonotonous ? noFingerprints : fingerprints
}

const noFingerprints = new Uint32Array(0)

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
