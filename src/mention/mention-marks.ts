import type { MentionTables } from '../language/mention-tables.js'
import { wordMarksOf } from '../language/word-marks.js'
import { dateWords } from './date-patterns.js'
import { nameWords } from './name-words.js'
import { numeralsOf } from './numerals.js'
import { quantityWords } from './quantity-words.js'
import { unitWords } from './unit-words.js'

/** What a word may open or be, by the tables of its language alone: most words are nothing of it. */
export const marks = {
  date: 1,
  /** A numeral, or words joined by a hyphen that may be one. */
  quantity: 2,
  /** A sign or word of money. */
  money: 4,
  /** A military unit. */
  unit: 8,
  /** Somebody's title or office. */
  title: 16,
  /** A name in lower case: « mer Noire ». */
  lowerHead: 32,
  sport: 64,
  /** An adjective of a country, or those who live there. */
  people: 128,
  /** Neither letters nor a number. */
  sign: 256,
} as const

/** Asks each finder's table what it may do with a word. */
const tests: Readonly<Record<keyof typeof marks, (tables: MentionTables, word: string) => boolean>> = {
  date: ({ dates, quantities }, word) => {
    const { starters, midPrefix } = dateWords(dates)
    const isMid = word.length > 5 && word.startsWith(midPrefix)
    return isMid || starters.has(word) || numeralsOf(quantities).has(word)
  },
  quantity: ({ quantities }, word) => word.includes('-') || numeralsOf(quantities).has(word),
  money: ({ quantities }, word) => quantityWords(quantities).units.get(word)?.class === 'money',
  unit: ({ units }, word) => unitWords(units).openings.has(word),
  title: (tables, word) => namesOf(tables).titles.has(word),
  lowerHead: (tables, word) => namesOf(tables).lowerHeads.has(word),
  sport: (tables, word) => namesOf(tables).sportWords.has(word),
  people: (tables, word) =>
    word.length >= 4 && namesOf(tables).demonyms.get(word)?.startsWith('iso:') === true,
  sign: (_, word) => !/^\p{N}|\p{L}/u.test(word),
}

const namesOf = ({ names, demonyms }: MentionTables) => nameWords(names, demonyms)

/** The marks of each token. */
export const mentionMarks = wordMarksOf((tables: MentionTables, word) => {
  let found = 0
  for (const [mark, test] of Object.entries(tests))
    if (test(tables, word)) found |= marks[mark as keyof typeof marks]
  return found
})
