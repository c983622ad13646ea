import { knowledgeText } from '../language/knowledge-file.js'
import { foldName } from './fold.js'

/** First names and surnames, folded; evidence only, since many are words or places too. */
export type GivenNames = { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> }

export const loadGivenNames = (): GivenNames => ({
  first: new Set(knowledgeText('first-names.txt').split('\n')),
  last: new Set(knowledgeText('surnames.txt').split('\n')),
})

/** Whether a word is a first name; each part of a double one counts ("Jean-Pierre"). */
export function isFirstName({ first }: GivenNames, word: string): boolean {
  const folded = foldName(word)
  return first.has(folded) || (folded.includes(' ') && first.has(folded.slice(0, folded.indexOf(' '))))
}

export const isSurname = ({ last }: GivenNames, word: string): boolean => last.has(foldName(word))
