import { firstIndex } from '../language/first-index.js'
import { findPassages, type Passage, turnedPassage } from './passages.js'
import type { SaidText } from './said-text.js'
import { alignSentences } from './sentence-alignment.js'

/** Contents less alike are two utterances. Translations share less than copies. */
const leastLikeness = { same: 0.45, across: 0.2, half: 0.3 }

/** Sayings of two texts that are one, by index: by what they say, else by where they stand. */
export function matchSayings(a: SaidText, b: SaidText): [number, number][] {
  const least = a.language === b.language ? leastLikeness.same : leastLikeness.across
  const matches: [number, number][] = alignSentences(a.sense, b.sense)
    .filter((pair) => pair.likeness >= (pair.isHalf ? leastLikeness.half : least))
    .map((pair) => [pair.a, pair.b])
  const [doneA, doneB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))]
  const open = { a: unmatched(a, doneA), b: unmatched(b, doneB) }
  return [...matches, ...matchByPlace(a, b, open)]
}

const unmatched = ({ sayings }: SaidText, done: ReadonlySet<number>): number[] =>
  sayings.map((_, i) => i).filter((i) => !done.has(i))

/** Reworded beyond likeness, a saying still stands where it stood: in a passage that both texts share. */
function matchByPlace(
  a: SaidText,
  b: SaidText,
  open: { readonly a: readonly number[]; readonly b: readonly number[] },
) {
  if (a.language !== b.language || (open.a.length === 0 && open.b.length === 0)) return []
  const passages = findPassages(a.words, b.words)
  const back = passages.map(turnedPassage)
  const inB = (i: number) => sayingsAt(b, placeIn(passages, middleOf(a, i)))
  const inA = (j: number) => sayingsAt(a, placeIn(back, middleOf(b, j)))
  return [
    ...open.a.flatMap((i) => inB(i).map((j): [number, number] => [i, j])),
    ...open.b.flatMap((j) => inA(j).map((i): [number, number] => [i, j])),
  ]
}

/** Where a word of the first text stands in the second; -1 outside the passages they share. */
function placeIn(passages: readonly Passage[], word: number): number {
  const passage = passages.find(({ aStart, aEnd }) => word >= aStart && word < aEnd)
  if (!passage) return -1
  const { aStart, aEnd, bStart, bEnd } = passage
  return Math.round(bStart + ((word - aStart) * (bEnd - bStart)) / (aEnd - aStart))
}

/** The sayings that hold a word, the longest first: what is said within a statement stands in both. */
function sayingsAt({ words, sayings, wordings }: SaidText, word: number): number[] {
  if (word < 0 || word >= words.count) return []
  const offset = words.starts[word]!
  return sayings
    .flatMap(({ content }, i) =>
      content.some(({ start, end }) => start <= offset && offset < end) ? [i] : [],
    )
    .sort((x, y) => wordings[y]!.words.count - wordings[x]!.words.count || x - y)
}

/** Index of the word in the middle of a saying. */
function middleOf({ words, sayings }: SaidText, i: number): number {
  const { content } = sayings[i]!
  const longest = content.reduce((best, each) =>
    each.end - each.start > best.end - best.start ? each : best,
  )
  const offset = (longest.start + longest.end) / 2
  return firstIndex(words.count, (i) => words.ends[i]! < offset)
}
