import { isNameItself, type NameTables } from './familiar-names.js'
import type { NameWords } from './name-words.js'
import { isCapital, type ShapedWords } from './word-shapes.js'

/** "Food and Drug Administration", "Ministry of Culture, Community and Youth": what a body is for may be two things. */
export function skipConjunct(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  to: number,
  limit: number,
  head: boolean,
): number {
  const { analysis } = words
  const conjunction = tables.words.conjunctions.has(analysis.words[to]!)
  const comma = analysis.words[to] === ',' && head && isListed(words, tables.words, to, limit)
  if (!(conjunction || comma) || to + 1 >= limit || !isCapital(words, to + 1)) return to
  if (isOwnName(words, tables, to - 1) || isOwnName(words, tables, to + 1)) return to
  if (head && hasJoint(words, tables.words, from, to))
    return isOfHead(words, tables.words, to + 1, limit) ? to : to + 2
  if (head && !tables.words.trades.has(analysis.words[to - 1]!)) return to
  return !tables.words.headFirst && headFollows(words, tables.words, to + 2, limit) ? to + 2 : to
}

/** Whether a word is somebody's name or a place's, and no matter that a body may deal with: "Oil and Gas Commission". */
const isOwnName = (words: ShapedWords, tables: NameTables, at: number): boolean =>
  !tables.words.bodyWords.has(words.analysis.words[at]!) && isNameItself(words, tables, at)

/** A comma that is followed by one capital and a conjunction. */
const isListed = (words: ShapedWords, names: NameWords, comma: number, limit: number): boolean =>
  comma + 3 < limit &&
  isCapital(words, comma + 1) &&
  names.conjunctions.has(words.analysis.words[comma + 2]!) &&
  isCapital(words, comma + 3)

/** Whether the capitals from here on are a body of their own: its head is their last in English, "Television Arts" has none. */
function isOfHead(words: ShapedWords, names: NameWords, from: number, limit: number): boolean {
  if (names.headFirst) return headFollows(words, names, from, limit)
  let last = from
  while (last + 1 < limit && isCapital(words, last + 1)) last++
  return names.bodyWords.has(words.analysis.words[last]!)
}

/** Whether the capitals from here on hold the head of a body. */
function headFollows(words: ShapedWords, names: NameWords, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 4 && isCapital(words, at); at++)
    if (names.bodyWords.has(words.analysis.words[at]!)) return true
  return false
}

/** Small words that may stand within a name. */
export const isJoint = (names: NameWords, word: string): boolean =>
  names.links.has(word) ||
  names.particles.has(word) ||
  names.campusLinks.has(word) ||
  names.subjectLinks.has(word)

/** One complement a name: "Red Wings de Detroit" does not go on with « de la Ligue ». */
export function hasJoint(words: ShapedWords, names: NameWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (isJoint(names, words.analysis.words[at]!) && isCapital(words, at + 1)) return true
  return false
}
