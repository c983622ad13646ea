import { partsOfSpeech } from '../language/analysis.js'
import { isGiven, isHead, isNameItself, type NameTables } from './familiar-names.js'
import { isFirstName } from './given-names.js'
import { knownNameAt } from './known-names.js'
import { skipComplement } from './name-complement.js'
import { hasJoint, isJoint, skipConjunct } from './name-conjuncts.js'
import { isSaint } from './name-titles.js'
import type { NameWords } from './name-words.js'
import { officeEnd } from './offices.js'
import { isTeamOf } from './team-names.js'
import { isCapital, type ShapedWords, shapes } from './word-shapes.js'

/** Where the name that starts at `at` ends. */
export function runEnd(words: ShapedWords, tables: NameTables, at: number, limit: number): number {
  const names = tables.words
  let to = at + 1
  let head = isHead(names, words.analysis.words[at]!)
  while (to < limit && to < at + 12) {
    const next = continuation(words, tables, at, to, limit, head)
    if (next === to) break
    for (let token = to; token < next; token++) head ||= isHead(names, words.analysis.words[token]!)
    to = next
  }
  return isAbbreviated(words, to, limit) ? to + 1 : to
}

/** "Warner Bros. said": the stop belongs to the word. */
const isAbbreviated = ({ analysis }: ShapedWords, to: number, limit: number): boolean =>
  to + 1 < limit &&
  analysis.words[to] === '.' &&
  analysis.starts[to] === analysis.ends[to - 1] &&
  abbreviations.has(analysis.words[to - 1]!)

const abbreviations = new Set(['bros', 'inc', 'ltd', 'corp', 'co', 'jr', 'sr'])

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
  if (isCapital(words, to))
    return goesOn(words, tables, from, to, limit) &&
      !opensOffice(words, tables, from, to, limit, head) &&
      !opensPerson(words, tables, from, to, limit)
      ? to + 1
      : to
  if (analysis.words[to] === '&' && to + 1 < limit && isCapital(words, to + 1)) return to + 2
  if (isPossessor(words, names, from, to) && to + 1 < limit && isCapital(words, to + 1)) return to + 2
  const complement = head && names.headFirst ? skipComplement(words, names, to, limit) : to
  if (complement > to) return complement
  const both = skipConjunct(words, tables, from, to, limit, head)
  if (both > to) return both
  let next = to
  while (next < limit && next < to + 3 && isJoint(names, analysis.words[next]!)) next++
  if (next === to || next >= limit || !isCapital(words, next)) return to
  return joins(words, tables, from, to, next, head) ? next + 1 : to
}

/** "King's College", "St Mary's Hospital", "People's Party": somebody's name or a class of people, and no owner. */
const isPossessor = ({ analysis }: ShapedWords, names: NameWords, from: number, to: number): boolean =>
  /^['’]s?$/.test(analysis.words[to] ?? '') &&
  (names.possessors.has(analysis.words[to - 1]!) || (to === from + 2 && isSaint(analysis.words[from]!)))

/** « le joueur du Stade de Reims Roger Martel »: after a place or a body with its place, a first name is somebody's. */
function opensPerson(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  at: number,
  limit: number,
): boolean {
  if (
    at + 1 >= limit ||
    !isCapital(words, at + 1) ||
    !isGiven(words, tables, at) ||
    isGiven(words, tables, from)
  )
    return false
  if (!tables.words.headFirst) return isKnownBody(words, tables, from, at)
  if (hasJoint(words, tables.words, from, at)) return true
  const known = knownNameAt(words, from, at, tables.gazetteer, tables.organisations)
  return known?.to === at
}

/**
 * "US Secretary of State", "Supreme Court Justice Ada Klein", "Labour MP Ada Klein": an office is somebody's, not part of
 * a body's name.
 */
function opensOffice(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  at: number,
  limit: number,
  head: boolean,
): boolean {
  const names = tables.words
  if (officeEnd(words, names, at, limit) > at) return true
  if (!names.titles.has(words.analysis.words[at]!)) return false
  return (head && at + 1 < limit && isCapital(words, at + 1)) || isKnownBody(words, tables, from, at)
}

/** Whether these words are a body that a table knows: "Labour", "Republicans". */
function isKnownBody(words: ShapedWords, tables: NameTables, from: number, to: number): boolean {
  const known = knownNameAt(words, from, to, tables.gazetteer, tables.organisations)
  return known?.to === to && known.organisation !== undefined
}

/** In a headline: "Hillary Clinton Was Headed". */
const smallTags = new Set(['AUX', 'PRON', 'SCONJ', 'CCONJ'].map((tag) => partsOfSpeech.indexOf(tag as 'AUX')))

/** "Le" goes on a name if another capital follows (« Olivier Le Cour »), "May" after a first name (Theresa May). */
function goesOn(words: ShapedWords, tables: NameTables, from: number, at: number, limit: number): boolean {
  const names = tables.words
  const word = words.analysis.words[at]!
  if (names.nounsCapitalised && words.analysis.tags[at] === nounTag)
    return at === from + 1 && isGiven(words, tables, from)
  if (smallTags.has(words.analysis.tags[at]!) && !names.particles.has(word) && !names.articles.has(word))
    return false
  if (!names.nobody.has(word)) return true
  const next = at + 1 < limit ? words.shape[at + 1]! : shapes.mark
  if (names.articles.has(word) || names.particles.has(word)) return next >= shapes.capital
  const given = tables.gazetteer?.given
  return (
    given !== undefined &&
    at > from &&
    next !== shapes.number &&
    isFirstName(given, words.analysis.words[at - 1]!)
  )
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
  const after = words.analysis.words[next]!
  if (names.nobody.has(after)) return false
  if (joints.some((word) => names.purposeLinks.has(word)) && isNameItself(words, tables, next)) return false
  if (names.subjectLinks.has(joints[0]!))
    return names.deliberating.has(words.analysis.words[to - 1]!) && !isNameItself(words, tables, next)
  if (next === to + 1 && names.campusLinks.has(joints[0]!)) return isUniversity(words, names, from, to)
  if (joints.some((word) => names.strongParticles.has(word)) || names.compass.has(after)) return true
  if (isTeamOf(words, tables, from, next)) return true
  // "the Boston Bruins | of the National Hockey League"
  if (!names.headFirst && names.clubNames.has(words.analysis.words[to - 1]!)) return false
  if (head && joints.every((word) => names.links.has(word)))
    return !hasJoint(words, names, from, to) || isPartOfBody(words, names, to - 1)
  if (!joints.every((word) => names.particles.has(word)) || to - from > 2) return false
  return isNobleName(words, tables, from, to, next)
}

/** "University of Leeds School | of Law": a body within a body has a complement of its own. */
const isPartOfBody = ({ analysis }: ShapedWords, names: NameWords, last: number): boolean =>
  !names.headFirst && names.bodyWords.has(analysis.words[last]!)

/** "University of Texas at Austin", « Université du Québec à Montréal ». */
const isUniversity = ({ analysis }: ShapedWords, names: NameWords, from: number, to: number): boolean =>
  analysis.words.slice(from, to).some((word) => names.campuses.has(word))

/** « Jeanne d'Albret », « Myriam Revault d'Allonnes », but not « Erin Burnett de CNN » or « Criton d'Athènes ». */
function isNobleName(
  words: ShapedWords,
  tables: NameTables,
  from: number,
  to: number,
  next: number,
): boolean {
  const { gazetteer, organisations } = tables
  if (!gazetteer || words.shape[next]! >= shapes.initial) return false
  const first = isFirstName(gazetteer.given, words.analysis.words[from]!)
  if (first && to - from === 1) return true
  const plainOf = next === to + 1 && !words.analysis.words[to]!.endsWith("'")
  return first && !plainOf && knownNameAt(words, next, next + 1, gazetteer, organisations) === undefined
}

const nounTag = partsOfSpeech.indexOf('NOUN')
