import { wordSet } from '../language/orthography.js'

/** The words of a list; none where a language has no such list yet. */
export const listed = (list: string | undefined): ReadonlySet<string> => (list ? wordSet(list) : none)

const none: ReadonlySet<string> = new Set()

/** Entries parted by commas, folded. */
export const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  )

/** Entries `word>word`, parted by blanks. */
export const readPairs = (list: string): ReadonlyMap<string, string> => pairsOf(wordSet(list))

/** Entries `phrase>word`, parted by commas. */
export const phrasePairs = (list: string): ReadonlyMap<string, string> => pairsOf(phraseSet(list))

const pairsOf = (entries: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...entries].filter(Boolean).map((pair) => pair.split('>') as [string, string]))
