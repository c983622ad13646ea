import type { Anchors } from './anchors.js'
import type { Sense, Sentence } from './sense.js'

/** A key in more sentences than this of one text is passed over while matching: it would match everything. */
const widestKey = 40

/** A text's tokens, numbered through all its sentences. */
export type Numbered = {
  readonly tokens: readonly Token[]
  /** Index of each token's sentence. */
  readonly sentenceOf: Int32Array
  /** Numbers of the tokens that share a key with a word, in order. */
  readonly sharing: (anchors: Anchors) => readonly number[]
}
type Token = Sentence['tokens'][number]

/** A text is compared with several others. */
const numberedBefore = new WeakMap<Sense, Numbered>()

/** A text's tokens by what they hold. */
export function numbered(sense: Sense): Numbered {
  const known = numberedBefore.get(sense) ?? numberTokens(sense)
  numberedBefore.set(sense, known)
  return known
}

function numberTokens({ sentences }: Sense): Numbered {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const sentenceOf = new Int32Array(tokens.length)
  let next = 0
  sentences.forEach((sentence, j) => {
    sentenceOf.fill(j, next, next + sentence.tokens.length)
    next += sentence.tokens.length
  })
  return { tokens, sentenceOf, sharing: sharingAmong(tokens, sentenceOf) }
}

/** Words recur, in one text and in those that it is compared with: what shares a key with each is looked up once. */
function sharingAmong(tokens: readonly Token[], sentenceOf: Int32Array): Numbered['sharing'] {
  const holders = holdersIn(tokens)
  for (const [key, of] of holders) if (isWide(of, sentenceOf)) holders.delete(key)
  const found = new Map<Anchors, readonly number[]>()
  return (anchors) => {
    const known = found.get(anchors)
    if (known) return known
    let sharing = nothing
    for (const key of anchors) sharing = union(sharing, holders.get(key) ?? nothing)
    found.set(anchors, sharing)
    return sharing
  }
}

/** Numbers of the tokens that hold each key, in order. */
function holdersIn(tokens: readonly Token[]): Map<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  tokens.forEach(({ anchors }, n) => {
    for (const key of anchors) {
      const known = holders.get(key)
      if (known) known.push(n)
      else holders.set(key, [n])
    }
  })
  return holders
}

/** Whether these tokens stand in too many sentences. */
function isWide(holders: readonly number[], sentenceOf: Int32Array): boolean {
  if (holders.length <= widestKey) return false
  return new Set(holders.map((n) => sentenceOf[n]!)).size > widestKey
}

/** What one sentence shares with each sentence of another text, as the worth of both sides; used again for the next. */
export type SharedRow = {
  readonly inA: Float64Array
  readonly inB: Float64Array
  /** Sentences of `b` that share anything, each once, in the order they were met. */
  readonly met: number[]
}

export const emptyRow = (sentences: number): SharedRow => ({
  inA: new Float64Array(sentences),
  inB: new Float64Array(sentences),
  met: [],
})

/** Each token of a sentence meets one token at most of each sentence of `b`, the first that is left. */
export function fillRow(
  row: SharedRow,
  sentence: Sentence,
  there: Numbered,
  usedBy: Int32Array,
  i: number,
): void {
  for (const j of row.met) row.inA[j] = row.inB[j] = 0
  row.met.length = 0
  for (const token of sentence.tokens) {
    let met = -1
    for (const n of there.sharing(token.anchors)) {
      const j = there.sentenceOf[n]!
      if (j === met || usedBy[n] === i) continue
      met = j
      usedBy[n] = i
      if (row.inA[j] === 0) row.met.push(j)
      row.inA[j]! += token.worth
      row.inB[j]! += there.tokens[n]!.worth
    }
  }
}

const nothing: readonly number[] = []

/** The numbers of two lists, each in order, once. */
function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [one, other] = [a[i] ?? Infinity, b[j] ?? Infinity]
    both.push(Math.min(one, other))
    if (one <= other) i++
    if (other <= one) j++
  }
  return both
}
