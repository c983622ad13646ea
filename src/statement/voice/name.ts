import { firstIndex } from '../../language/first-index.js'
import type { Gender } from './noun-forms.js'

/** A name where it stands in the text: tokens `[from, to)`, after any titles `[titles, from)`. */
export type Name = {
  readonly titles: number
  readonly from: number
  readonly to: number
  /** Lower-cased words of the name itself. */
  readonly words: readonly string[]
  readonly gender?: Gender
  /** What the words say of the bearer; undefined where they leave it open. */
  readonly bearer?: 'person' | 'organisation'
}

/** Index of the first name that starts at or after the token. */
export const firstNameFrom = (names: readonly Name[], token: number): number =>
  firstIndex(names.length, (i) => names[i]!.from < token)

/** The names that lie in the tokens `[from, to)`. */
export const namesIn = (names: readonly Name[], from: number, to: number): readonly Name[] => {
  const inside: Name[] = []
  for (let at = firstNameFrom(names, from); at < names.length && names[at]!.to <= to; at++)
    inside.push(names[at]!)
  return inside
}

/** The name that holds the token. */
export const nameOver = (names: readonly Name[], token: number): Name | undefined => {
  const name = names[firstNameFrom(names, token + 1) - 1]
  return name && name.to > token ? name : undefined
}
