import { eachShared, type KeyIndex } from './key-index.js'

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
  const { lists, offsets } = partnersByDocument(index, documents, rules)
  const shared = new Float32Array(documents)
  const pairs: Pair[] = []
  for (let a = 0; a < documents; a++) {
    const met: number[] = []
    for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
      const [start, end] = [lists.from[i]!, lists.to[i]!]
      const worth = lists.worth[i]!
      for (let j = start; j < end; j++) {
        const b = index.documents[j]!
        if (shared[b] === 0) met.push(b)
        shared[b]! += worth
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

/** For each document, the stretches of the index that hold its partners for one key. */
function partnersByDocument(index: KeyIndex, documents: number, rules: CandidateRules) {
  const offsets = new Uint32Array(documents + 1)
  eachShared(index, (start, end) => {
    for (let i = start; i < end - 1; i++) offsets[index.documents[i]! + 1]!++
  })
  for (let i = 1; i <= documents; i++) offsets[i]! += offsets[i - 1]!
  const next = offsets.slice()
  const total = offsets[documents]!
  const lists = {
    from: new Uint32Array(total),
    to: new Uint32Array(total),
    worth: new Float32Array(total),
  }
  eachShared(index, (start, end) => {
    const wide = end - start > rules.widestKey
    const worth = rules.weight?.(end - start) ?? 1
    for (let i = start; i < end - 1; i++) {
      const to = next[index.documents[i]!]!++
      lists.from[to] = i + 1
      lists.to[to] = wide ? Math.min(end, i + 1 + rules.neighbours) : end
      lists.worth[to] = worth
    }
  })
  return { lists, offsets }
}
