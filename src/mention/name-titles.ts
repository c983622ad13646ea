import { isGiven, isHead, type NameTables } from './familiar-names.js'
import { isFirstName } from './given-names.js'
import { knownNameAt } from './known-names.js'
import { isJoint } from './name-conjuncts.js'
import type { NameRun } from './name-runs.js'
import { isCapital, type ShapedWords, shapes } from './word-shapes.js'

/** "President Vladimir Putin": the office is the person's role, not part of the name. */
export function withoutTitles(words: ShapedWords, tables: NameTables, run: NameRun): NameRun {
  if (run.known) return run
  const names = tables.words
  const spelled = words.analysis.words
  let from = run.from
  for (let at = run.from; at < run.to; at++) {
    if (at === run.to - 1 && isSurnameHere(words, tables, from, at)) break
    if (names.titles.has(spelled[at]!) || isHonorific(words, tables, at)) from = at + 1
    else if (names.bodyWords.has(spelled[at]!)) {
      if (from > run.from) return run
      if (names.headFirst) break
    }
  }
  const head = spelled.slice(from, run.to).some((word) => isHead(names, word))
  while (
    from < run.to - 1 &&
    names.demonyms.has(spelled[from]!) &&
    !head &&
    isSomebody(words, tables, run, from)
  )
    from++
  if (tables.gazetteer && words.shape[from] === shapes.upper && run.to - from > 2)
    if (isFirstName(tables.gazetteer.given, spelled[from + 1]!)) from++
  // "Brave Marina Lacerda tells all": what opens a headline before a first name is no part of it.
  if (
    words.opens[from] &&
    run.to - from > 2 &&
    !isGiven(words, tables, from) &&
    isGiven(words, tables, from + 1)
  )
    from++
  while (from < run.to && isJoint(names, spelled[from]!) && !isCapital(words, from)) from++
  return { ...run, from }
}

/** "Russian Vladimir Orlov", "the British minister": of a country, unless it opens a name like "British Waterways". */
const isSomebody = (words: ShapedWords, tables: NameTables, { from }: NameRun, at: number): boolean =>
  tables.words.headFirst || at > from || isGiven(words, tables, at + 1)

/** "St. Louis Cardinals", "FC St. Pauli": a saint whose name a town bears is part of it. */
const isHonorific = (
  words: ShapedWords,
  { words: names, gazetteer, organisations }: NameTables,
  at: number,
) =>
  names.honorifics.has(words.analysis.words[at]!) &&
  knownNameAt(words, at, words.analysis.count, gazetteer, organisations) === undefined

/** Stephen King is no king: what ends a name that a first name or an initial opens is its surname. */
const isSurnameHere = (words: ShapedWords, tables: NameTables, from: number, last: number): boolean =>
  from < last && (isGiven(words, tables, from) || words.shape[last - 1] === shapes.initial)
