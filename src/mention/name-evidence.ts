import type { Gazetteer } from './gazetteer.js'
import { isFirstName, isSurname } from './given-names.js'
import type { NameRun, NameTables } from './name-runs.js'
import { isProperNoun, isUntagged, type ShapedWords, shapes } from './word-shapes.js'

/** What a name can be, in the order of the weights. */
export const nameKinds = ['person', 'place', 'organisation', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/**
 * What each piece of evidence says for person, place, organisation and other. Set by hand, as rough
 * log-odds; `npm run accuracy` shows what a change does.
 */
export const weights = {
  bias: [0, 0, 0, 0.6],
  country: [-2, 6, 0, 0],
  bigPlace: [-0.5, 4.2, 0, 0],
  smallPlace: [0, 2.6, 0, 0],
  naturalFeature: [0, 2.2, 0, 0],
  organisation: [0, -1, 6, 0],
  fullName: [4.5, 0, 0, 0],
  firstName: [1.6, 0, 0, 0],
  surname: [1.4, 0, 0, 0],
  initial: [3, -1, 0, 0],
  particle: [0.8, 0.3, 0, 0],
  twoWords: [1.2, -0.6, 0.3, 0.2],
  manyWords: [-0.5, -0.5, 0.8, 1],
  honorific: [5, -1, -1, -1],
  title: [4.5, -1, -1, -1],
  placePreposition: [-1, 2.6, -0.3, 0],
  placeIntroduction: [-0.5, 2.6, 0, 0],
  bodyIntroduction: [-0.5, -0.5, 2.6, 0],
  workIntroduction: [-1, -1, -0.5, 3],
  bodyWord: [-3, -1.5, 4.5, 0],
  placeWord: [-1.5, 3.6, 0, 0],
  otherWord: [-2, -1.5, -1, 4],
  article: [-3, 0.3, 1.2, 1],
  quoted: [-1, -1, -0.5, 2.6],
  acronym: [-1.5, 0, 2.4, 0.8],
  afterPerson: [2, -0.6, 0, 0],
  lifeDates: [2.5, 0, 0, 0.3],
  placeAfterComma: [-0.3, 1.8, 0, 0],
  afterPlaceComma: [-1, 2.2, 0, 0],
  demonym: [-2, -2, -2, 6],
  notProper: [-1, -1, -0.7, 1.5],
  opensSentence: [0, 0, 0, 0.2],
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
  const { known } = run
  if (known?.organisation) yield 'organisation'
  if (known && known.places.length > 0) yield placeEvidence(known.places[0]!)
  const first = words.analysis.words[run.from]!
  if (run.to - run.from === 1 && names.demonyms.has(first)) yield 'demonym'
  if (gazetteer) yield* givenNames(words, gazetteer, run)
}

/** Places are numbered by prominence: some 250 countries, then what readers anywhere know. */
function placeEvidence(number: number): Evidence {
  if (number < 250) return 'country'
  return number < 6000 ? 'bigPlace' : 'smallPlace'
}

function* givenNames({ analysis }: ShapedWords, { given }: Gazetteer, run: NameRun): Generator<Evidence> {
  const long = run.to - run.from > 1
  if (isFirstName(given, analysis.words[run.from]!)) yield long ? 'fullName' : 'firstName'
  if (isSurname(given, analysis.words[run.to - 1]!)) yield 'surname'
}

function* fromWords(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const length = run.to - run.from
  if (anyWord(words, run, names.bodyWords)) yield 'bodyWord'
  if (anyWord(words, run, names.placeWords)) yield 'placeWord'
  if (anyWord(words, run, names.otherWords)) yield 'otherWord'
  if (length > 1 && anyWord(words, run, names.particles)) yield 'particle'
  if (length === 2 || length === 3) yield 'twoWords'
  if (length > 3) yield 'manyWords'
  if (length === 1 && words.shape[run.from] === shapes.upper) yield 'acronym'
  for (let at = run.from; at < run.to; at++) {
    if (words.shape[at] === shapes.initial && length > 1) yield 'initial'
    if (words.analysis.words[at] === '&') yield 'ampersand'
  }
  if (words.opens[run.from]) yield 'opensSentence'
  if (length === 1 && !isProperNoun(words, run.from) && !isUntagged(words, run.from)) yield 'notProper'
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
  if (names.articles.has(last)) yield 'article'
  const noun = names.links.has(last) ? before(2) : last
  if (names.placeIntroductions.has(noun)) yield 'placeIntroduction'
  if (names.bodyIntroductions.has(noun)) yield 'bodyIntroduction'
  const work = quoteMarks.has(last) ? before(2) : last
  if (names.workWords.has(work)) yield 'workIntroduction'
  if (quoteMarks.has(last) && quoteMarks.has(analysis.words[run.to] ?? '')) yield 'quoted'
}

const quoteMarks = new Set(['"', '«', '»', '“', '”', "''", '``', '‘', '„'])

function* fromAfter(words: ShapedWords, { words: names }: NameTables, run: NameRun): Generator<Evidence> {
  const { analysis, shape } = words
  const next = analysis.words[run.to] ?? ''
  if (names.afterPerson.has(next)) yield 'afterPerson'
  const follows = analysis.words[run.to + 1] ?? ''
  if ((next === ',' || next === '(') && names.afterPerson.has(follows)) yield 'afterPerson'
  if ((next === '(' || next === ',') && shape[run.to + 1] === shapes.number) yield 'lifeDates'
}
