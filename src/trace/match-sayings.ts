import { firstIndex } from '../language/first-index.js'
import { type Passage, turnedPassage } from './passages.js'
import type { SaidText } from './said-text.js'
import { alignSentences, type SentencePair } from './sentence-alignment.js'
import { areTelling } from './telling.js'

/** Contents less alike are two utterances. Translations share less than copies; below `anywhere` their places decide. */
const leastLikeness = { same: 0.45, across: 0.2, half: 0.3, anywhere: 0.4, strangers: 0.6 }

/**
 * Sayings of two texts that are one, by index: by what they say, else by where they stand. In two languages only
 * kin say the same where they stand alike; reports of one event do not.
 */
export function matchSayings(
  a: SaidText,
  b: SaidText,
  passages: readonly Passage[],
  areKin: boolean,
): [number, number][] {
  const isAcross = a.language !== b.language
  const least = isAcross ? leastLikeness.across : leastLikeness.same
  const matches: [number, number][] = alignSentences(a.sense, b.sense)
    .filter((pair) => pair.likeness >= (pair.isHalf ? leastLikeness.half : least))
    .filter((pair) => areKin || sayTheSame(a, b, pair))
    .filter(
      (pair) =>
        !isAcross || pair.likeness >= leastLikeness.anywhere || (areKin && stands(a, b, pair, passages)),
    )
    .map((pair) => [pair.a, pair.b])
  const [doneA, doneB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))]
  return [...matches, ...matchByPlace(a, b, passages, { a: unmatched(a, doneA), b: unmatched(b, doneB) })]
}

/** Pages that are no kin have a saying from one speaker where it is nearly the same words, or much the same and telling. */
const sayTheSame = (a: SaidText, b: SaidText, pair: SentencePair): boolean =>
  (a.language === b.language && pair.likeness >= leastLikeness.strangers) || areTelling(a, b, pair)

/** Whether the second saying stands where the first one should, as far as the sentences that both share tell. */
function stands(a: SaidText, b: SaidText, pair: SentencePair, passages: readonly Passage[]): boolean {
  const passage = passageAt(passages, middleOf(a, pair.a))
  return !passage || sayingsAt(b, passage.bStart, passage.bEnd).includes(pair.b)
}

const unmatched = ({ sayings }: SaidText, done: ReadonlySet<number>): number[] =>
  sayings.map((_, i) => i).filter((i) => !done.has(i))

/** Reworded beyond likeness, a saying still stands where it stood: in words that both texts share. */
function matchByPlace(
  a: SaidText,
  b: SaidText,
  passages: readonly Passage[],
  open: { readonly a: readonly number[]; readonly b: readonly number[] },
): [number, number][] {
  const back = passages.map(turnedPassage)
  return [
    ...open.a.flatMap((i) => sayingsThere(a, i, b, passages).map((j): [number, number] => [i, j])),
    ...open.b.flatMap((j) => sayingsThere(b, j, a, back).map((i): [number, number] => [i, j])),
  ]
}

/** The sayings that stand where a saying of the other text would, in a passage that both share. */
function sayingsThere(
  here: SaidText,
  saying: number,
  there: SaidText,
  passages: readonly Passage[],
): number[] {
  const word = middleOf(here, saying)
  const passage = passageAt(passages, word)
  if (!passage) return []
  const { aStart, aEnd, bStart, bEnd } = passage
  const place = Math.round(bStart + ((word - aStart) * (bEnd - bStart)) / (aEnd - aStart))
  const exact = sayingsAt(there, place, place + 1)
  return exact.length > 0 || here.language === there.language
    ? exact
    : sayingsAt(there, bStart, bEnd).slice(0, 1)
}

/** The passage in which a word of the first text lies. */
const passageAt = (passages: readonly Passage[], word: number): Passage | undefined =>
  passages.find(({ aStart, aEnd }) => word >= aStart && word < aEnd)

/** The sayings among words, the longest first: what is said within a statement stands in both. */
function sayingsAt({ words, sayings, wordings }: SaidText, from: number, to: number): number[] {
  if (from < 0 || from >= words.count) return []
  const [first, last] = [words.starts[from]!, words.ends[Math.min(words.count, to) - 1]!]
  return sayings
    .flatMap(({ content }, i) => (content.some(({ start, end }) => start < last && first < end) ? [i] : []))
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
