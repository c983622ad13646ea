import { isGiven, type NameTables } from './familiar-names.js'
import { knownNameAt } from './known-names.js'
import type { ShapedWords } from './word-shapes.js'

/**
 * « les Sénateurs d'Ottawa », « l'Express de Roanoke »: where sport is spoken of, one capital with an article before it
 * and a place after it is a team, whatever the word means elsewhere.
 */
export function isTeamOf(words: ShapedWords, tables: NameTables, from: number, next: number): boolean {
  const names = tables.words
  const { analysis, sporting } = words
  if (!names.headFirst || !sporting[from] || next < from + 2 || next > from + 3) return false
  if (!names.articles.has(analysis.words[from - 1] ?? '') || !names.links.has(analysis.words[from + 1]!))
    return false
  const word = analysis.words[from]!
  if (names.demonyms.has(word) || names.otherWords.has(word) || isGiven(words, tables, from)) return false
  const town = knownNameAt(words, next, analysis.count, tables.gazetteer, tables.organisations)
  return town !== undefined && town.places.length > 0
}
