import type { Sense, Sentence } from './sense.js'
import { emptyRow, fillRow, numbered } from './shared-worth.js'

/** Two sentences that say the same, as indices into the senses' sentences. */
export type SentencePair = {
  readonly a: number
  readonly b: number
  /** Share of their worth that they share, 0–1. */
  readonly likeness: number
  /** One of the two is paired with its neighbour already: this is the other half. */
  readonly isHalf?: true
}

/** Below this share of common worth two sentences have nothing to do with each other. */
const leastLikeness = 0.2
/** A sentence whose half a longer one holds is likened by what it has, at this discount. */
const partOfLonger = 0.75
const fewestTokens = 3
/** Every two sentences that are alike enough, with how much. */
function likelyPairs(a: Sense, b: Sense): SentencePair[] {
  const there = numbered(b)
  const usedBy = new Int32Array(there.tokens.length).fill(-1)
  const row = emptyRow(b.sentences.length)
  const pairs: SentencePair[] = []
  for (const [i, sentence] of a.sentences.entries()) {
    fillRow(row, sentence, there, usedBy, i)
    for (const j of row.met) {
      const likeness = likenessOf(row.inA[j]!, row.inB[j]!, sentence, b.sentences[j]!)
      if (likeness >= leastLikeness) pairs.push({ a: i, b: j, likeness })
    }
  }
  return pairs
}

function likenessOf(inA: number, inB: number, a: Sentence, b: Sentence): number {
  const both = (inA + inB) / (a.worth + b.worth)
  const [part, tokens] =
    a.worth < b.worth ? [inA / a.worth, a.tokens.length] : [inB / b.worth, b.tokens.length]
  return tokens < fewestTokens ? both : Math.max(both, partOfLonger * part)
}

/**
 * Pairs of sentences that are each other's best match, then those next to a pair that say the rest of it
 * (one sentence of the exemplar often becomes two). In the order of `a`.
 */
export function alignSentences(a: Sense, b: Sense): SentencePair[] {
  const cells = likelyPairs(a, b)
  const place = (cell: SentencePair) => Math.abs(cell.a / a.sentences.length - cell.b / b.sentences.length)
  cells.sort((x, y) => y.likeness - x.likeness || place(x) - place(y) || x.a - y.a || x.b - y.b)
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()]
  const pairs = cells.filter((cell) => {
    const free = !ofA.has(cell.a) && !ofB.has(cell.b)
    if (free) {
      ofA.set(cell.a, cell.b)
      ofB.set(cell.b, cell.a)
    }
    return free
  })
  return [...pairs, ...secondHalves(cells, ofA, ofB)].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Unpaired sentences that best match the partner of their neighbour; each partner takes one at most. */
function secondHalves(
  cells: readonly SentencePair[],
  ofA: ReadonlyMap<number, number>,
  ofB: ReadonlyMap<number, number>,
): SentencePair[] {
  const [doneA, doneB] = [new Set<number>(), new Set<number>()]
  const halves: SentencePair[] = []
  for (const cell of cells) {
    const { a, b } = cell
    const inA = !ofA.has(a) && ofB.has(b) && Math.abs(ofB.get(b)! - a) === 1
    const inB = !ofB.has(b) && ofA.has(a) && Math.abs(ofA.get(a)! - b) === 1
    if ((!inA && !inB) || doneA.has(a) || doneB.has(b)) continue
    doneA.add(a)
    doneB.add(b)
    halves.push({ ...cell, isHalf: true })
  }
  return halves
}

/** Worth of the heaviest series of pairs that runs in the same order through both texts. */
export function inOrder(pairs: readonly SentencePair[]): SentencePair[] {
  const best: number[] = []
  const before: number[] = []
  const bestAt = new Map<number, number>()
  let end = -1
  pairs.forEach((pair, i) => {
    let [sum, from] = [0, -1]
    for (const [j, k] of bestAt) {
      if (j <= pair.b && best[k]! > sum) [sum, from] = [best[k]!, k]
    }
    best[i] = sum + pair.likeness
    before[i] = from
    const known = bestAt.get(pair.b)
    if (known === undefined || best[known]! < best[i]!) bestAt.set(pair.b, i)
    if (end < 0 || best[i]! > best[end]!) end = i
  })
  const chain: SentencePair[] = []
  for (let i = end; i >= 0; i = before[i]!) chain.push(pairs[i]!)
  return chain.reverse()
}
