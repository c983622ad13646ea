import { driftWordsOf, type Side } from './compared-sentences.js'
import type { Mark } from './marks.js'
import type { WordingWord } from './wording.js'

/** Words between two negators that are one denial where a language doubles them: никто туда не пойдёт. */
const widestDenial = 4

/** The denials of a sentence, in order. */
export function denialsIn(side: Side): Mark[] {
  const denials: Mark[] = []
  side.sentence.forEach((_, i) => {
    if (!denies(side, i) || isFixed(side, i)) return
    const last = denials.at(-1)
    if (last && continues(side, last.at(-1)!, i)) denials[denials.length - 1] = [...last, i]
    else denials.push([i])
  })
  return denials
}

/** « ne … jamais », "no map, no compass", „kein Brot, keine Betten, nichts“, "neither … nor" deny once. */
function continues(side: Side, last: number, i: number): boolean {
  const { doubles, joining, summing } = driftWordsOf(side)
  const word = side.sentence[i]!.folded
  const carriesOn = summing.includes(word) || word.slice(0, 4) === side.sentence[last]!.folded.slice(0, 4)
  return joining.includes(word) || i - last <= Math.max(doubles ?? 1, carriesOn ? widestDenial : 1)
}

/** Whether word `i` denies by itself or with what stands before it; *don't* denies by its end. */
function denies(side: Side, i: number): boolean {
  const { sentence, language } = side
  const { text, folded } = sentence[i]!
  if (language === 'en' && folded === 't') return /n$/.test(sentence[i - 1]?.folded ?? '')
  const { negators, withNe } = driftWordsOf(side)
  if (withNe?.includes(folded)) return hasNe(sentence, i) || standsAlone(side, i)
  return negators.includes(folded) && !isAcronym(text)
}

/** The paper «НИ» is no *ни*. */
const isAcronym = (text: string): boolean => text.length === 2 && /^\p{Lu}+$/u.test(text)

/** « ne … plus », « personne ne »: *plus*, *personne* and *point* deny nothing by themselves. */
const hasNe = (sentence: readonly WordingWord[], i: number): boolean =>
  sentence
    .slice(Math.max(0, i - widestDenial - 1), i + 3)
    .some(({ folded }, at) => (folded === 'ne' || folded === 'n') && at !== i)

/** « Pas de pain, pas de lit, rien ! », « Jamais. »: where a sentence begins or ends with them they need no *ne*. */
function standsAlone(side: Side, i: number): boolean {
  const { withoutNe } = driftWordsOf(side)
  const { sentence } = side
  return (withoutNe?.includes(sentence[i]!.folded) ?? false) && (i === 0 || i === sentence.length - 1)
}

/** "not only", « sans doute », „nicht nur“, "No. 1": they deny nothing, or only in part. */
function isFixed(side: Side, i: number): boolean {
  const { fixed } = driftWordsOf(side)
  const { sentence } = side
  const [before, word, next] = [i - 1, i, i + 1].map((at) => sentence[at]?.folded ?? '')
  if (word === 'no' && /^\d/.test(next!)) return true
  return fixed.some(([a, b]) => (a === word && b === next) || (a === before && b === word))
}

/** Words that deny without a negator, or not quite: *unable*, *refuse*, *sans*, "not only"; by index. */
export function softDenialsIn(side: Side): number[] {
  const { softNegators } = driftWordsOf(side)
  return side.sentence.flatMap(({ folded }, i) =>
    softNegators.test(folded) || (denies(side, i) && isFixed(side, i)) ? [i] : [],
  )
}
