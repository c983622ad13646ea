import { type LikenessTable, likenessTable, type Runs } from './likeness-table.js'
import type { Sense } from './sense.js'

/** Sentences of a text and those of its translation, as indices, ends exclusive: one and one, or one and two. */
export type Bead = Runs & {
  /** Share of their worth that they share, 0–1. */
  readonly likeness: number
}

/** What a perfect fit in length is worth beside a likeness of 1, and what a pair must bring to be better than none. */
const [lengthCounts, leastGain] = [0.3, 0.2]
/** One sentence that became two is rarer than one that stayed. */
const splitting = 0.1
/** From this likeness on, words alone make a pair; below it, only its place between two others does. */
const sureLikeness = 0.15
/** Texts beyond this many sentences are aligned by their beginning: the table stays bounded. */
const mostSentences = 400

/** Sentences of the first text and of the second that a step passes over; what is passed alone has no counterpart. */
const steps: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
]

/**
 * Aligns a text with its translation sentence by sentence, in order, by what their words have in common and by their
 * lengths (Gale and Church 1993; with words too, as Moore 2002).
 */
export function parallelSentences(a: Sense, b: Sense): Bead[] {
  const [m, n] = [a, b].map(({ sentences }) => Math.min(sentences.length, mostSentences))
  const table = likenessTable(a, b, m!, n!)
  const taken = bestSteps(m!, n!, gainOf(lengthsOf(a, m!), lengthsOf(b, n!), table))
  const beads: Bead[] = []
  for (let [i, j] = [m!, n!]; i > 0 || j > 0; ) {
    const [ofA, ofB] = steps[taken[i * (n! + 1) + j]!]!
    if (ofA > 0 && ofB > 0) {
      const bead = { aStart: i - ofA, aEnd: i, bStart: j - ofB, bEnd: j }
      beads.push({ ...bead, likeness: table.likeness(bead) })
    }
    i -= ofA
    j -= ofB
  }
  return standing(beads.reverse(), m!, n!)
}

/** Words up to each sentence, as shares of the text. */
function lengthsOf({ sentences }: Sense, count: number): Float64Array {
  const upTo = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) upTo[i + 1] = upTo[i]! + sentences[i]!.end - sentences[i]!.start
  return upTo.map((words) => words / Math.max(1, upTo[count]!))
}

type Gain = (i: number, j: number, ofA: number, ofB: number) => number

/** What a step that ends before sentences `i` and `j` brings. */
const gainOf =
  (lengthsA: Float64Array, lengthsB: Float64Array, table: LikenessTable): Gain =>
  (i, j, ofA, ofB) => {
    if (ofA === 0 || ofB === 0) return 0
    const [inA, inB] = [lengthsA[i]! - lengthsA[i - ofA]!, lengthsB[j]! - lengthsB[j - ofB]!]
    const likeness = table.likeness({ aStart: i - ofA, aEnd: i, bStart: j - ofB, bEnd: j })
    const fit = Math.min(inA, inB) / Math.max(inA, inB)
    return likeness + lengthCounts * fit - leastGain - splitting * (ofA + ofB - 2)
  }

/** For each two places in the texts, the last step of the best way to them. */
function bestSteps(m: number, n: number, gain: Gain): Int8Array {
  const width = n + 1
  const best = new Float64Array((m + 1) * width)
  const taken = new Int8Array((m + 1) * width)
  for (let i = 0; i <= m; i++) {
    for (let j = i === 0 ? 1 : 0; j <= n; j++) {
      let most = -1
      for (const [step, [ofA, ofB]] of steps.entries()) {
        if (i < ofA || j < ofB) continue
        const sum = best[(i - ofA) * width + j - ofB]! + gain(i, j, ofA, ofB)
        if (sum <= most) continue
        most = sum
        taken[i * width + j] = step
      }
      best[i * width + j] = most
    }
  }
  return taken
}

/** Beads whose words agree; and those without that fill the place between their neighbours on both sides. */
const standing = (beads: readonly Bead[], m: number, n: number): Bead[] =>
  beads.filter((bead, i) => {
    const [before, after] = [beads[i - 1] ?? { aEnd: 0, bEnd: 0 }, beads[i + 1] ?? { aStart: m, bStart: n }]
    const isTight =
      bead.aStart === before.aEnd &&
      bead.bStart === before.bEnd &&
      bead.aEnd === after.aStart &&
      bead.bEnd === after.bStart
    return bead.likeness >= sureLikeness || isTight
  })
