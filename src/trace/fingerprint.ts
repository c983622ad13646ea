import { Scratch } from './scratch.js'
import type { Words } from './words.js'

/** Words a shingle spans: four survive heavy editing and are still rare enough to lead somewhere. */
export const shingleLength = 4
/** Of this many shingles in a row one is kept (winnowing: Schleimer, Wilkerson and Aiken, 2003). */
const window = 6

const shinglesIn = ({ count }: Words): number => Math.max(0, count - shingleLength + 1)

/** Hash of each run of `shingleLength` words, rolled along the text; empty where the text is shorter. */
export const shinglesOf = (words: Words): Uint32Array =>
  rollShingles(words, new Uint32Array(shinglesIn(words)))

function rollShingles(words: Words, shingles: Uint32Array): Uint32Array {
  const base = 0x9e3779b1
  let top = 1
  for (let i = 0; i < shingleLength; i++) top = Math.imul(top, base)
  let hash = 0
  for (let i = 0; i < words.count; i++) {
    hash = (Math.imul(hash, base) + words.hashes[i]!) | 0
    if (i >= shingleLength) hash = (hash - Math.imul(top, words.hashes[i - shingleLength]!)) | 0
    if (i >= shingleLength - 1) shingles[i - shingleLength + 1] = scatter(hash)
  }
  return shingles
}

/** Spreads the rolled hash, so that the least of a window is a fair draw. */
function scatter(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  return Math.imul(h, 0xc2b2ae35) >>> 0
}

const room = { shingles: new Scratch(), sorted: new Scratch() }

/** The text's fingerprints: the least shingle of every window, each once, sorted. */
export function fingerprintsOf(words: Words): Uint32Array {
  const shingles = rollShingles(words, room.shingles.lend(shinglesIn(words)))
  const kept: number[] = []
  let [least, last] = [-1, -1]
  for (let end = 0; end < shingles.length; end++) {
    const start = Math.max(0, end - window + 1)
    if (least < start) least = leastIn(shingles, start, end)
    else if (shingles[end]! <= shingles[least]!) least = end
    if (end < window - 1 || least === last) continue
    kept.push(shingles[least]!)
    last = least
  }
  if (kept.length === 0 && least >= 0) kept.push(shingles[least]!)
  return sortedOnce(kept)
}

function leastIn(shingles: Uint32Array, start: number, end: number): number {
  let least = start
  for (let i = start + 1; i <= end; i++) if (shingles[i]! <= shingles[least]!) least = i
  return least
}

/** Numbers sorted, repetitions dropped. */
export function sortedOnce(numbers: readonly number[] | Uint32Array): Uint32Array {
  const sorted = room.sorted.lend(numbers.length)
  sorted.set(numbers)
  sorted.sort()
  let length = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[length - 1]) sorted[length++] = sorted[i]!
  }
  return sorted.slice(0, length)
}
