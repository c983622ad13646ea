import { GrowingColumn } from './growing-column.js'
import { Slice } from './key-slice.js'
import { WordNumbers } from './word-numbers.js'

/** Keys that several documents hold, in order, and who holds each. */
export type KeyIndex = {
  readonly keys: Uint32Array
  /** How many documents hold each key. */
  readonly counts: Uint32Array
  /** Where each key's documents begin in `documents`, then where all end. Nobody is named for a key held too widely. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
}

/** (key, document) pairs sorted at a time: the room that sorting takes stays the same for any collection. */
const pairsAtOnce = 1 << 22

/**
 * Indexes the keys of documents, each list sorted and without repetition. Documents are named, in order, for
 * keys that at most `widest` of them hold.
 */
export function indexKeys(keysOfDocuments: readonly Uint32Array[], widest = Infinity): KeyIndex {
  const found = {
    keys: new GrowingColumn(),
    counts: new GrowingColumn(),
    starts: new GrowingColumn(),
    documents: new GrowingColumn(),
  }
  eachShared(keysOfDocuments, (key, documents) => {
    found.keys.push(key)
    found.counts.push(documents.length)
    found.starts.push(found.documents.length)
    if (documents.length <= widest) found.documents.append(documents)
  })
  found.starts.push(found.documents.length)
  return {
    keys: found.keys.values(),
    counts: found.counts.values(),
    starts: found.starts.values(),
    documents: found.documents.values(),
  }
}

/** How many documents hold a key of theirs: 1 where it is not shared. */
export function frequencyIn({ keys, counts }: KeyIndex): (key: number) => number {
  const places = new WordNumbers()
  for (const key of keys) places.numberOf(key)
  return (key) => counts[places.find(key)] ?? 1
}

/** Visits each key that at least two documents hold, in order; `documents` is only lent. */
function eachShared(
  keysOfDocuments: readonly Uint32Array[],
  visit: (key: number, documents: Uint32Array) => void,
): void {
  const slice = new Slice(keysOfDocuments)
  for (const below of sliceBounds(keysOfDocuments)) {
    const { keys, documents } = slice.next(below)
    for (let start = 0; start < keys.length; ) {
      let end = start + 1
      while (end < keys.length && keys[end] === keys[start]) end++
      if (end - start > 1) visit(keys[start]!, documents.subarray(start, end))
      start = end
    }
  }
}

/** Upper bounds, exclusive, of slices of the range of keys, each to be sorted by itself. */
function sliceBounds(keysOfDocuments: readonly Uint32Array[]): number[] {
  const total = keysOfDocuments.reduce((sum, keys) => sum + keys.length, 0)
  const end = keysOfDocuments.reduce((most, keys) => Math.max(most, keys.at(-1) ?? 0), 0) + 1
  const slices = Math.ceil(total / pairsAtOnce)
  return Array.from({ length: slices }, (_, i) => Math.ceil((end * (i + 1)) / slices))
}
