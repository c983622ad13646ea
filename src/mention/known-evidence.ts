import type { NameTables } from './familiar-names.js'
import { type Gazetteer, placeAt } from './gazetteer.js'
import { famousKinds, isFirstName, isSurname } from './given-names.js'
import { anyWord, type NameRun } from './name-runs.js'
import type { Evidence } from './name-weights.js'
import type { NameWords } from './name-words.js'
import { isProperNoun, type ShapedWords, shapes } from './word-shapes.js'

/** What the tables know of a name: places, bodies, first names, names known by themselves. */
export function* fromTables(
  words: ShapedWords,
  { words: names, gazetteer }: NameTables,
  run: NameRun,
): Generator<Evidence> {
  const place = run.known?.places[0]
  if (run.known?.organisation) yield run.to - run.from > 1 ? 'fullOrganisation' : 'organisation'
  if (isProduct(words, names, run)) yield 'product'
  if (isPartOfInstitution(run)) yield 'partOfBody'
  if (place !== undefined) yield placeEvidence(place, gazetteer)
  const first = words.analysis.words[run.from]!
  if ((place ?? wellKnown) >= wellKnown && run.to - run.from === 1 && names.demonyms.has(first))
    yield 'demonym'
  if (gazetteer && (place === undefined || place >= wellKnown))
    yield* givenNames(words, names, gazetteer, run)
  if (gazetteer && (place === undefined || place >= renowned)) {
    const name = words.analysis.words.slice(run.from, run.to).join(' ')
    if (!words.opens[run.from] || run.to > run.from + 1 || isProperNoun(words, run.from))
      for (const kind of famousKinds(gazetteer.famous, name)) yield famous[kind]!
  }
}

/** In the order of `nameKinds`. */
const famous: readonly Evidence[] = ['famousPerson', 'famousPlace', 'famousBody', 'famousOther']

/** "Boeing 747", "Atari ST": a firm's name with a number or a few letters after it. */
function isProduct(words: ShapedWords, names: NameWords, run: NameRun): boolean {
  const firm = run.opening ?? run.known
  if (firm?.organisation?.kind !== 'company') return false
  if (firm.to === run.to) return words.shape[run.to] === shapes.number && !words.opens[run.to]
  return !anyWord(words, run, names.bodyWords)
}

/** "State Department Refugee Center": what opens with an institution's name is some part of it. */
const isPartOfInstitution = ({ opening }: NameRun): boolean =>
  opening?.organisation !== undefined &&
  opening.to > opening.from + 1 &&
  !named.has(opening.organisation.kind)

/** Kinds whose names are given to things: "Arsenal Stadium", "Ford Theatre". */
const named: ReadonlySet<string> = new Set(['club', 'company', 'band', 'league', 'newspaper', 'broadcaster'])

const big = 2000
const wellKnown = 5000
/** Places before this number are meant before any person who bears their name. */
const renowned = 1000

/** Places are numbered by prominence: some 250 countries, then what readers anywhere know. */
export const countries = 250

function placeEvidence(number: number, gazetteer: Gazetteer | undefined): Evidence {
  if (number < countries) return 'country'
  if (number < big) return 'bigPlace'
  if (number < wellKnown) return 'knownPlace'
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
  const surname = isSurname(given, last)
  const headed =
    !(surname && run.to - run.from === 2) &&
    !names.headFirst &&
    (names.placeWords.has(last) || names.bodyWords.has(last))
  if (isFirstName(given, analysis.words[run.from]!))
    yield long ? (headed ? 'givenThenHead' : 'fullName') : 'firstName'
  if (surname || (last.length > 4 && names.surnameEndings.test(last))) yield 'surname'
}
