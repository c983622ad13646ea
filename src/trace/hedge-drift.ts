import {
  type ComparedSentences,
  drift,
  driftWordsOf,
  type FoundDrift,
  isSaidIn,
  type Side,
  shown,
} from './compared-sentences.js'
import { type Mark, type Marks, unanswered } from './marks.js'
import { turnedAlignment } from './word-alignment.js'
import type { WordingWord } from './wording.js'

/** A hedge is lost or gained. */
export function hedgeDrift({ from, to, alignment }: ComparedSentences): FoundDrift[] {
  const [before, after] = [marksOf(from), marksOf(to)]
  const lost = !hedgesMoreAround(to, from) && unanswered(before, after, alignment, isSaidOf(from))
  if (lost) return [drift('hedge-lost', words(from, lost), '')]
  const gained =
    !hedgesMoreAround(from, to) && unanswered(after, before, turnedAlignment(alignment), isSaidOf(to))
  return gained ? [drift('hedge-gained', '', words(to, gained))] : []
}

const isSaidOf = (side: Side) => (mark: Mark) => mark.some((i) => isSaidIn(side, i))

const words = ({ sentence }: Side, mark: Mark): string => shown(mark.map((i) => sentence[i]!))

/** Words that hedge; and words and endings that may: *aurait*, *said*, *sembler*. */
function marksOf(side: Side): Marks {
  const { hedges, attributing } = driftWordsOf(side)
  const hard = side.sentence.flatMap(({ folded }, i) => (hedges.includes(folded) ? [[i]] : []))
  const soft = side.sentence.flatMap((word, i) =>
    mayHedge(side, word) || (isSaidIn(side, i) && attributing.test(lower(word))) ? [i] : [],
  )
  return { hard, soft }
}

/** A hedge among the words said may stand beside them on the other page: « une quarantaine seraient blessés ». */
const hedgesMoreAround = (there: Side, here: Side): boolean => hedgesAround(there) > hedgesAround(here)

const hedgesAround = (side: Side): number => side.around.filter((word) => mayHedge(side, word)).length

const mayHedge = (side: Side, word: WordingWord): boolean =>
  driftWordsOf(side).softHedges.test(lower(word)) || driftWordsOf(side).hedges.includes(word.folded)

const lower = ({ text }: WordingWord): string => text.toLowerCase()
