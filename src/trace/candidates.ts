import type { KeyIndex } from './key-index.js'

/** Two documents worth comparing, `a` before `b`. */
export type Pair = { readonly a: number; readonly b: number }

export type CandidateRules = {
  /** Keys in more documents than this only lead from each document to its next neighbours. */
  readonly widestKey: number
  readonly neighbours: number
  /** How much a pair promises, given the sum of what its shared keys are worth; 0 to leave it. */
  readonly promise: (shared: number, a: number, b: number) => number
  /** At most this many partners a document, those that promise most first. */
  readonly partners: number
  /** What sharing a key of this document frequency is worth; 1 where absent. */
  readonly weight?: (documentFrequency: number) => number
}

/**
 * Pairs of documents that share enough keys. Rare keys compare all their documents; a key of thousands
 * would compare millions of pairs, so there each document only meets the next ones: a page copied a
 * thousand times is still held together by its chain of neighbours, and what is common to unrelated pages
 * yields few pairs, which share too little to be accepted.
 */
export function findCandidates(index: KeyIndex, documents: number, rules: CandidateRules): Pair[] {
  const worth = Float32Array.from(index.counts, (count) => rules.weight?.(count) ?? 1)
  const places = placesByDocument(index, documents)
  const shared = new Float32Array(documents)
  const pairs: Pair[] = []
  for (let a = 0; a < documents; a++) {
    const met: number[] = []
    for (let i = places.starts[a]!; i < places.starts[a + 1]!; i++) {
      const key = places.keys[i]!
      const after = places.after[i]!
      const end = index.starts[key + 1]!
      const isWide = index.counts[key]! > rules.widestKey
      const last = isWide ? Math.min(end, after + rules.neighbours) : end
      for (let j = after; j < last; j++) {
        const b = index.documents[j]!
        if (shared[b] === 0) met.push(b)
        shared[b]! += worth[key]!
      }
    }
    const promising = met
      .map((b) => ({ a, b, promise: rules.promise(shared[b]!, a, b) }))
      .filter((pair) => pair.promise > 0)
      .sort((x, y) => y.promise - x.promise || x.b - y.b)
    for (const { b } of promising.slice(0, rules.partners)) pairs.push({ a, b })
    for (const b of met) shared[b] = 0
  }
  return pairs
}

/** The keys of each document, by their place in the index, and where the documents after it begin. */
function placesByDocument({ starts, documents: holders }: KeyIndex, documents: number) {
  const first = new Uint32Array(documents + 1)
  for (let i = 0; i < holders.length; i++) first[holders[i]! + 1]!++
  for (let i = 1; i <= documents; i++) first[i]! += first[i - 1]!
  const next = first.slice()
  const keys = new Uint32Array(holders.length)
  const after = new Uint32Array(holders.length)
  for (let key = 0; key + 1 < starts.length; key++) {
    for (let i = starts[key]!; i < starts[key + 1]!; i++) {
      const to = next[holders[i]!]!++
      keys[to] = key
      after[to] = i + 1
    }
  }
  return { starts: first, keys, after }
}
