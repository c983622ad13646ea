import { placesAround, type WordAlignment } from './word-alignment.js'

/** Words of a sentence that deny or hedge together, by index: « ne … jamais ». */
export type Mark = readonly number[]

/** What denies (or hedges) in a sentence: for certain, and by index the words that may do so. */
export type Marks = { readonly hard: readonly Mark[]; readonly soft: readonly number[] }

/** Words around a mark whose counterparts tell where it would stand in the other sentence. */
const reach = 4

/**
 * A mark that nothing in the other sentence stands for. It is answered by its own translation; by one of the
 * other's marks, each of which answers the nearest; and by a word near its place that may be such a mark, unless
 * that word is the translation of a word here.
 */
export function unanswered(
  { hard }: Marks,
  theirs: Marks,
  alignment: WordAlignment,
  isTold: (mark: Mark) => boolean,
): Mark | undefined {
  const soft = theirs.soft.filter((at) => alignment.toA[at]! < 0)
  return leftOver(hard, theirs.hard, alignment).find((mark) => {
    if (!isTold(mark)) return false
    const isTranslated = mark.some((at) => theirs.soft.includes(alignment.toB[at]!))
    if (isTranslated && theirs.hard.length === 0) return false
    const places = placesOf(mark, alignment)
    const first = (places[0] ?? 0) - reach
    const last = (places.at(-1) ?? alignment.toA.length) + reach
    return !soft.some((at) => at >= first && at <= last)
  })
}

const placesOf = (mark: Mark, alignment: WordAlignment): number[] =>
  placesAround(alignment, mark.at(-1)!, reach)

/** The marks that are left when each of the other sentence's has taken the nearest. */
function leftOver(mine: readonly Mark[], theirs: readonly Mark[], alignment: WordAlignment): readonly Mark[] {
  const left = new Set(mine)
  for (const other of theirs) {
    if (left.size === 0) break
    const distance = (mark: Mark) => {
      const places = placesOf(mark, alignment)
      return Math.abs((places[places.length >> 1] ?? mark.at(-1)!) - other.at(-1)!)
    }
    left.delete([...left].reduce((best, each) => (distance(each) < distance(best) ? each : best)))
  }
  return [...left]
}
