import { isGiven, isHead, type NameTables } from './familiar-names.js'
import { isFirstName } from './given-names.js'
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
    if (names.titles.has(spelled[at]!) || names.honorifics.has(spelled[at]!)) from = at + 1
    else if (names.bodyWords.has(spelled[at]!) && from > run.from) return run
  }
  const head = spelled.slice(from, run.to).some((word) => isHead(names, word))
  while (from < run.to - 1 && names.demonyms.has(spelled[from]!) && !head) from++
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

/** Stephen King is no king: what ends a name that a first name or an initial opens is its surname. */
const isSurnameHere = (words: ShapedWords, tables: NameTables, from: number, last: number): boolean =>
  from < last && (isGiven(words, tables, from) || words.shape[last - 1] === shapes.initial)
