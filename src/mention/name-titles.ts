import { isGiven, isHead, type NameTables } from './familiar-names.js'
import { knownNameAt } from './known-names.js'
import { isJoint } from './name-conjuncts.js'
import type { NameRun } from './name-runs.js'
import type { NameWords } from './name-words.js'
import { isCapital, type ShapedWords, shapes } from './word-shapes.js'

/** "President Vladimir Putin": the office is the person's role, not part of the name. */
export function withoutTitles(words: ShapedWords, tables: NameTables, run: NameRun): NameRun {
  if (run.known || bearsOwner(words, tables.words, run)) return run
  const titled = afterTitles(words, tables, run)
  if (titled === undefined) return run
  let from = afterDemonyms(words, tables, run, titled)
  if (run.to - from > 2 && isGiven(words, tables, from + 1) && opensHeadline(words, tables, from)) from++
  while (from < run.to && isJoint(tables.words, words.analysis.words[from]!) && !isCapital(words, from))
    from++
  return { ...run, from }
}

/** The first token of a run behind its titles; undefined where they belong to a body: "Justice Department". */
function afterTitles(words: ShapedWords, tables: NameTables, run: NameRun): number | undefined {
  const names = tables.words
  let from = run.from
  for (let at = run.from; at < run.to; at++) {
    const word = words.analysis.words[at]!
    if (at === run.to - 1 && isSurnameHere(words, tables, from, at)) break
    if (names.titles.has(word) || isHonorific(words, tables, at)) from = at + 1
    else if (names.bodyWords.has(word)) {
      if (from > run.from) return undefined
      if (names.headFirst) break
    }
  }
  return from
}

function afterDemonyms(words: ShapedWords, tables: NameTables, run: NameRun, titled: number): number {
  const { words: spelled } = words.analysis
  for (let at = titled; at < run.to; at++) if (isHead(tables.words, spelled[at]!)) return titled
  let from = titled
  while (
    from < run.to - 1 &&
    tables.words.demonyms.has(spelled[from]!) &&
    isSomebody(words, tables, run, from)
  )
    from++
  return from
}

/** "Brave Marina Lacerda tells all", "CNN John Doe": what stands before a first name is no part of it. */
const opensHeadline = (words: ShapedWords, tables: NameTables, from: number): boolean =>
  words.shape[from] === shapes.upper || (words.opens[from] === 1 && !isGiven(words, tables, from))

/** "Russian Vladimir Orlov", "the British minister": of a country, unless it opens a name like "British Waterways". */
const isSomebody = (words: ShapedWords, tables: NameTables, { from }: NameRun, at: number): boolean =>
  tables.words.headFirst || at > from || isGiven(words, tables, at + 1)

/** "King's College", "St Mary's Hospital": titles that are part of a body's name. */
const bearsOwner = (
  { analysis: { words } }: ShapedWords,
  names: NameWords,
  { from, to }: NameRun,
): boolean => {
  for (let mark = from + 1; mark < to - 1; mark++) {
    if (!isOwner(words[mark])) continue
    if (names.possessors.has(words[mark - 1]!) || isSaint(words[mark - 2] ?? '')) return true
  }
  return false
}

const isOwner = (mark: string | undefined): boolean => mark === "'s" || mark === "'"

/** Whether a word is *Saint*, however it is shortened. */
export const isSaint = (word: string): boolean => word === 'saint' || word === 'st' || word === 'st.'

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
