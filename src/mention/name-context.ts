import { partsOfSpeech } from '../language/analysis.js'
import type { NameTables } from './familiar-names.js'
import { countries } from './known-evidence.js'
import { explanation, fromIntroduction } from './name-introductions.js'
import type { NameRun } from './name-runs.js'
import type { Evidence } from './name-weights.js'
import type { NameWords } from './name-words.js'
import { isTeamOf } from './team-names.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** What the words before a name say of it. */
export function* fromBefore(words: ShapedWords, tables: NameTables, run: NameRun): Generator<Evidence> {
  const { analysis } = words
  const names = tables.words
  const before = (back: number): string => analysis.words[run.titleFrom - back] ?? ''
  if (run.titleFrom < run.from) yield 'title'
  const last = before(1)
  if (names.honorifics.has(last)) yield 'honorific'
  else if (names.titles.has(last)) yield 'title'
  else if (names.demonyms.has(last) && names.titles.has(before(2))) yield 'title'
  if (meansClub(words, names, run) || isTeam(words, tables, run)) yield 'club'
  else if (names.placePrepositions.has(last)) yield 'placePreposition'
  else if (names.weakPlacePrepositions.has(last)) yield 'weakPlacePreposition'
  else if (names.beforePerson.has(last)) yield 'beforePerson'
  else if (names.links.has(last) && !names.articles.has(last))
    yield names.titles.has(before(2)) ? 'officeOf' : 'afterOf'
  if (names.articles.has(last)) yield names.headFirst ? 'placeArticle' : 'article'
  if (last === '(' && isAbbreviation(words, names, run)) yield 'abbreviation'
  if (names.counting.has(last) && isLoneAcronym(words, run)) yield 'countedAcronym'
  yield* fromIntroduction(words, names, run)
  const work = quoteMarks.has(last) ? before(2) : last
  if (names.workWords.has(work)) yield 'workIntroduction'
}

/** "the burn towards the moon (TLI)": letters after common words stand for them; French names may end in common words. */
const isAbbreviation = ({ shape }: ShapedWords, names: NameWords, { from, to }: NameRun): boolean =>
  to - from === 1 && shape[from] === shapes.upper && shape[from - 2] === shapes.lower && !names.headFirst

/** An unknown acronym that no noun follows. */
const isLoneAcronym = ({ shape }: ShapedWords, { from, to, known }: NameRun): boolean =>
  !known && to - from === 1 && shape[from] === shapes.upper && shape[to] !== shapes.lower

const quoteMarks = new Set(['"', '«', '»', '“', '”', "''", '``', '‘', '„'])

/**
 * "against Lincoln", "manager of Lincoln", "Lincoln beat York": in sport a town's name is its club's, and nobody joins a
 * town anywhere, signs for one or is released by it.
 */
function meansClub(words: ShapedWords, names: NameWords, run: NameRun): boolean {
  const place = run.known?.places[0]
  if (place === undefined || place < countries) return false
  const { words: spelled } = words.analysis
  const before = spelled[run.from - 1] ?? ''
  const deal = names.clubDeals.has(spelled[run.from - 2] ?? '') && names.clubDealLinks.has(before)
  if (deal || names.joining.has(before) || names.clubNouns.has(before)) return true
  if (!words.sporting[run.from]) return false
  const after = spelled[run.to] ?? ''
  if (names.clubPrepositions.has(before) || names.clubMembers.has(after) || names.versus.has(after))
    return true
  if (names.links.has(before)) return names.sportWords.has(words.analysis.words[run.from - 2] ?? '')
  return !names.placePrepositions.has(before) && isVerb(words, run.to)
}

const isTeam = (words: ShapedWords, tables: NameTables, { from, to }: NameRun): boolean =>
  (to > from + 2 && isTeamOf(words, tables, from, from + 2)) ||
  (to > from + 3 && isTeamOf(words, tables, from, from + 3))

/** What the words after a name say of it. */
export function* fromAfter(
  words: ShapedWords,
  { words: names }: NameTables,
  run: NameRun,
): Generator<Evidence> {
  const { analysis, shape } = words
  const next = analysis.words[run.to] ?? ''
  const follows = analysis.words[run.to + 1] ?? ''
  const apart = next === ',' || next === '('
  if (next === "'s" || next === '’s') yield 'possessive'
  if (shape[run.to] === shapes.lower && names.placeFollowers.has(next)) yield 'placeFollows'
  if (names.afterPerson.has(next) || (apart && names.afterPerson.has(follows))) yield 'afterPerson'
  const explained = explanation(words, names, run)
  if (explained) yield explained
  if (apart && shape[run.to + 1] === shapes.number) yield 'lifeDates'
  if (shape[run.to] === shapes.number && run.to - run.from < 3) yield 'beforeNumber'
  if (isVerb(words, run.to)) yield run.to - run.from === 1 && words.opens[run.from] ? 'subject' : 'beforeVerb'
}

const verbs = new Set(['VERB', 'AUX'].map((tag) => partsOfSpeech.indexOf(tag as 'VERB')))
const isVerb = ({ analysis }: ShapedWords, at: number): boolean => verbs.has(analysis.tags[at] ?? -1)
