import {
  type ComparedSentences,
  drift,
  driftWordsOf,
  type FoundDrift,
  isSaidIn,
  type Side,
  shown,
} from './compared-sentences.js'
import type { WordingWord } from './wording.js'

/** A clause with fewer words that tell something is no half of what is said. */
const fewestTelling = { same: 2, across: 3 }
/** Of these words, the other page has so many by chance. */
const byChance = 0.25
/** Where the other sentence is nearly as long, the clause was only reworded. */
const mostKept = 0.85

/**
 * The half of a sentence that turns its meaning was cut: "We will sign if the guns fall silent" → "We will sign".
 * Only what the later page lost is told; what it has besides may have been cut from the earlier.
 */
export function cutDrift({ from, to, alignment, sameLanguage }: ComparedSentences): FoundDrift[] {
  if (to.sentence.length > mostKept * from.sentence.length || turnsAsOften(from, to)) return []
  const fewest = sameLanguage ? fewestTelling.same : fewestTelling.across
  const lost = turningClauses(from).find((clause) => {
    const telling = clause.filter((i) => isTelling(from.sentence[i]!))
    const there = telling.filter((i) => alignment.toB[i]! >= 0)
    const isHalf = clause.some((i) => isSaidIn(from, i)) && clause.length <= mostKept * from.sentence.length
    return isHalf && telling.length >= fewest && there.length <= byChance * telling.length
  })
  return lost ? [drift('cut', shown(lost.map((i) => from.sentence[i]!)), '')] : []
}

/** Clauses that a word like *if* opens, to the next comma; as word indices. */
function turningClauses(side: Side): number[][] {
  const { turning } = driftWordsOf(side)
  return side.sentence.flatMap(({ folded }, start) => {
    if (!turning.includes(folded)) return []
    const next = side.sentence.findIndex(({ gap }, i) => i > start + 1 && /[,;:]/.test(gap))
    const end = next < 0 ? side.sentence.length : next
    return [Array.from({ length: end - start }, (_, i) => start + i)]
  })
}

const isTelling = ({ folded }: WordingWord): boolean => folded.length > 3

/** The clause may stand on the other page after all, in words that the alignment cannot see or beside those said. */
const turnsAsOften = (from: Side, to: Side): boolean =>
  turningWords(to.sentence, to) + turningWords(to.around, to) >= turningWords(from.sentence, from)

const turningWords = (words: readonly WordingWord[], side: Side): number =>
  words.filter(({ folded }) => driftWordsOf(side).turning.includes(folded)).length
