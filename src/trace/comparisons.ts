import { findCandidates, type Pair } from './candidates.js'
import { comparePairs } from './compared-pairs.js'
import { weighDirection } from './direction.js'
import { namesIt } from './evidence.js'
import { indexKeys } from './key-index.js'
import { compareWords, type Likeness, turned } from './likeness.js'
import { kinship } from './relation.js'
import type { Kin } from './stemma.js'
import { areLines, type TextGroup } from './text-group.js'
import type { TraceMemory } from './trace-memory.js'

/**
 * Two texts found to be kin, with what they share. Indices into the canonical order of texts. `named`: one of them names
 * the other.
 */
export type KinTexts = Kin & { readonly likeness: Likeness; readonly named: boolean }

export type Found = {
  readonly kin: readonly KinTexts[]
  /** Pairs that share a quotation and nothing else. */
  readonly quoting: readonly Pair[]
}

/** A fingerprint in more texts than this compares each only with its next neighbours. */
const widestKey = 40
const neighbours = 3
/** Least shared fingerprints, and least share of the smaller text's, that are worth an alignment. */
const leastShared = 2
const leastShare = 0.04
const partners = 60

/** Texts of one language that share passages, each candidate verified by alignment. */
export async function findVerbatimKin(
  groups: readonly TextGroup[],
  { sharedWords, helpers }: TraceMemory,
): Promise<Found> {
  const prints = groups.map(({ imprint }) => imprint.fingerprints)
  const pairs = findCandidates(indexKeys(prints), groups.length, {
    widestKey,
    neighbours,
    partners,
    promise: (shared, a, b) => {
      const share = shared / Math.min(prints[a]!.length, prints[b]!.length)
      if (shared < leastShared || share < leastShare) return 0
      return areLines(groups[a]!, groups[b]!) ? 0 : share
    },
  })
  const likenesses = await comparePairs(groups, pairs, {
    name: 'sharedWords',
    notes: sharedWords,
    helpers,
    compare: (a, b) => compareWords(a.words, b.words),
  })
  const kin: KinTexts[] = []
  const quoting: Pair[] = []
  for (const [i, { a, b }] of pairs.entries()) {
    const likeness = likenesses[i]!
    const verdict = kinship(likeness)
    if (verdict === 'family') kin.push(kinOf(groups, a, b, likeness))
    else if (verdict === 'shared-quotation') quoting.push({ a, b })
  }
  return { kin, quoting }
}

/** What two kin texts share, with `text` as its `a`. */
export const seenFrom = (text: number, { a, likeness }: KinTexts): Likeness =>
  a === text ? likeness : turned(likeness)

export function kinOf(groups: readonly TextGroup[], a: number, b: number, likeness: Likeness): KinTexts {
  const { forward, backward, balance } = weighDirection(groups[a]!, groups[b]!, likeness)
  const named = [...forward, ...backward].some(namesIt)
  return { a, b, nearness: likeness.nearness, balance, named, likeness }
}
