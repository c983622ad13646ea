import type { Gazetteer } from './gazetteer.js'
import { isFirstName } from './given-names.js'
import { type KnownName, knownNameAt } from './known-names.js'
import type { NameWords } from './name-words.js'
import type { Organisations } from './organisations.js'
import { isCapital, isProperNoun, isUntagged, mayName, type ShapedWords, shapes } from './word-shapes.js'

/** Tokens that may be one name, with what stands before it as a title. */
export type NameRun = {
  readonly from: number
  readonly to: number
  /** First token of a title written right before the name; `from` where there is none. */
  readonly titleFrom: number
  readonly known: KnownName | undefined
}

/** What finding names looks things up in. */
export type NameTables = {
  readonly words: NameWords
  readonly gazetteer: Gazetteer | undefined
  readonly organisations: Organisations
}

/** The stretches of a text that may be names, in order, without overlap. */
export function findNameRuns(words: ShapedWords, tables: NameTables): NameRun[] {
  const { sentences } = words.analysis
  const runs: NameRun[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const limit = sentences[sentence + 1]!
    for (let at = sentences[sentence]!; at < limit; ) {
      const run = runAt(words, tables, at, limit)
      if (run && run.to > run.from) runs.push(run)
      at = run ? run.to : at + 1
    }
  }
  return runs
}

function runAt(words: ShapedWords, tables: NameTables, at: number, limit: number): NameRun | undefined {
  const head = isLowerHead(words, tables.words, at, limit)
  if (!head && !isCapital(words, at)) return undefined
  if (!head && !mayOpenName(words, tables, at, limit)) return undefined
  const known = knownNameAt(words, at, limit, tables.gazetteer, tables.organisations)
  if (head && !known && !isNameAfterHead(words, tables.words, at, limit)) return undefined
  const to = Math.max(known?.to ?? 0, runEnd(words, tables, at, limit))
  const whole = known?.to === to ? known : undefined
  return withoutTitles(words, tables, { from: at, to, titleFrom: at, known: whole })
}

/** « mer Noire », « château de Versailles », « ministère de la Défense »: names that start in lower case. */
function isLowerHead({ shape, analysis }: ShapedWords, words: NameWords, at: number, limit: number): boolean {
  const word = analysis.words[at]!
  return shape[at] === shapes.lower && at + 1 < limit && words.lowerHeads.has(word)
}

/** Whether the words after a lower-case head are its complement: a capital, at once or after a link. */
function isNameAfterHead(words: ShapedWords, names: NameWords, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && next < at + 3 && names.links.has(words.analysis.words[next]!)) next++
  return next < limit && isCapital(words, next) && !names.demonyms.has(words.analysis.words[next]!)
}

/** Whether a capital can be the start of a name rather than of a sentence. */
function mayOpenName(words: ShapedWords, tables: NameTables, at: number, limit: number): boolean {
  const word = words.analysis.words[at]!
  if (tables.words.nobody.has(word)) return words.shape[at] === shapes.upper && word.length > 2
  if (words.shouted[at]) return isFamiliar(words, tables, at)
  if (words.shape[at] === shapes.initial) return at + 1 < limit && isCapital(words, at + 1)
  if (!words.opens[at])
    return mayName(words, at) || words.shape[at] === shapes.upper || isFamiliar(words, tables, at)
  if (isProperNoun(words, at)) return true
  if (isUntagged(words, at)) return true
  return mayName(words, at) && ((at + 1 < limit && isCapital(words, at + 1)) || isFamiliar(words, tables, at))
}

/** Whether some table knows the word as (part of) a name. */
function isFamiliar(words: ShapedWords, { gazetteer, organisations }: NameTables, at: number): boolean {
  const text = words.analysis.words[at]!
  if (gazetteer && isFirstName(gazetteer.given, text)) return true
  return knownNameAt(words, at, words.analysis.count, gazetteer, organisations) !== undefined
}

/** Where the name that starts at `at` ends. */
function runEnd(words: ShapedWords, tables: NameTables, at: number, limit: number): number {
  const names = tables.words
  let to = at + 1
  let head = isHead(names, words.analysis.words[at]!)
  while (to < limit && to < at + 12) {
    const next = continuation(words, tables, at, to, limit, head)
    if (next === to) break
    for (let token = to; token < next; token++) head ||= isHead(names, words.analysis.words[token]!)
    to = next
  }
  return to
}

const isHead = (names: NameWords, word: string): boolean =>
  names.bodyWords.has(word) || names.placeWords.has(word)

/** The token after the next part of the name, or `to` where the name is over. */
function continuation(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  to: number,
  limit: number,
  head: boolean,
): number {
  const { analysis } = words
  const names = tables.words
  if (isCapital(words, to)) return names.nobody.has(analysis.words[to]!) && !head ? to : to + 1
  if (analysis.words[to] === '&' && to + 1 < limit && isCapital(words, to + 1)) return to + 2
  const afterAdjectives = head && names.adjectivesFollow.has('1') ? skipAdjectives(words, to, limit) : to
  if (afterAdjectives > to) return afterAdjectives
  let next = to
  while (next < limit && next < to + 3 && isJoint(names, analysis.words[next]!)) next++
  if (next === to || next >= limit || !isCapital(words, next)) return to
  return joins(words, tables, from, to, next, head) ? next + 1 : to
}

const isJoint = (names: NameWords, word: string): boolean =>
  names.links.has(word) || names.particles.has(word)

/** « Commission européenne », « Assemblée nationale »: adjectives that follow a capitalised head. */
function skipAdjectives(words: ShapedWords, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 2 && words.shape[to] === shapes.lower && words.analysis.tags[to] === 0)
    to++
  return to
}

/** Whether the small words between two capitals make one name of them. */
function joins(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  to: number,
  next: number,
  head: boolean,
): boolean {
  const names = tables.words
  const joints = words.analysis.words.slice(to, next)
  if (joints.some((word) => names.strongParticles.has(word))) return true
  if (head && joints.every((word) => names.links.has(word))) return true
  if (!joints.every((word) => names.particles.has(word)) || to - from > 1) return false
  return tables.gazetteer !== undefined && isFirstName(tables.gazetteer.given, words.analysis.words[from]!)
}

/** "President Vladimir Putin": the office is the person's role, not part of the name. */
function withoutTitles(words: ShapedWords, tables: NameTables, run: NameRun): NameRun {
  if (run.known) return run
  const names = tables.words
  const spelled = words.analysis.words
  let from = run.from
  for (let at = run.from; at < run.to; at++) {
    if (names.titles.has(spelled[at]!) || names.honorifics.has(spelled[at]!)) from = at + 1
    else if (names.bodyWords.has(spelled[at]!) && at > from) return run
  }
  while (
    from < run.to - 1 &&
    names.demonyms.has(spelled[from]!) &&
    !names.bodyWords.has(spelled[run.to - 1]!)
  )
    from++
  while (from < run.to && isJoint(names, spelled[from]!) && !isCapital(words, from)) from++
  return { ...run, from }
}
