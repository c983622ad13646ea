import type { Gazetteer } from './gazetteer.js'
import { isFirstName, isSurname } from './given-names.js'
import { knownNameAt } from './known-names.js'
import type { NameWords } from './name-words.js'
import type { Organisations } from './organisations.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** What finding names looks things up in. */
export type NameTables = {
  readonly words: NameWords
  readonly gazetteer: Gazetteer | undefined
  readonly organisations: Organisations
}

/** Whether a word is a first name. */
export const isGiven = ({ analysis }: ShapedWords, { gazetteer }: NameTables, at: number): boolean =>
  gazetteer !== undefined && isFirstName(gazetteer.given, analysis.words[at]!)

/** Where nouns have capitals too, the tables of places and bodies alone outweigh the tagger. */
export const isKnownHere = (
  words: ShapedWords,
  { gazetteer, organisations }: NameTables,
  at: number,
): boolean =>
  words.shape[at] === shapes.upper ||
  (knownNameAt(words, at, at + 1, gazetteer, organisations)?.places[0] ?? 1e6) < 3000 ||
  organisations.has(words.analysis.words[at]!)

/** Whether some table knows the word as (part of) a name. */
export function isFamiliar(
  words: ShapedWords,
  { gazetteer, organisations }: NameTables,
  at: number,
): boolean {
  const text = words.analysis.words[at]!
  if (gazetteer && isFirstName(gazetteer.given, text)) return true
  return knownNameAt(words, at, words.analysis.count, gazetteer, organisations) !== undefined
}

/** Whether a word is a name of its own: a place, a body, somebody. */
export const isNameItself = (words: ShapedWords, tables: NameTables, at: number): boolean =>
  isFamiliar(words, tables, at) ||
  (tables.gazetteer !== undefined && isSurname(tables.gazetteer.given, words.analysis.words[at]!))

/** Whether a word makes a name a body's or a place's. */
export const isHead = (names: NameWords, word: string): boolean =>
  names.bodyWords.has(word) || names.placeWords.has(word)
