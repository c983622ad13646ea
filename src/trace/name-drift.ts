import {
  type ComparedSentences,
  drift,
  type FoundDrift,
  isSaidIn,
  type Side,
  shown,
} from './compared-sentences.js'
import { startsWithCapital } from './letters.js'
import { areOneName } from './one-name.js'
import { placesAround, turnedAlignment, type WordAlignment } from './word-alignment.js'
import type { WordingWord } from './wording.js'

/** A name is another name on the other page. */
export const nameDrift = (pair: ComparedSentences): FoundDrift[] =>
  pair.sameLanguage ? nameReworded(pair) : nameAcross(pair)

/** Words around a name whose counterparts tell where it would stand on the other page. */
const reach = 3

/** A name is another name; or the other page has a name nowhere, and another word in its place. */
function nameAcross(pair: ComparedSentences): FoundDrift[] {
  const { from, to, alignment } = pair
  const swapped = swappedIn(pair)
  if (swapped) return [drift('name', from.sentence[swapped[0]]!.text, to.sentence[swapped[1]]!.text)]
  const lost = replacedIn(from, to, alignment)
  if (lost) return [drift('name', from.sentence[lost[0]]!.text, to.sentence[lost[1]]!.text)]
  const gained = replacedIn(to, from, turnedAlignment(alignment))
  return gained ? [drift('name', from.sentence[gained[1]]!.text, to.sentence[gained[0]]!.text)] : []
}

/** A name of each sentence that the other lacks, in one place. */
function swappedIn({ from, to, alignment }: ComparedSentences): [number, number] | undefined {
  const [lost, gained] = [namesWithout(alignment.toB, from, to), namesWithout(alignment.toA, to, from)]
  const alone = lost.length === 1 && gained.length === 1
  for (const i of lost) {
    const places = placesAround(alignment, i, reach)
    const j = gained.find(
      (at) =>
        (alone || isAmid(at, places)) &&
        (isSaidIn(from, i) || isSaidIn(to, at)) &&
        kindOf(from.sentence[i]!) === kindOf(to.sentence[at]!),
    )
    if (j !== undefined) return [i, j]
  }
  return undefined
}

/** Names of a sentence that the other has nowhere, by index. */
const namesWithout = (counterparts: Int16Array, here: Side, there: Side): number[] =>
  here.sentence.flatMap((word, i) =>
    counterparts[i]! < 0 && isName(word, here.language) && !has(there, word) ? [i] : [],
  )

/** A name of `here` that the other page has nowhere, and what stands there in its place. */
function replacedIn(here: Side, there: Side, alignment: WordAlignment): [number, number] | undefined {
  const open = there.sentence.flatMap((word, j) => (alignment.toA[j]! < 0 && isTelling(word) ? [j] : []))
  for (const name of namesWithout(alignment.toB, here, there)) {
    const word = here.sentence[name]!
    if (word.named !== undefined || word.isWord || !isPlainName(word)) continue
    const by = open.find((j) => {
      const far = reachTo(there.sentence[j]!, here.language)
      return isAmid(j, placesAround(alignment, name, far)) && (isSaidIn(here, name) || isSaidIn(there, j))
    })
    if (by !== undefined && !there.hasName?.(word)) return [name, by]
  }
  return undefined
}

/**
 * How far from a name, in words, its neighbours may stand that tell its place: nearer where what stands there is no name.
 * An unknown German noun is a name only where the other page has a person who is called like a word: "Captain Rose".
 */
function reachTo({ text, named, isWord, isCommon }: WordingWord, language: string): number {
  if (language === 'de') return isWord && !isCommon ? 1 : 0
  return named !== undefined || startsWithCapital(text, 0) ? reach : 1
}

const isAmid = (at: number, places: readonly number[]): boolean =>
  places.length > 0 && at >= places[0]! - reach && at <= places.at(-1)! + reach

/** No abbreviation ("NotW") and no number ("XXIe"). */
const isPlainName = ({ text }: WordingWord): boolean => !/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text)

/** Weekdays are changed to weekdays, peoples and places to such; other names have no kind. */
const kindOf = ({ named }: WordingWord): string => named?.replace(/:.*/, '') ?? ''

const isTelling = ({ folded }: WordingWord): boolean => folded.length > 3

/** German nouns for acts and qualities, which nobody is called by: „Vorbereitungen“. */
const abstract = /(?:ung|heit|keit|schaft|tion|tat|ismus)(?:en)?$/

/** A name and no word of the language; in German a capital tells nothing. */
const isName = (word: WordingWord, language: string): boolean =>
  word.named !== undefined
    ? word.folded.length > 2
    : !word.isCommon &&
      (language === 'de'
        ? startsWithCapital(word.text, 0) && word.folded.length > 3 && !abstract.test(word.folded)
        : isCapitalised(word))

const has = ({ sentence, around }: Side, name: WordingWord): boolean =>
  [...sentence, ...around].some((each) => areOneName(name, each))

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
