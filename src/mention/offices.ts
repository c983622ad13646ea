import type { Analysis } from '../language/analysis.js'
import { marks } from './mention-marks.js'
import type { NameWords } from './name-words.js'
import { isCapital, type ShapedWords } from './word-shapes.js'

/**
 * The token after an office that starts here and says of what: "secretary of state", « ministre des Affaires étrangères »;
 * `at` where there is none. Nothing in it is a name.
 */
export function officeEnd(words: ShapedWords, names: NameWords, at: number, limit: number): number {
  if ((words.marks[at]! & marks.title) === 0) return at
  const end = fieldsEnd(words.analysis, names, at, limit)
  return endsBody(words, names, end, limit) ? at : end
}

/** "chairman of the National | Governors Association": what looked like the field was a body's name. */
function endsBody(words: ShapedWords, names: NameWords, end: number, limit: number): boolean {
  let last = end
  while (last < limit && isCapital(words, last)) last++
  return (
    last > end && !names.headFirst && isCapital(words, end - 1) && isBody(names, words.analysis, last - 1)
  )
}

const isBody = (names: NameWords, { words }: Analysis, at: number): boolean =>
  names.bodyWords.has(words[at]!) && !names.titles.has(words[at]!)

/** The token after the fields that follow a title; the title's own where there are none. */
function fieldsEnd({ words }: Analysis, names: NameWords, at: number, limit: number): number {
  let field = at + 1
  while (field < limit && field < at + 4 && isLink(names, words[field]!)) field++
  let end = field
  while (end < limit && end < field + 7 && isField(words, names, end)) end++
  return field === at + 1 || end === field ? at : end
}

const isLink = (names: NameWords, word: string): boolean => names.links.has(word) || names.articles.has(word)

/** A field of government, or what joins two: "Health and Human Services". */
const isField = (words: readonly string[], names: NameWords, at: number): boolean =>
  names.officeFields.has(words[at]!) ||
  ((names.conjunctions.has(words[at]!) || isLink(names, words[at]!)) &&
    names.officeFields.has(words[at + 1] ?? ''))

/** Where an office of several words that ends right before a token starts, or that token. */
export function officeStart(words: ShapedWords, names: NameWords, to: number): number {
  for (let at = to - 2; at >= Math.max(0, to - 10); at--)
    if ((words.marks[at]! & marks.title) !== 0 && officeEnd(words, names, at, to) === to) return at
  return to
}
