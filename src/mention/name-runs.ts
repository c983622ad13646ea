import { partsOfSpeech } from '../language/analysis.js'
import { isFamiliar, isGiven, isKnownHere, isNameItself, type NameTables } from './familiar-names.js'
import { innerCapitals, isInner } from './inner-capitals.js'
import { type KnownName, knownNameAt } from './known-names.js'
import { marks } from './mention-marks.js'
import { runEnd } from './name-extent.js'
import { withoutTitles } from './name-titles.js'
import type { NameWords } from './name-words.js'
import { officeEnd } from './offices.js'
import { isCapital, isProperNoun, isUntagged, mayName, type ShapedWords, shapes } from './word-shapes.js'

/** Tokens that may be one name, with what stands before it as a title. */
export type NameRun = {
  readonly from: number
  readonly to: number
  /** First token of a title written right before the name; `from` where there is none. */
  readonly titleFrom: number
  readonly known: KnownName | undefined
  /** What the run opens with, where a table knows only its first words: "Boston Globe", "Atari ST". */
  readonly opening: KnownName | undefined
  /** The name opens with a well-known place: "Boston Globe". */
  readonly startsWithPlace: boolean
}

/** The stretches of a text that may be names, in order, without overlap. */
export function findNameRuns(words: ShapedWords, tables: NameTables): NameRun[] {
  const { sentences } = words.analysis
  const inner = innerCapitals(words)
  const runs: NameRun[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const limit = sentences[sentence + 1]!
    for (let at = sentences[sentence]!; at < limit; ) {
      const start = officeEnd(words, tables.words, at, limit)
      const run = start < limit ? runAt(words, tables, inner, start, limit) : undefined
      if (run && run.to > run.from) runs.push(start > at ? { ...run, titleFrom: at } : run)
      at = run ? run.to : Math.max(start, at + 1)
    }
  }
  return runs
}

function runAt(
  words: ShapedWords,
  tables: NameTables,
  inner: ReadonlySet<string> | undefined,
  at: number,
  limit: number,
): NameRun | undefined {
  const head = isLowerHead(words, at, limit)
  if (!head && words.shape[at] !== shapes.number && !isCapital(words, at)) return undefined
  const known = knownAt(words, tables, at, limit)
  if (!head && !opensKnownBody(words, tables.words, known, at)) {
    if (!isCapital(words, at) || !mayOpenName(words, tables, at, limit)) return undefined
    if (inner && !words.quoted[at] && opensOnly(words, tables, inner, at)) return undefined
  }
  if (head && !known && !isNameAfterHead(words, tables.words, at, limit)) return undefined
  const to = wholeEnd(words, tables.words, known, runEnd(words, tables, at, limit))
  const whole = known && isAllMarks(words, known.to, to) ? known : undefined
  const startsWithPlace = known !== undefined && known.to < to && (known.places[0] ?? 1e6) < 3000
  return withoutTitles(words, tables, {
    from: at,
    to,
    titleFrom: at,
    known: whole,
    opening: whole ? undefined : known,
    startsWithPlace,
  })
}

/** What the tables know here. "BCE" is a bank in French and an era in English: the language's own words come first. */
function knownAt(words: ShapedWords, tables: NameTables, at: number, limit: number): KnownName | undefined {
  const known = knownNameAt(words, at, limit, tables.gazetteer, tables.organisations)
  const isThing = known?.to === at + 1 && tables.words.otherWords.has(words.analysis.words[at]!)
  return isThing ? undefined : known
}

/** "20th Century Fox", "First National Bank": bodies whose first word opens no other name. */
const opensKnownBody = (
  words: ShapedWords,
  names: NameWords,
  known: KnownName | undefined,
  at: number,
): boolean =>
  known?.organisation !== undefined &&
  !(names.articles.has(words.analysis.words[at]!) && isPlainPhrase(words, names, at)) &&
  known.to >= at + 2 &&
  words.shape[at + 1]! >= shapes.capital &&
  !(words.shape[known.to]! >= shapes.capital)

/** "The Orioles" are a team, „Die Zeit drängt“ is no weekly: an article that opens a sentence may be no part of a name. */
const isPlainPhrase = ({ analysis, opens }: ShapedWords, names: NameWords, at: number): boolean =>
  names.clubNames.has(analysis.words[at + 1] ?? '') || (names.nounsCapitalised && opens[at] === 1)

/** "Warner Bros." with its stop is what the table knows without. */
function isAllMarks({ shape }: ShapedWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (shape[at] !== shapes.mark) return false
  return true
}

/** A name that a table knows goes on only where capitals do: not « Conseil de sécurité | du mois de mai ». */
function wholeEnd(words: ShapedWords, names: NameWords, known: KnownName | undefined, end: number): number {
  if (!known || known.to >= end) return known?.to ?? end
  // "Washington Post | Exploits": in a headline capitals say nothing of where a name ends, the table does.
  if (known.organisation && words.shouted[known.from]) return known.to
  if (!known.organisation || !names.links.has(words.analysis.words[known.to]!)) return end
  for (let at = known.to; at < end; at++) if (isCapital(words, at)) return end
  return known.to
}

/** « mer Noire », « château de Versailles », « ministère de la Défense »: names that start in lower case. */
const isLowerHead = ({ shape, marks: marked }: ShapedWords, at: number, limit: number): boolean =>
  (marked[at]! & marks.lowerHead) !== 0 && shape[at] === shapes.lower && at + 1 < limit

/** Whether the words after a lower-case head are its complement: a capital, at once or after a link. */
function isNameAfterHead(words: ShapedWords, names: NameWords, at: number, limit: number): boolean {
  let next = at + 1
  if (next < limit && words.analysis.tags[next] === adjectiveTag && words.shape[next] === shapes.lower) next++
  const link = next
  while (next < limit && next < link + 2 && names.links.has(words.analysis.words[next]!)) next++
  return next < limit && isCapital(words, next) && !names.demonyms.has(words.analysis.words[next]!)
}

/** Where nothing tells parts of speech, a capital that opens a sentence tells a name only of a word that is one elsewhere. */
const opensOnly = (words: ShapedWords, tables: NameTables, inner: ReadonlySet<string>, at: number): boolean =>
  words.opens[at] === 1 &&
  !isInner(inner, words, at) &&
  !isNameItself(words, tables, at) &&
  !isBeforeSurname(words, tables.words, at)

/** «*Ганну* Рогову»: what stands right before a surname, longer than a preposition. */
const isBeforeSurname = (words: ShapedWords, { surnameEndings }: NameWords, at: number): boolean =>
  words.analysis.words[at]!.length > 3 &&
  at + 1 < words.analysis.count &&
  isCapital(words, at + 1) &&
  surnameEndings.test(words.analysis.words[at + 1]!)

/** Whether a capital can be the start of a name rather than of a sentence. */
function mayOpenName(words: ShapedWords, tables: NameTables, at: number, limit: number): boolean {
  const { analysis, shape } = words
  const beforeCapital = at + 1 < limit && isCapital(words, at + 1)
  if (tables.words.nounsCapitalised && !isProperNoun(words, at))
    return isKnownHere(words, tables, at) || (beforeCapital && isGiven(words, tables, at))
  const small = shape[at] !== shapes.upper && tables.words.nobody.has(analysis.words[at]!)
  if (words.shouted[at]) return !small && isFamiliar(words, tables, at)
  if (tables.words.nobody.has(analysis.words[at]!))
    return beforeCapital && isArticleOfName(words, tables.words, at)
  if (shape[at] === shapes.initial) return beforeCapital
  if (!words.opens[at] || isProperNoun(words, at) || isUntagged(words, at)) return true
  if (!beforeCapital && isWordOfBodies(words, tables, at)) return false
  if (isFamiliar(words, tables, at))
    return beforeCapital || (mayName(words, at) && !qualifies(words, at, limit))
  return mayName(words, at) && (beforeCapital || standsAlone(words, at, limit))
}

/** "Police in Leeds": no town in Poland. "Parliament voted": a body that a table knows. */
const isWordOfBodies = (
  words: ShapedWords,
  { words: names, gazetteer, organisations }: NameTables,
  at: number,
) =>
  names.bodyWords.has(words.analysis.words[at]!) &&
  knownNameAt(words, at, at + 1, gazetteer, organisations)?.organisation === undefined

/** "The Guardian", « La Rochelle »: a capital article in the middle of a sentence. */
const isArticleOfName = (words: ShapedWords, names: NameWords, at: number): boolean =>
  !words.opens[at] && names.articles.has(words.analysis.words[at]!)

/** "Nice weather": a word of the next noun rather than the city. */
const qualifies = ({ analysis, shape }: ShapedWords, at: number, limit: number): boolean =>
  at + 1 < limit && shape[at + 1] === shapes.lower && analysis.tags[at + 1] === nounTag

/** "Maradona won": a noun that opens a sentence and has its verb right after it is a name. */
function standsAlone({ analysis }: ShapedWords, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  return clauseTags.has(analysis.tags[at + 1]!) && !analysis.words[at]!.endsWith('s')
}

const clauseTags = new Set(['VERB', 'AUX'].map((tag) => partsOfSpeech.indexOf(tag as 'VERB')))

const adjectiveTag = partsOfSpeech.indexOf('ADJ')
const nounTag = partsOfSpeech.indexOf('NOUN')

/** Whether a word of the run is in a list. */
export const anyWord = (
  { analysis }: ShapedWords,
  { from, to }: NameRun,
  list: ReadonlySet<string>,
): boolean => {
  for (let at = from; at < to; at++) if (list.has(analysis.words[at]!)) return true
  return false
}
