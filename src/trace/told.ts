import type { Shares } from './likeness.js'
import type { Sense, Token } from './sense.js'
import type { SentencePair } from './sentence-alignment.js'

/** Kin tell the same in their own words: so much of what either tells is found in the other, in the mean. */
const enough = 0.28
/** Less will do where what they quote is not much more alike: translators are as free with both. */
const leastOfQuoted = 0.5

/**
 * Whether two texts tell the same, or only quote the same people: reports which have a speaker's words in common also
 * share the speakers' names and offices, a fifth of what they tell, but not the rest.
 */
export function tellTheSame(a: Sense, b: Sense, chain: readonly SentencePair[]): boolean {
  const told = meanShare(a, b, chain, ({ isQuoted }) => !isQuoted)
  return told >= enough || told >= leastOfQuoted * meanShare(a, b, chain, ({ isQuoted }) => isQuoted)
}

type Counts = (token: Token) => boolean

/** Of the worth of the words that count, the share (0–1) that paired sentences have in common: the mean of both texts. */
function meanShare(a: Sense, b: Sense, chain: readonly SentencePair[], counts: Counts): number {
  const [bestA, bestB] = [new Map<number, number>(), new Map<number, number>()]
  const among = ({ sentences }: Sense, i: number) => sentences[i]!.tokens.filter(counts)
  for (const pair of chain) {
    const shared = sharedWorth(among(a, pair.a), among(b, pair.b))
    bestA.set(pair.a, Math.max(bestA.get(pair.a) ?? 0, shared.a))
    bestB.set(pair.b, Math.max(bestB.get(pair.b) ?? 0, shared.b))
  }
  const inA = sum(bestA.values()) / Math.max(1, worthOf(a, counts))
  const inB = sum(bestB.values()) / Math.max(1, worthOf(b, counts))
  return Math.sqrt(inA * inB)
}

const worthOf = ({ sentences }: Sense, counts: Counts): number =>
  sum(sentences.flatMap(({ tokens }) => tokens.map((token) => (counts(token) ? token.worth : 0))))

/** Worth of the words that two sentences share, each met by one word at most. */
function sharedWorth(a: readonly Token[], b: readonly Token[]): Shares {
  const free = new Set(b)
  let [inA, inB] = [0, 0]
  for (const token of a) {
    for (const other of free) {
      if (!other.anchors.some((key) => token.anchors.includes(key))) continue
      free.delete(other)
      inA += token.worth
      inB += other.worth
      break
    }
  }
  return { a: inA, b: inB }
}

function sum(worths: Iterable<number>): number {
  let all = 0
  for (const worth of worths) all += worth
  return all
}
