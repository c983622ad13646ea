import type { AnchorFinder } from './anchors.js'
import type { Pair } from './candidates.js'
import { comparePairs } from './compared-pairs.js'
import { type KinTexts, kinOf } from './comparisons.js'
import { primary } from './evidence-translation.js'
import { Joined } from './joined.js'
import { frequencyIn, indexKeys, type KeyIndex } from './key-index.js'
import type { Likeness } from './likeness.js'
import { Recent } from './recent.js'
import { senseCandidates } from './sense-candidates.js'
import { compareSense, type SensedText, type SharedSense, sensedText } from './sense-likeness.js'
import { enoughForKin, rarityOfShared } from './sense-verdict.js'
import type { TextGroup } from './text-group.js'
import type { TraceMemory } from './trace-memory.js'
import { rarityIn, type Worth } from './worth.js'

/** Keys in more texts than this lead to none: names and words of the day. */
export const widestKey = 60
/** What comparing by sense needs of a whole collection. */
export type SenseContext = {
  readonly finder: AnchorFinder
  /** How many texts there are. */
  readonly texts: number
  /** Anchors that several texts hold. */
  readonly index: KeyIndex
  /** Texts that hold a key. */
  readonly frequency: (key: number) => number
  /** What a key is worth anywhere: what two texts share does not change as others come. */
  readonly worth: Worth
  /** What it is worth in the collection: decides which texts to compare, and whether what they share makes them kin. */
  readonly rarity: Worth
}

export function prepareSense(groups: readonly TextGroup[], finder: AnchorFinder): SenseContext {
  const index = indexKeys(
    groups.map(({ imprint }) => imprint.anchors),
    widestKey,
  )
  const frequency = frequencyIn(index)
  const { worth } = finder
  const rarity = rarityIn(groups.length, frequency, worth)
  return { finder, texts: groups.length, index, frequency, worth, rarity }
}

/** Sentences whose sense is kept at a time: those of some 500 articles. */
const sentencesKept = 10_000
/** Pairs kept a text that came near: more would only be the news of the day. */
const mostNear = 3

/** Texts that tell the same in other words, and pairs that came near but are no kin. */
export type SenseFound = { readonly kin: readonly KinTexts[]; readonly near: readonly Pair[] }

/** Compares texts that share rare words by what their sentences say in order, but for pairs already `known`. */
export async function findSenseKin(
  groups: readonly TextGroup[],
  context: SenseContext,
  known: readonly Pair[],
  memory: TraceMemory,
): Promise<SenseFound> {
  const seen = new Set(known.map(({ a, b }) => a * groups.length + b))
  const unknown = senseCandidates(groups, context).filter(({ a, b }) => !seen.has(a * groups.length + b))
  const pairs = byNeighbourhood(unknown, groups.length)
  const shared = await compareBySense(groups, pairs, context, memory)
  const kin: KinTexts[] = []
  const near: Pair[] = []
  const nearOf = new Map<number, number>()
  for (const [i, { a, b }] of pairs.entries()) {
    const found = shared[i]
    if (found && areKin(groups[a]!, groups[b]!, found, context)) kin.push(kinOf(groups, a, b, found.likeness))
    else if ((nearOf.get(a) ?? 0) < mostNear) {
      near.push({ a, b })
      nearOf.set(a, (nearOf.get(a) ?? 0) + 1)
    }
  }
  return { kin, near }
}

/** What each pair shares by sense. */
function compareBySense(
  groups: readonly TextGroup[],
  pairs: readonly Pair[],
  { finder }: SenseContext,
  { sharedSense, helpers }: TraceMemory,
): Promise<(SharedSense | null)[]> {
  const sensed = new Recent<TextGroup, SensedText>(sentencesKept, ({ sense }) => sense.sentences.length + 1)
  const sensedIn = (text: TextGroup) =>
    sensed.get(text, () => sensedText(text.words, languageOf(text), finder))
  const compare = (a: TextGroup, b: TextGroup) => compareSense(sensedIn(a), sensedIn(b))
  return comparePairs(groups, pairs, { name: 'sharedSense', notes: sharedSense, helpers, compare })
}

const areKin = (a: TextGroup, b: TextGroup, shared: SharedSense, { rarity, worth }: SenseContext): boolean =>
  enoughForKin(shared.found, rarityOfShared(a.imprint.anchors, b.imprint.anchors, rarity, worth))

/** Pairs that hang together one after another: then each text's sense is worked out about once. */
function byNeighbourhood(pairs: readonly Pair[], texts: number): Pair[] {
  const joined = new Joined(texts)
  for (const { a, b } of pairs) joined.join(a, b)
  return [...pairs].sort((x, y) => joined.headOf(x.a) - joined.headOf(y.a))
}

export const languageOf = (group: TextGroup): string => primary(group.reading.article.language)

export const sameLanguage = (a: TextGroup, b: TextGroup): boolean => languageOf(a) === languageOf(b)

/** Compares two texts by sense, whatever made them worth comparing; null where they are no kin. */
export function alignBySense(a: TextGroup, b: TextGroup, context: SenseContext): Likeness | null {
  const sensed = (text: TextGroup) => sensedText(text.words, languageOf(text), context.finder)
  const shared = compareSense(sensed(a), sensed(b))
  return shared && areKin(a, b, shared, context) ? shared.likeness : null
}
