import { partsOfSpeech } from '../language/analysis.js'
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
  /** The name opens with a well-known place: "Boston Globe". */
  readonly startsWithPlace: boolean
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
  const startsWithPlace = known !== undefined && known.to < to && (known.places[0] ?? 1e6) < 3000
  return withoutTitles(words, tables, { from: at, to, titleFrom: at, known: whole, startsWithPlace })
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
  const { analysis, shape } = words
  const beforeCapital = at + 1 < limit && isCapital(words, at + 1)
  if (tables.words.nounsCapitalised && !isProperNoun(words, at))
    return isKnownHere(words, tables, at) || (beforeCapital && isGiven(words, tables, at))
  if (words.shouted[at]) return isFamiliar(words, tables, at)
  if (tables.words.nobody.has(analysis.words[at]!))
    return beforeCapital && isArticleOfName(words, tables.words, at)
  if (shape[at] === shapes.initial) return beforeCapital
  if (!words.opens[at] || isProperNoun(words, at) || isUntagged(words, at)) return true
  if (isFamiliar(words, tables, at))
    return beforeCapital || (mayName(words, at) && !qualifies(words, at, limit))
  return mayName(words, at) && (beforeCapital || standsAlone(words, at, limit))
}

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

const isGiven = ({ analysis }: ShapedWords, { gazetteer }: NameTables, at: number): boolean =>
  gazetteer !== undefined && isFirstName(gazetteer.given, analysis.words[at]!)

/** Where nouns have capitals too, the tables of places and bodies alone outweigh the tagger. */
const isKnownHere = (words: ShapedWords, { gazetteer, organisations }: NameTables, at: number): boolean =>
  words.shape[at] === shapes.upper ||
  (knownNameAt(words, at, at + 1, gazetteer, organisations)?.places[0] ?? 1e6) < 3000 ||
  organisations.has(words.analysis.words[at]!)

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
  if (isCapital(words, to)) return goesOn(words, tables, from, to, limit) ? to + 1 : to
  if (analysis.words[to] === '&' && to + 1 < limit && isCapital(words, to + 1)) return to + 2
  const complement = head && names.headFirst.has('1') ? skipComplement(words, names, to, limit) : to
  if (complement > to) return complement
  let next = to
  while (next < limit && next < to + 3 && isJoint(names, analysis.words[next]!)) next++
  if (next === to || next >= limit || !isCapital(words, next)) return to
  return joins(words, tables, from, to, next, head) ? next + 1 : to
}

const isJoint = (names: NameWords, word: string): boolean =>
  names.links.has(word) || names.particles.has(word)

/** « Commission européenne », « Ligue nationale de hockey »: adjectives and a noun that a head is followed by. */
function skipComplement(words: ShapedWords, names: NameWords, from: number, limit: number): number {
  const to = skipTagged(words, from, limit, adjective)
  let noun = to
  while (noun < limit && noun < to + 3 && names.links.has(words.analysis.words[noun]!)) noun++
  if (noun === to || skipTagged(words, noun, Math.min(limit, noun + 1), nounTag) === noun) return to
  return skipTagged(words, noun + 1, limit, adjective)
}

const [adjective, nounTag] = [partsOfSpeech.indexOf('ADJ'), partsOfSpeech.indexOf('NOUN')]

function skipTagged({ analysis, shape }: ShapedWords, from: number, limit: number, tag: number): number {
  let to = from
  while (
    to < limit &&
    to < from + 2 &&
    shape[to] === shapes.lower &&
    analysis.tags[to] === tag &&
    analysis.words[to]!.length > 2
  )
    to++
  return to
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
  if (joints.some((word) => names.strongParticles.has(word)) || names.compass.has(after)) return true
  if (head && joints.every((word) => names.links.has(word))) return !hasJoint(words, names, from, to)
  if (!joints.every((word) => names.particles.has(word)) || to - from > 2) return false
  return isNobleName(words, tables, from, to, next)
}

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

/** One complement a name: "Red Wings de Detroit" does not go on with « de la Ligue ». */
function hasJoint(words: ShapedWords, names: NameWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (isJoint(names, words.analysis.words[at]!) && isCapital(words, at + 1)) return true
  return false
}

/** "President Vladimir Putin": the office is the person's role, not part of the name. */
function withoutTitles(words: ShapedWords, tables: NameTables, run: NameRun): NameRun {
  if (run.known) return run
  const names = tables.words
  const spelled = words.analysis.words
  let from = run.from
  for (let at = run.from; at < run.to; at++) {
    if (names.titles.has(spelled[at]!) || names.honorifics.has(spelled[at]!)) from = at + 1
    else if (names.bodyWords.has(spelled[at]!) && from > run.from) return run
  }
  while (
    from < run.to - 1 &&
    names.demonyms.has(spelled[from]!) &&
    !names.bodyWords.has(spelled[run.to - 1]!)
  )
    from++
  if (tables.gazetteer && words.shape[from] === shapes.upper && run.to - from > 2)
    if (isFirstName(tables.gazetteer.given, spelled[from + 1]!)) from++
  while (from < run.to && isJoint(names, spelled[from]!) && !isCapital(words, from)) from++
  return { ...run, from }
}
