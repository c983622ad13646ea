import { sortedOnce } from './fingerprint.js'
import { indexKeys } from './key-index.js'
import type { Outline } from './outline.js'
import { sharedKeys } from './shared-keys.js'

/** A paragraph in this many texts is looked at. */
const recurs = 3
/** Pairs of its texts compared, at most. */
const sample = 12
/** Texts that share this much of the smaller one are kin whatever they share. */
const kinByParagraphs = 0.5
/** …or this share of the fingerprints of what does not recur. */
const kinByRest = 0.1

/** Fingerprints of a text without some of its paragraphs, named by index. */
export type PrintsWithout = (text: number, dropped: readonly number[]) => Uint32Array

/**
 * Hashes of the paragraphs that a site repeats on pages which have nothing else to do with each other: what
 * recurs in copies of one article comes with the rest of the article, what is furniture comes alone.
 */
export function findBoilerplate(
  outlines: readonly Outline[],
  printsWithout: PrintsWithout,
): ReadonlySet<number> {
  const { keys, counts, starts, documents } = indexKeys(outlines.map(({ hashes }) => sortedOnce(hashes)))
  const recurring = new Set(keys.filter((_, i) => counts[i]! >= recurs))
  const areKin = kinJudge(outlines, recurring, printsWithout)
  const furniture = new Set<number>()
  keys.forEach((hash, i) => {
    if (counts[i]! < recurs) return
    if (mostlyStrangers(documents.subarray(starts[i], starts[i + 1]), areKin)) furniture.add(hash)
  })
  return furniture
}

type AreKin = (a: number, b: number) => boolean

function mostlyStrangers(holders: Uint32Array, areKin: AreKin): boolean {
  const step = Math.max(1, Math.floor((holders.length - 1) / sample))
  let [kin, strangers] = [0, 0]
  for (let i = 0; i + 1 < holders.length; i += step) {
    if (areKin(holders[i]!, holders[i + 1]!)) kin++
    else strangers++
  }
  return strangers > kin
}

/** Judges whether two texts have more in common than a paragraph; copies ask for one pair again and again. */
function kinJudge(
  outlines: readonly Outline[],
  recurring: ReadonlySet<number>,
  printsWithout: PrintsWithout,
): AreKin {
  const judged = new Map<number, boolean>()
  const restOf = (text: number) => printsWithout(text, indicesIn(outlines[text]!, recurring))
  const judge = (a: number, b: number) =>
    shareParagraphs(outlines[a]!, outlines[b]!) || shareRest(restOf(a), restOf(b))
  return (a, b) => {
    const pair = a * outlines.length + b
    const known = judged.get(pair) ?? judge(a, b)
    judged.set(pair, known)
    return known
  }
}

/** Indices of the paragraphs whose hash is in a set. */
export function indicesIn({ hashes }: Outline, of: ReadonlySet<number>): number[] {
  const indices: number[] = []
  for (let i = 0; i < hashes.length; i++) if (of.has(hashes[i]!)) indices.push(i)
  return indices
}

function shareParagraphs(a: Outline, b: Outline): boolean {
  const inB = new Set(b.hashes)
  let shared = 0
  for (const i of indicesIn(a, inB)) shared += a.lengths[i]!
  return shared >= kinByParagraphs * Math.min(wordsIn(a), wordsIn(b))
}

const wordsIn = ({ lengths }: Outline): number => lengths.reduce((sum, length) => sum + length, 0)

function shareRest(a: Uint32Array, b: Uint32Array): boolean {
  const smaller = Math.min(a.length, b.length)
  return smaller > 0 && sharedKeys(a, b).length >= kinByRest * smaller
}
