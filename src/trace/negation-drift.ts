import { alike } from './alike.js'
import {
  type ComparedSentences,
  drift,
  driftWordsOf,
  type FoundDrift,
  isSaidIn,
  type Side,
  shown,
} from './compared-sentences.js'
import { denialsIn, softDenialsIn } from './denials.js'
import { type Mark, type Marks, unanswered } from './marks.js'
import { turnedAlignment } from './word-alignment.js'
import { changesBetween } from './word-diff.js'
import type { WordingWord } from './wording.js'

/** One page denies what the other says. */
export function negationDrift(pair: ComparedSentences): FoundDrift[] {
  if (pair.from.isDenied || pair.to.isDenied) return []
  return pair.sameLanguage ? negationReworded(pair) : negationAcross(pair)
}

/** A denial whose surroundings stand on the other page, and no denial with them. */
function negationAcross({ from, to, alignment }: ComparedSentences): FoundDrift[] {
  const [before, after] = [marksOf(from), marksOf(to)]
  const lost = !answersFromAround(to, from) && unanswered(before, after, alignment, isSaidOf(from))
  if (lost) return [drift('negation', shown(lost.map((i) => from.sentence[i]!)), '')]
  const gained =
    !answersFromAround(from, to) && unanswered(after, before, turnedAlignment(alignment), isSaidOf(to))
  return gained ? [drift('negation', '', shown(gained.map((i) => to.sentence[i]!)))] : []
}

/** What one page counts among the words said may stand beside them on the other. */
const answersFromAround = (there: Side, here: Side): boolean => denialsAround(there) > denialsAround(here)

const denialsAround = (side: Side): number => denialsIn({ ...side, sentence: side.around }).length

const isSaidOf = (side: Side) => (mark: Mark) => mark.some((i) => isSaidIn(side, i))

const marksOf = (side: Side): Marks => ({ hard: denialsIn(side), soft: softDenialsIn(side) })

/** In one language: a negator is lost or gained, and with it no more than an auxiliary and one other word. */
function negationReworded(pair: ComparedSentences): FoundDrift[] {
  const [before, after] = [negatorsIn(pair.from), negatorsIn(pair.to)]
  if (!negatorChanged(pair, new Set(before), new Set(after))) return []
  const [affirming, other] = before.length > after.length ? [pair.to, pair.from] : [pair.from, pair.to]
  const known = new Set(other.sentence.map((word) => word.folded))
  if (softDenialsIn(affirming).some((i) => !known.has(affirming.sentence[i]!.folded))) return []
  return [drift('negation', shown(before), shown(after))]
}

const negatorsIn = (side: Side): WordingWord[] =>
  denialsIn(side)
    .flat()
    .map((i) => side.sentence[i]!)

function negatorChanged(
  { from, to }: ComparedSentences,
  before: ReadonlySet<WordingWord>,
  after: ReadonlySet<WordingWord>,
): boolean {
  if (before.size === after.size) return false
  const { auxiliaries } = driftWordsOf(from)
  const repeats = (word: WordingWord, side: ReadonlySet<WordingWord>) =>
    word.folded === 'no' && [...side].some((each) => each.folded === 'no')
  const isContent = (word: WordingWord) =>
    !before.has(word) && !after.has(word) && word.folded.length > 3 && !auxiliaries.includes(word.folded)
  return changesBetween(alike(from), alike(to), (a, b) => a.folded === b.folded).some(
    ({ lost, gained }) =>
      [...lost, ...gained].filter(isContent).length <= 1 &&
      lost.some((word) => before.has(word) && !repeats(word, after)) !==
        gained.some((word) => after.has(word) && !repeats(word, before)),
  )
}
