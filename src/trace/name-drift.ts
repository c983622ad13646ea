import { type ComparedSentences, drift, type FoundDrift, type Side, shown } from './compared-sentences.js'
import { startsWithCapital } from './letters.js'
import { soundAlike } from './sound-alike.js'
import { consonantsOf } from './transliterate.js'
import { placesAround } from './word-alignment.js'
import type { WordingWord } from './wording.js'

/** A name is another name on the other page. */
export const nameDrift = (pair: ComparedSentences): FoundDrift[] =>
  pair.sameLanguage ? nameReworded(pair) : nameAcross(pair)

/** Words around a name whose counterparts tell where it would stand on the other page. */
const reach = 3

/** A name new to the other page where that page has another name, which has no counterpart either. */
function nameAcross({ from, to, alignment }: ComparedSentences): FoundDrift[] {
  const [lost, gained] = [namesWithout(alignment.toB, from), namesWithout(alignment.toA, to)]
  const alone = lost.length === 1 && gained.length === 1
  for (const i of lost) {
    const places = placesAround(alignment, i, reach)
    const j = gained.find((at) => (alone || isAmid(at, places)) && isAnother(i, at, from, to))
    if (j !== undefined) return [drift('name', from.sentence[i]!.text, to.sentence[j]!.text)]
  }
  return []
}

const isAmid = (at: number, places: readonly number[]): boolean =>
  places.length > 0 && at >= places[0]! - reach && at <= places.at(-1)! + reach

/** Names of a sentence that the alignment leaves without a counterpart; by index. */
const namesWithout = (counterparts: Int16Array, { sentence, language }: Side): number[] =>
  sentence.flatMap((word, i) => (counterparts[i]! < 0 && isNameIn(language, word) ? [i] : []))

/** In German a capital tells nothing: there only a word that no dictionary has is a name. */
const isNameIn = (language: string, word: WordingWord): boolean =>
  (word.named !== undefined && word.folded.length > 2) ||
  (isCapitalised(word) && (language !== 'de' || !word.isCommon))

/** Both are names indeed, and one is new: the other page has nothing like it anywhere. */
function isAnother(i: number, j: number, from: Side, to: Side): boolean {
  const [before, after] = [from.sentence[i]!, to.sentence[j]!]
  if (!isProper(before) || !isProper(after) || areOneName(before, after)) return false
  const isNew = (word: WordingWord, { sentence, around }: Side) =>
    ![...sentence, ...around].some((each) => areOneName(word, each))
  const [lost, gained] = [isNew(before, to), isNew(after, from)]
  return (
    (lost && gained) ||
    (lost && isUnknown(before) && after.named !== undefined) ||
    (gained && isUnknown(after) && before.named !== undefined)
  )
}

/** A name and no word of the language. */
const isProper = (word: WordingWord): boolean => word.named !== undefined || !word.isCommon

const isUnknown = (word: WordingWord): boolean => word.named === undefined && !word.isCommon

/** A name in one language: lost here, gained there, and little else. */
function nameReworded({ from, to }: ComparedSentences): FoundDrift[] {
  const [before, after] = [from, to].map(({ sentence }) => sentence.filter(isCapitalised))
  const lost = before!.filter((word) => !to.sentence.some((each) => areOneWord(word, each)))
  const gained = after!.filter((word) => !from.sentence.some((each) => areOneWord(word, each)))
  const [most, least] = [Math.max(lost.length, gained.length), Math.min(lost.length, gained.length)]
  if (least === 0 || most > 2) return []
  return [drift('name', shown(lost), shown(gained))]
}

const isCapitalised = (word: WordingWord): boolean =>
  word.isName &&
  !/[:«“„"]/.test(word.gap) &&
  word.folded.length > 3 &&
  /\p{Ll}/u.test(word.text) &&
  !/\d/.test(word.folded)

/** One word, inflected or written in another way. */
const areOneWord = (a: WordingWord, b: WordingWord): boolean => a.folded.slice(0, 4) === b.folded.slice(0, 4)

/** Two languages' spellings of one name. */
function areOneName(a: WordingWord, b: WordingWord): boolean {
  if (a.meanings.some((key) => b.meanings.includes(key))) return true
  if (a.folded.slice(0, 4) === b.folded.slice(0, 4)) return true
  if (a.named && b.named && countryOf(a.named) === countryOf(b.named)) return true
  return startsWithCapital(b.text, 0) && soundAlike(consonantsOf(a.folded), consonantsOf(b.folded))
}

/** The English are British: `iso:GB-ENG` lies in `iso:GB`. */
const countryOf = (named: string): string => named.replace(/-.*/, '')
