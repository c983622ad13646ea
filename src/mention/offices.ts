import { marks } from './mention-marks.js'
import type { NameWords } from './name-words.js'
import type { ShapedWords } from './word-shapes.js'

/**
 * The token after an office that starts here and says of what: "secretary of state", « ministre des Affaires étrangères »;
 * `at` where there is none. Nothing in it is a name.
 */
export function officeEnd(
  { analysis, marks: marked }: ShapedWords,
  names: NameWords,
  at: number,
  limit: number,
): number {
  if ((marked[at]! & marks.title) === 0) return at
  const { words } = analysis
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
