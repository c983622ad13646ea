import { foldName } from './fold.js'
import { type NameTable, numbersNamed } from './name-table.js'

/** What a line of `given-names.txt` tells of its name. */
export const firstName = 1
export const surname = 2

/** Whether a word is a first name; each part of a double one counts ("Jean-Pierre"). */
export function isFirstName(given: NameTable, word: string): boolean {
  const folded = foldName(word)
  const isFirst = (name: string) => numbersNamed(given, name)[0] === firstName
  return isFirst(folded) || (folded.includes(' ') && isFirst(folded.slice(0, folded.indexOf(' '))))
}

/** Whether a word is known as a surname. */
export const isSurname = (given: NameTable, word: string): boolean =>
  numbersNamed(given, foldName(word))[0] === surname

/** What a name known by itself names: places in `nameKinds`; "Rodin" a person, "Mesopotamia" a place. */
export const famousKinds = (famous: NameTable, name: string): readonly number[] =>
  numbersNamed(famous, foldName(name))
