import { partsOfSpeech } from '../language/analysis.js'
import { type Gazetteer, placeAt } from './gazetteer.js'
import { isFirstName, isSurname } from './given-names.js'
import type { NameRun, NameTables } from './name-runs.js'
import type { NameWords } from './name-words.js'
import { isProperNoun, isUntagged, type ShapedWords, shapes } from './word-shapes.js'

/** What a name can be, in the order of the weights. */
export const nameKinds = ['person', 'place', 'organisation', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/**
 * What each piece of evidence says for person, place, organisation and other. Set by hand, as rough
 * log-odds; `npm run accuracy` shows what a change does.
 */
export const weights = {
  bias: [0.3, 0.3, 0, 0.6],
  country: [-3, 6, 0, 0],
  bigPlace: [-1.5, 4.6, 0, 0],
  river: [0, 1, 0, 0],
  smallPlace: [0, 2.4, 0, 0],
  organisation: [0, -1, 6, 0],
  fullName: [4.5, 0, 0, 0],
  firstName: [2.2, 0, 0, 0],
  surname: [1.4, 0, 0, 0],
  initial: [3, -1, 0, 0],
  particle: [0.8, 0.3, 0, 0],
  twoWords: [0.6, -0.4, 0.4, 0.2],
  manyWords: [-0.5, -0.5, 0.8, 1],
  honorific: [5, -1, -1, -1],
  title: [4.5, -1, -1, -1],
  placePreposition: [-1.5, 3, -0.3, 0],
  weakPlacePreposition: [0, 1.2, 0, -0.2],
  beforePerson: [1, -0.3, 0.3, -0.2],
  placeIntroduction: [-1, 3.2, 0, 0],
  bodyIntroduction: [-0.5, -0.5, 2.6, 0],
  workIntroduction: [-1, -1, -0.5, 3],
  bodyWord: [-3, -1.5, 4.5, 0],
  bodyWordAlone: [-1.5, -1, 1.6, 0.5],
  placeWord: [-1.5, 3.6, 0, 0],
  otherWord: [-2, -1.5, -1, 4],
  article: [-3.5, 0, 1.1, 1],
  placeArticle: [-3.5, 1.1, 1, 0.6],
  quoted: [-2, -2, -1, 2.6],
  acronymPart: [-2.5, 0, 2.5, 0.4],
  placeThenName: [-1.5, -0.8, 2.2, 0],
  afterOf: [0.3, 0.4, 0, 0],
  acronym: [-1.5, 0, 3, 0.3],
  afterPerson: [2, -0.6, 0, 0],
  possessive: [1.1, 0, 0.4, -0.8],
  officeOf: [-1, 1.6, 0.8, 0],
  beforeNumber: [-1.5, -1.5, -0.5, 1.6],
  doctrine: [-1.5, -1.5, -1, 2.5],
  subject: [0.6, -0.9, 0.4, 0],
  club: [-0.5, -2.2, 3, 0],
  lifeDates: [2, 0, 0, 0.3],
  demonym: [-2, -2, -2, 6],
  notProper: [-0.4, -0.4, -0.4, 0.6],
  loneCapital: [0.6, 0.4, 0.2, 0],
  alone: [0, 0.2, 0.1, 0],
  voicePerson: [3, -1, -1, 0],
  voiceBody: [-1, 0, 3, 0],
  ampersand: [-1, -1, 2.5, 0],
} as const satisfies Record<string, readonly [number, number, number, number]>

export type Evidence = keyof typeof weights

/** Whether a word of the run is in a list. */
const anyWord = ({ analysis }: ShapedWords, { from, to }: NameRun, list: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (list.has(analysis.words[at]!)) return true
  return false
}

/** Schools, creeds and their followers: "Cubism", "Mercantilism". */
const doctrine = /.{3}(?:isme?s?|ismus)$/u

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

function* fromTables(
  words: ShapedWords,
  { words: names, gazetteer }: NameTables,
  run: NameRun,
): Generator<Evidence> {
  const place = run.known?.places[0]
  if (run.known?.organisation) yield 'organisation'
  if (place !== undefined) yield placeEvidence(place, gazetteer)
  const first = words.analysis.words[run.from]!
  if ((place ?? wellKnown) >= wellKnown && run.to - run.from === 1 && names.demonyms.has(first))
    yield 'demonym'
  if (gazetteer && (place === undefined || place >= wellKnown))
    yield* givenNames(words, names, gazetteer, run)
}

const wellKnown = 5000

/** Places are numbered by prominence: some 250 countries, then what readers anywhere know. */
function placeEvidence(number: number, gazetteer: Gazetteer | undefined): Evidence {
  if (number < 250) return 'country'
  if (number < wellKnown) return 'bigPlace'
  const kind = gazetteer && placeAt(gazetteer, number).kind
  return kind === 'river' || kind === 'lake' ? 'river' : 'smallPlace'
}

function* givenNames(
  { analysis }: ShapedWords,
  names: NameWords,
  { given }: Gazetteer,
  run: NameRun,
): Generator<Evidence> {
  const long = run.to - run.from > 1
  const last = analysis.words[run.to - 1]!
  if (isFirstName(given, analysis.words[run.from]!)) yield long ? 'fullName' : 'firstName'
  if (isSurname(given, last) || (last.length > 4 && names.surnameEndings.test(last))) yield 'surname'
}

function* fromWords(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const length = run.to - run.from
  if (!run.known) yield* headEvidence(words, names, run)
  if (length > 1 && anyWord(words, run, names.particles)) yield 'particle'
  if (length > 1) yield length < 4 ? 'twoWords' : 'manyWords'
  else yield* singleEvidence(words, names, run)
  for (let at = run.from; at < run.to; at++) {
    if (words.shape[at] === shapes.upper && length > 1 && !run.known && !isNumeral(words, at))
      yield 'acronymPart'
    if (words.shape[at] === shapes.initial && length > 1) yield 'initial'
    if (words.analysis.words[at] === '&') yield 'ampersand'
  }
  if (words.quoted[run.from]) yield 'quoted'
}

/** "William IV", "World War II". */
const isNumeral = ({ analysis }: ShapedWords, at: number): boolean => /^[ivx]+$/.test(analysis.words[at]!)

/** The head of a name decides: the last word in "Denver Art Museum", the first in « Musée des arts de Lyon ». */
function* headEvidence(words: ShapedWords, names: NameWords, run: NameRun): Generator<Evidence> {
  const alone = run.to - run.from === 1
  for (const at of headOrder(words, names, run)) {
    const word = words.analysis.words[at]!
    if (names.otherWords.has(word) && (alone || !names.bodyWords.has(word))) return yield 'otherWord'
    if (names.bodyWords.has(word)) return yield alone ? 'bodyWordAlone' : 'bodyWord'
    if (opensPlace(word, names) || (!alone && names.placeWords.has(word))) return yield 'placeWord'
  }
  if (!alone && run.startsWithPlace) yield 'placeThenName'
}

/** « Saint-Félix-de-Valois », « Pont-l'Abbé ». */
const opensPlace = (word: string, names: NameWords): boolean => {
  const hyphen = word.indexOf('-')
  return hyphen > 2 && names.placeWords.has(word.slice(0, hyphen))
}

/** Tokens of a run from its head outwards: English heads stand last, or last before "of". */
function headOrder({ analysis }: ShapedWords, names: NameWords, { from, to }: NameRun): number[] {
  const tokens = Array.from({ length: to - from }, (_, i) => from + i)
  if (names.headFirst.has('1')) return tokens
  const of = tokens.findIndex((at) => names.links.has(analysis.words[at]!))
  return of < 0 ? tokens.reverse() : [...tokens.slice(0, of).reverse(), ...tokens.slice(of)]
}

function* singleEvidence(
  words: ShapedWords,
  names: NameWords,
  { from, known }: NameRun,
): Generator<Evidence> {
  if (words.shape[from] === shapes.upper && words.analysis.words[from]!.length < 7) yield 'acronym'
  else if (!isProperNoun(words, from) && !isUntagged(words, from)) yield 'notProper'
  if (!known) yield names.loneCapitalsName ? 'loneCapital' : 'alone'
  if (doctrine.test(words.analysis.words[from]!)) yield 'doctrine'
}

function* fromBefore(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const { analysis } = words
  const before = (back: number): string => analysis.words[run.titleFrom - back] ?? ''
  if (run.titleFrom < run.from) yield 'title'
  const last = before(1)
  if (names.honorifics.has(last)) yield 'honorific'
  else if (names.titles.has(last)) yield 'title'
  else if (names.demonyms.has(last) && names.titles.has(before(2))) yield 'title'
  if (names.placePrepositions.has(last)) yield 'placePreposition'
  else if (names.weakPlacePrepositions.has(last)) yield 'weakPlacePreposition'
  else if (names.beforePerson.has(last)) yield 'beforePerson'
  else if (names.links.has(last) && !names.articles.has(last))
    yield names.titles.has(before(2)) ? 'officeOf' : 'afterOf'
  if (names.articles.has(last)) yield names.headFirst.has('1') ? 'placeArticle' : 'article'
  const noun = names.links.has(last) ? before(2) : last
  if (run.known?.places.length && words.sporting[run.from] && mayBeClub(words, names, run)) yield 'club'
  if (names.placeIntroductions.has(noun)) yield 'placeIntroduction'
  if (names.bodyIntroductions.has(noun)) yield 'bodyIntroduction'
  const work = quoteMarks.has(last) ? before(2) : last
  if (names.workWords.has(work)) yield 'workIntroduction'
}

const quoteMarks = new Set(['"', '«', '»', '“', '”', "''", '``', '‘', '„'])

/** "against Lincoln", "Lincoln beat York": in sport a town's name is its club's. */
function mayBeClub(words: ShapedWords, names: NameWords, run: NameRun): boolean {
  if (names.clubPrepositions.has(words.analysis.words[run.from - 1] ?? '')) return true
  return words.opens[run.from] === 1 && isVerb(words, run.to)
}

function* fromAfter(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const { analysis, shape } = words
  const next = analysis.words[run.to] ?? ''
  const follows = analysis.words[run.to + 1] ?? ''
  const apart = next === ',' || next === '('
  if (next === "'s" || next === '’s') yield 'possessive'
  if (names.afterPerson.has(next) || (apart && names.afterPerson.has(follows))) yield 'afterPerson'
  if (apart && shape[run.to + 1] === shapes.number) yield 'lifeDates'
  if (shape[run.to] === shapes.number && run.to - run.from < 3) yield 'beforeNumber'
  if (run.to - run.from === 1 && words.opens[run.from] && isVerb(words, run.to)) yield 'subject'
}

const verbs = new Set(['VERB', 'AUX'].map((tag) => partsOfSpeech.indexOf(tag as 'VERB')))
const isVerb = ({ analysis }: ShapedWords, at: number): boolean => verbs.has(analysis.tags[at] ?? -1)
