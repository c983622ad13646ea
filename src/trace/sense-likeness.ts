import type { AnchorFinder } from './anchors.js'
import { type Likeness, likenessOf, type Shares } from './likeness.js'
import { type Sense, senseOf } from './sense.js'
import { enoughForKin, greatestRarity, type WorthFound } from './sense-verdict.js'
import { alignSentences, inOrder, type SentencePair } from './sentence-alignment.js'
import { tellTheSame } from './told.js'
import type { Words } from './words.js'

/** A text, ready to be compared by what its sentences say. */
export type SensedText = { readonly words: Words; readonly language: string; readonly sense: Sense }

export const sensedText = (words: Words, language: string, finder: AnchorFinder): SensedText => ({
  words,
  language,
  sense: senseOf(words, language, finder, finder.worth),
})

/** What two texts share by sense, weighed by what words are worth in general. */
export type SharedSense = { readonly likeness: Likeness; readonly found: WorthFound }

/** Of two texts as near, the one with the same words is the nearer: a copy of a translation hangs from it. */
const wordsApart = 0.8

/** Compares two texts sentence by sentence; null where they share too little to be kin in any collection. */
export function compareSense(a: SensedText, b: SensedText): SharedSense | null {
  const chain = inOrder(alignSentences(a.sense, b.sense))
  const found = worthFound(a, b, chain)
  if (!enoughForKin(found, greatestRarity) || !tellTheSame(a.sense, b.sense, chain)) return null
  const passages = chain.map((pair) => passageOf(a.sense, b.sense, pair))
  return {
    likeness: { ...likenessOf('sense', a.words, b.words, passages), nearness: nearnessOf(found.shares) },
    found,
  }
}

function worthFound(a: SensedText, b: SensedText, chain: readonly SentencePair[]): WorthFound {
  const worth = { a: foundIn(a.sense, chain, 'a'), b: foundIn(b.sense, chain, 'b') }
  return {
    worth,
    shares: { a: worth.a / Math.max(1, a.sense.worth), b: worth.b / Math.max(1, b.sense.worth) },
    sentences: chain.length,
    side: a.language === b.language ? 'same' : 'across',
  }
}

/** How much of a text's worth the pairs hold, each at its likeness. */
function foundIn(sense: Sense, pairs: readonly SentencePair[], side: 'a' | 'b'): number {
  const best = new Map<number, number>()
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.likeness))
  let found = 0
  for (const [i, likeness] of best) found += sense.sentences[i]!.worth * Math.min(1, likeness)
  return found
}

/** An exemplar holds nearly all that its translation says; what it says besides counts less. */
function nearnessOf({ a, b }: Shares): number {
  const [contained, alike] = [Math.max(a, b), Math.sqrt(a * b)]
  return wordsApart * (0.3 * contained + 0.7 * alike)
}

function passageOf(a: Sense, b: Sense, pair: SentencePair) {
  const [inA, inB] = [a.sentences[pair.a]!, b.sentences[pair.b]!]
  return { aStart: inA.start, aEnd: inA.end, bStart: inB.start, bEnd: inB.end, equal: 0 }
}
