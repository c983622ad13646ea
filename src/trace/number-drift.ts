import { type ComparedSentences, drift, type FoundDrift, isSaidIn, type Side } from './compared-sentences.js'
import { type Figure, figuresIn } from './numbers.js'
import { placesAround, type WordAlignment } from './word-alignment.js'

/** Words around a figure whose counterparts tell where it would stand on the other page. */
const reach = 4

/** Numbers are others on the other page; numbers that only one page has are no drift. */
export function numberDrift({ from, to, alignment }: ComparedSentences): FoundDrift[] {
  const [lost, gained] = [figuresWithout(from, to), figuresWithout(to, from)]
  const pairs = pairFigures(lost, gained, alignment).filter(
    ([a, b]) => areComparable(a, b) && (isSaidIn(from, a.at) || isSaidIn(to, b.at)),
  )
  if (pairs.length === 0) return []
  return [drift('number', pairs.map(([a]) => a.shown).join(', '), pairs.map(([, b]) => b.shown).join(', '))]
}

/** Which figure stands for which: in order where there are as many; else by their places, or as the first of each. */
function pairFigures(
  lost: readonly Figure[],
  gained: readonly Figure[],
  alignment: WordAlignment,
): (readonly [Figure, Figure])[] {
  if (lost.length === gained.length) return lost.map((figure, i) => [figure, gained[i]!] as const)
  const left = new Set(gained)
  return lost.flatMap((figure) => {
    const places = placesAround(alignment, figure.at, reach)
    const isThere = ({ at }: Figure) => places.length > 0 && at >= places[0]! - 1 && at <= places.at(-1)! + 1
    const other = [...left].find((each) => isThere(each) || bothLead(figure, each))
    if (!other) return []
    left.delete(other)
    return [[figure, other] as const]
  })
}

/** Figures among the words said here that the other page's sentence has nowhere. */
function figuresWithout(here: Side, there: Side): Figure[] {
  const known = [...figuresIn(there.sentence, there.language), ...figuresIn(there.around, there.language)]
  return figuresIn(here.sentence, here.language).filter(
    (figure) => !known.some((each) => areOneNumber(each, figure)),
  )
}

/** The figures that two sentences begin with: where one page cut the rest, they are still counterparts. */
const bothLead = (figure: Figure, other: Figure): boolean => figure.at < 3 && other.at < 3

/** A street's number is never how many there are, and a converted unit is no other number. */
const areComparable = (a: Figure, b: Figure): boolean => a.isOrdinal === b.isOrdinal && a.unit === b.unit

/** "325 M" is 325 million, "'15" is 2015 and 3 pm 15 h: what is left out on one page is no other number. */
function areOneNumber(a: Figure, b: Figure): boolean {
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value]
  if (small === large || areRounded(small, large)) return true
  if ((a.unit === 'hour' || b.unit === 'hour') && large - small === 12) return true
  const isYear = large >= 1900 && large < 2100 && large % 100 === small
  return isYear || [1e3, 1e6, 1e9].some((factor) => Math.abs(large / small / factor - 1) < 1e-9)
}

/** 45.72 and 46, "eight and a half" and 8.5: one page gives the number less exactly. */
const areRounded = (small: number, large: number): boolean =>
  !(Number.isInteger(small) && Number.isInteger(large)) && large - small < 1 && small >= 2
