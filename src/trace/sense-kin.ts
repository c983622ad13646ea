import type { AnchorFinder } from './anchors.js'
import { findCandidates, type Pair } from './candidates.js'
import { type KinTexts, kinOf } from './comparisons.js'
import { primary } from './evidence-translation.js'
import { Joined } from './joined.js'
import { frequencyIn, indexKeys, type KeyIndex } from './key-index.js'
import { type Likeness, likenessOf, type Shares } from './likeness.js'
import { Recent } from './recent.js'
import { type Sense, senseOf } from './sense.js'
import { alignSentences, inOrder, type SentencePair } from './sentence-alignment.js'
import { areLines, type TextGroup } from './text-group.js'
import { tellTheSame } from './told.js'
import { raisedIn, type Worth, worthWith } from './worth.js'

/** Keys in more texts than this lead to none: names and words of the day. */
const widestKey = 60
const partners = 12
/** Cosine of the rare keys that is worth an alignment: translations of news have 0.07 to 0.4. */
const leastCosine = { across: 0.06, same: 0.15 }
const fewestKeys = 4

/**
 * Likeness from which texts are kin: the mean share of their worth found in the other, in order. The less
 * there is to compare, the more alike it must be: reports of one event share names, but not sentence by
 * sentence.
 */
const leastLikeness = { across: 0.125, same: 0.3 }
/** Of two texts as near, the one with the same words is the nearer: a copy of a translation hangs from it. */
const wordsApart = 0.8
const scarcity = 3.6
/** A part of a text: so much of the smaller is found, in at least so many sentences, of at least this worth. */
const partFrom = { across: 0.3, same: 0.45, sentences: 3, worth: 50 }

/** What comparing by sense needs of a whole collection. */
export type SenseContext = {
  readonly finder: AnchorFinder
  /** How many texts there are. */
  readonly texts: number
  /** Anchors that several texts hold. */
  readonly index: KeyIndex
  /** Texts that hold a key. */
  readonly frequency: (key: number) => number
  readonly worth: Worth
}

export function prepareSense(groups: readonly TextGroup[], finder: AnchorFinder): SenseContext {
  const index = indexKeys(
    groups.map(({ imprint }) => imprint.anchors),
    widestKey,
  )
  const frequency = frequencyIn(index)
  const worth = worthWith(raisedIn(index, groups.length, finder.worth), finder.worth)
  return { finder, texts: groups.length, index, frequency, worth }
}

/** Sentences whose sense is kept at a time: those of some 500 articles. */
const sentencesKept = 10_000
/** Pairs kept a text that came near: more would only be the news of the day. */
const mostNear = 3

/** Texts that tell the same in other words, and pairs that came near but are no kin. */
export type SenseFound = { readonly kin: readonly KinTexts[]; readonly near: readonly Pair[] }

/** Compares texts that share rare words by what their sentences say in order, but for pairs already `known`. */
export function findSenseKin(
  groups: readonly TextGroup[],
  context: SenseContext,
  known: readonly Pair[],
): SenseFound {
  const { finder, worth } = context
  const seen = new Set(known.map(({ a, b }) => a * groups.length + b))
  const senses = new Recent<TextGroup, Sense>(sentencesKept, ({ sentences }) => sentences.length + 1)
  const senseIn = (text: TextGroup) =>
    senses.get(text, () => senseOf(text.words, languageOf(text), finder, worth))
  const kin: KinTexts[] = []
  const near: Pair[] = []
  const nearOf = new Map<number, number>()
  const unknown = candidates(groups, context).filter(({ a, b }) => !seen.has(a * groups.length + b))
  for (const { a, b } of byNeighbourhood(unknown, groups.length)) {
    const likeness = compareSense(groups[a]!, groups[b]!, senseIn(groups[a]!), senseIn(groups[b]!))
    if (likeness) kin.push(kinOf(groups, a, b, likeness))
    else if ((nearOf.get(a) ?? 0) < mostNear) {
      near.push({ a, b })
      nearOf.set(a, (nearOf.get(a) ?? 0) + 1)
    }
  }
  return { kin, near }
}

/** Pairs that hang together one after another: then each text's sense is worked out about once. */
function byNeighbourhood(pairs: readonly Pair[], texts: number): Pair[] {
  const joined = new Joined(texts)
  for (const { a, b } of pairs) joined.join(a, b)
  return [...pairs].sort((x, y) => joined.headOf(x.a) - joined.headOf(y.a))
}

export const languageOf = (group: TextGroup): string => primary(group.reading.article.language)

function candidates(groups: readonly TextGroup[], { index, worth }: SenseContext): Pair[] {
  const norms = normsOf(groups.length, index, worth)
  const languages = groups.map(languageOf)
  const mean = Math.log(groups.length + 1000)
  return findCandidates(index, groups.length, {
    widestKey,
    neighbours: 0,
    partners,
    weight: (documents) => mean - Math.log(documents),
    promise: (shared, a, b) => {
      const cosine = shared / (norms[a]! * norms[b]!)
      const least = languages[a] === languages[b] ? leastCosine.same : leastCosine.across
      if (cosine < least || shared < fewestKeys * mean * 0.5) return 0
      return areLines(groups[a]!, groups[b]!) ? 0 : cosine
    },
  })
}

/** Length of each text as a vector of the worth of its indexed keys. */
function normsOf(texts: number, { keys, starts, documents }: KeyIndex, worth: Worth): Float64Array {
  const squares = new Float64Array(texts)
  keys.forEach((key, i) => {
    if (starts[i] === starts[i + 1]) return
    const square = worth(key)
    for (let j = starts[i]!; j < starts[i + 1]!; j++) squares[documents[j]!]! += square
  })
  return squares.map(Math.sqrt)
}

/** Compares two texts by sense, whatever made them worth comparing. */
export function alignBySense(
  a: TextGroup,
  b: TextGroup,
  { finder, worth }: SenseContext,
): Likeness | undefined {
  const [ofA, ofB] = [a, b].map((group) => senseOf(group.words, languageOf(group), finder, worth))
  return compareSense(a, b, ofA!, ofB!)
}

/** What two texts share by sense; undefined where that does not make them kin. */
function compareSense(a: TextGroup, b: TextGroup, ofA: Sense, ofB: Sense): Likeness | undefined {
  const chain = inOrder(alignSentences(ofA, ofB))
  const found = { a: foundWorth(ofA, chain, 'a'), b: foundWorth(ofB, chain, 'b') }
  const side = sameLanguage(a, b) ? 'same' : 'across'
  if (!areKin(found, chain.length, { a: ofA.worth, b: ofB.worth }, side)) return undefined
  if (!tellTheSame(ofA, ofB, chain)) return undefined
  const passages = chain.map((pair) => passageOf(ofA, ofB, pair))
  const nearness = nearnessOf(found.a / ofA.worth, found.b / ofB.worth)
  return { ...likenessOf('sense', a.words, b.words, passages), nearness }
}

export const sameLanguage = (a: TextGroup, b: TextGroup): boolean => languageOf(a) === languageOf(b)

/** An exemplar holds nearly all that its translation says; what it says besides counts less. */
function nearnessOf(ofA: number, ofB: number): number {
  const [contained, alike] = [Math.max(ofA, ofB), Math.sqrt(ofA * ofB)]
  return wordsApart * (0.3 * contained + 0.7 * alike)
}

function areKin(found: Shares, sentences: number, worth: Shares, side: 'same' | 'across'): boolean {
  const least = Math.min(found.a, found.b)
  if (least === 0) return false
  const shares = [found.a / worth.a, found.b / worth.b] as const
  if (Math.sqrt(shares[0] * shares[1]) >= leastLikeness[side] + scarcity / least) return true
  return Math.max(...shares) >= partFrom[side] && sentences >= partFrom.sentences && least >= partFrom.worth
}

/** How much of a text's worth the pairs hold, each at its likeness. */
function foundWorth(sense: Sense, pairs: readonly SentencePair[], side: 'a' | 'b'): number {
  const best = new Map<number, number>()
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.likeness))
  let found = 0
  for (const [i, likeness] of best) found += sense.sentences[i]!.worth * Math.min(1, likeness)
  return found
}

function passageOf(a: Sense, b: Sense, pair: SentencePair) {
  const [inA, inB] = [a.sentences[pair.a]!, b.sentences[pair.b]!]
  return { aStart: inA.start, aEnd: inA.end, bStart: inB.start, bEnd: inB.end, equal: 0 }
}
