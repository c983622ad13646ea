import { foldName } from './fold.js'

/** First names and surnames, folded; evidence only, since many are words or places too. */
export type GivenNames = { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> }

export async function loadGivenNames(): Promise<GivenNames> {
  const [{ firstNames }, { surnames }] = await Promise.all([
    import('./first-names.generated.js'),
    import('./surnames.generated.js'),
  ])
  return { first: new Set(firstNames.split('\n')), last: new Set(surnames.split('\n')) }
}

/** Whether a word is a first name; each part of a double one counts ("Jean-Pierre"). */
export function isFirstName({ first }: GivenNames, word: string): boolean {
  const folded = foldName(word)
  return first.has(folded) || (folded.includes(' ') && first.has(folded.slice(0, folded.indexOf(' '))))
}

export const isSurname = ({ last }: GivenNames, word: string): boolean => last.has(foldName(word))
