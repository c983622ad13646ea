import { partsOfSpeech } from '../language/analysis.js'
import type { NameTables } from './familiar-names.js'
import { fromTables } from './known-evidence.js'
import { fromAfter, fromBefore } from './name-context.js'
import { anyWord, type NameRun } from './name-runs.js'
import { isSaint } from './name-titles.js'
import type { Evidence } from './name-weights.js'
import type { NameWords } from './name-words.js'
import { isProperNoun, isUntagged, type ShapedWords, shapes } from './word-shapes.js'

/** Everything that speaks for one kind of name or another, from the words of the run and those around it. */
export function evidenceFor(words: ShapedWords, tables: NameTables, run: NameRun): Evidence[] {
  return [
    'bias',
    ...fromTables(words, tables, run),
    ...fromWords(words, tables, run),
    ...fromBefore(words, tables, run),
    ...fromAfter(words, tables, run),
  ]
}

function* fromWords(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const length = run.to - run.from
  if (!run.known) yield* headEvidence(words, names, run)
  if (length > 1 && anyWord(words, run, names.particles)) yield 'particle'
  if (length > 1 && isPlain(words, run)) yield 'plainWords'
  if (length > 1) yield length < 4 ? 'twoWords' : 'manyWords'
  else yield* singleEvidence(words, names, run)
  if (isPlaceWithPlural(words, names, run)) yield 'placeWithPlural'
  if (length > 1 && isPeople(words, names, run)) yield 'demonym'
  for (let at = run.from; at < run.to; at++) {
    if (!run.known && isCamel(words, at)) yield 'camelCase'
    if (length > 1 && !run.known && isAcronymPart(words, run, at)) yield 'acronymPart'
    if (words.shape[at] === shapes.initial && length > 1 && !isSaint(words.analysis.words[at]!))
      yield 'initial'
    if (words.analysis.words[at] === '&') yield 'ampersand'
  }
  if (length > 1 && words.analysis.words[run.from] === 'the' && !words.opens[run.from]) yield 'capitalArticle'
  if (length > 1 && !run.known && model.test(words.analysis.words[run.to - 1]!)) yield 'modelNumber'
  if (words.quoted[run.from]) yield names.quotedBodies ? 'quotedBody' : 'quoted'
}

/** "the Lexington Legends": teams name themselves in the plural. */
const isPlaceWithPlural = ({ analysis }: ShapedWords, names: NameWords, run: NameRun): boolean =>
  !names.headFirst && run.startsWithPlace && analysis.words[run.to - 1]!.endsWith('s')

/** "Polish Americans": those of two countries are of neither. */
const isPeople = ({ analysis }: ShapedWords, names: NameWords, { from, to }: NameRun): boolean => {
  for (let at = from; at < to; at++) if (!names.demonyms.has(analysis.words[at]!)) return false
  return true
}

/** "PharmaMar", "SarahPAC", but not "McDonald" or "LeBron". */
const isCamel = ({ analysis, shape }: ShapedWords, at: number): boolean =>
  shape[at] === shapes.capital && camel.test(analysis.text.slice(analysis.starts[at]!, analysis.ends[at]!))

const camel = /^(?!(?:Mc|Mac|De|Du|Di|La|Le|Van|Fitz|O['’]))[\p{Lu}\p{Ll}]*\p{Ll}\p{Lu}[\p{Lu}\p{Ll}]*$/u

/** "S25", "777x": a letter or two and figures. */
const model = /^(?:\p{L}{1,3}-?\d+\p{L}?|\d+\p{L}{1,2})$/u

/** Schools, creeds and their followers: "Cubism", "Mercantilism". */
const doctrine = /.{3}(?:isme?s?|ismus)$/u

/** "Main Lodge" where the text has a lodge: its last word, or all of them, are words of every day. */
const isPlain = ({ analysis, plain }: ShapedWords, { to }: NameRun): boolean =>
  analysis.words[to - 1]!.length > 3 && plain.has(analysis.words[to - 1]!)

/** "BBC Studios", but not "World War II" or "MIDWAY ATOLL", where capitals say nothing. */
function isAcronymPart(words: ShapedWords, { from, to }: NameRun, at: number): boolean {
  if (words.shape[at] !== shapes.upper || isNumeral(words, at)) return false
  for (let other = from; other < to; other++)
    if (words.shape[other] === shapes.upper && shouted.test(words.analysis.words[other]!)) return false
  return true
}

const shouted = /^\p{L}{5}\p{L}/u

/** "William IV", "World War II". */
const isNumeral = ({ analysis }: ShapedWords, at: number): boolean => /^[ivx]+$/.test(analysis.words[at]!)

/** The head of a name decides: the last word in "Denver Art Museum", the first in « Musée des arts de Lyon ». */
function* headEvidence(words: ShapedWords, names: NameWords, run: NameRun): Generator<Evidence> {
  const alone = run.to - run.from === 1
  for (const at of headOrder(words, names, run)) {
    const word = words.analysis.words[at]!
    if (!alone && isNumeral(words, at)) continue
    if (names.otherWords.has(word) && (alone || !names.bodyWords.has(word))) return yield 'otherWord'
    if (names.bodyWords.has(word)) return yield alone ? 'bodyWordAlone' : 'bodyWord'
    if (isPurpose(words, names, run, at)) return yield 'bodyWord'
    if (opensPlace(word, names) || (!alone && names.placeWords.has(word))) return yield 'placeWord'
  }
  if (!alone && run.startsWithPlace) yield 'placeThenName'
}

/** "Center for Public Health": a building has no purpose in its name. */
const isPurpose = ({ analysis }: ShapedWords, names: NameWords, { to }: NameRun, at: number): boolean =>
  at + 1 < to && names.placeWords.has(analysis.words[at]!) && names.purposeLinks.has(analysis.words[at + 1]!)

/** « Saint-Félix-de-Valois », « Pont-l'Abbé ». */
const opensPlace = (word: string, names: NameWords): boolean => {
  const hyphen = word.indexOf('-')
  return hyphen > 2 && names.placeWords.has(word.slice(0, hyphen))
}

/** Tokens of a run from its head outwards: English heads stand last, or last before "of". */
function headOrder({ analysis }: ShapedWords, names: NameWords, { from, to, opening }: NameRun): number[] {
  const tokens = Array.from({ length: to - from }, (_, i) => from + i)
  if (names.headFirst) return tokens
  // "Bank of Tarvia | Stadium": what a known body's name holds is not the head of what opens with it.
  const inner = opening?.organisation ? opening.to : from
  const of = tokens.findIndex((at) => at >= inner && names.links.has(analysis.words[at]!))
  return of < 0 ? tokens.reverse() : [...tokens.slice(0, of).reverse(), ...tokens.slice(of)]
}

function* singleEvidence(
  words: ShapedWords,
  names: NameWords,
  { from, known }: NameRun,
): Generator<Evidence> {
  if (isPluralAcronym(words, from)) yield 'pluralAcronym'
  else if (words.shape[from] === shapes.upper && words.analysis.words[from]!.length < 7)
    yield known || !names.headFirst || introducesAcronym(names, words.analysis.words[from - 1] ?? '')
      ? 'acronym'
      : 'bareAcronym'
  else if (!isProperNoun(words, from) && !isUntagged(words, from)) yield 'notProper'
  if (!known) yield names.loneCapitalsName ? 'loneCapital' : 'alone'
  if (!known && endsLikeDemonym(words, names, from)) yield 'likeDemonym'
  if (/\d/.test(words.analysis.words[from]!)) yield 'withDigits'
  if (!known && words.shape[from] === shapes.upper && isLettered(words.analysis.words[from]!))
    yield 'lettered'
  if (!known && likeCountry.test(words.analysis.words[from]!)) yield 'likeCountry'
  if (doctrine.test(words.analysis.words[from]!)) yield 'doctrine'
}

/** "S-IVB", "Y-DNA": a letter, a hyphen and letters are a model or a method, seldom a body. */
const isLettered = (word: string): boolean => /^(?:\p{L}-\p{L}+|\p{L}+-\p{L})$/u.test(word)

const introducesAcronym = (names: NameWords, before: string): boolean =>
  before === '(' || names.articles.has(before)

/** "CDs", "ISPs": things of a kind. */
const isPluralAcronym = ({ analysis, shape }: ShapedWords, at: number): boolean =>
  shape[at] === shapes.upper && analysis.text[analysis.ends[at]! - 1] === 's'

/** Tarvia, Ostreland, Karvistan. */
const likeCountry = /.{3}(?:[^aeiou]ia|land|stan)$/u

function endsLikeDemonym({ analysis, shape }: ShapedWords, names: NameWords, at: number): boolean {
  if (shape[at + 1] !== shapes.lower || analysis.tags[at + 1] !== noun) return false
  const word = analysis.words[at]!
  return [3, 4, 5].some(
    (letters) => word.length > letters + 2 && names.demonymEndings.test(word.slice(-letters)),
  )
}

const noun = partsOfSpeech.indexOf('NOUN')
