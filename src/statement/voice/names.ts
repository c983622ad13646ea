import type { Analysis } from '../../language/analysis.js'
import { genderOfGiven } from '../../language/given-genders.js'
import { type Capitals, headline, opening } from './capitals.js'
import type { Name } from './name.js'
import { describeName, isAcronym, withoutCase } from './name-bearer.js'
import { isCapital, isNoun, isProper, isSmall, isTouching, isVerb } from './text-map.js'
import {
  isLocal,
  isLowerTitle,
  isNational,
  isOfficeField,
  isPersonNoun,
  isTitleAlone,
  pastTitles,
  titleBeforeBody,
} from './titles.js'
import type { VoiceWords } from './voice-words.js'

/** What helps to tell names from other capitalised words. */
type Reading = {
  readonly analysis: Analysis
  readonly words: VoiceWords
  readonly capitals: Capitals
  /** 1 where a source begins or ends: no name goes over it. */
  readonly edges: Uint8Array
  /** Nouns that somebody of the article bears as surname: *Baker*, *Müller*. */
  readonly surnames: ReadonlySet<string>
}

/** Every name in the analysed text, in order. No name goes over an edge. */
export const findNames = (
  analysis: Analysis,
  words: VoiceWords,
  capitals: Capitals,
  edges: Uint8Array,
): readonly Name[] => {
  const reading: Reading = { analysis, words, capitals, edges, surnames: new Set() }
  const names = readNames(reading)
  const surnames = nounsBorne(names, words)
  return surnames.size > 0 ? readNames({ ...reading, surnames }) : names
}

/** “Lee Baker” has an article's *Baker* for a name, whatever trade that is. */
const nounsBorne = (
  names: readonly Name[],
  { nouns, portfolios, lesser, seats }: VoiceWords,
): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ words, bearer }) => words.length === 2 && bearer !== 'organisation')
      .filter(({ words: [first] }) => [nouns, portfolios, lesser, seats].every((known) => !known.has(first!)))
      .map(({ words }) => words[1]!)
      .filter((word) => nouns.has(word)),
  )

const readNames = (reading: Reading): readonly Name[] => {
  const { analysis } = reading
  const names: Name[] = []
  for (let token = 0; token < analysis.count; ) {
    const name = opensName(reading, token) ? readName(reading, token) : undefined
    if (name) names.push(name)
    token = name ? name.to : token + 1
  }
  return names
}

const opensName = (reading: Reading, token: number): boolean => {
  const {
    analysis,
    words,
    capitals: { places, chosen },
  } = reading
  if (!isNameWord(analysis, words, token)) return false
  const word = analysis.words[token]!
  if (word.startsWith("'") || words.nobody.has(word) || isOfficeField(analysis, words, token)) return false
  if (reading.surnames.has(word)) return true
  if (words.given.has(word) || words.civilities.has(word) || words.seats.has(word)) return true
  if (isClosed(words, word) || isLabel(reading, token)) return false
  if (words.everyNounCapital)
    return (chosen.has(word) && !words.nouns.has(word)) || isBodyName(reading, token)
  if (hasInnerCapital(analysis, token)) return true
  if (places[token] === headline) return chosen.has(word)
  if (words.nouns.has(word) && !isShortName(words, word)) return isTouchingCapital(analysis, words, token)
  if (places[token] !== opening) return word.length > 1 || isTouchingCapital(analysis, words, token)
  if (chosen.has(word) || (words.hasCases && chosen.has(withoutCase(word)))) return true
  if (isSmall(analysis, token) || isNoun(analysis, token)) return false
  if (isTouchingCapital(analysis, words, token)) return true
  const isJoined = words.conjunctions.has(analysis.words[token + 1] ?? '') && isCapital(analysis, token + 2)
  return isProper(analysis, token) && (isVerb(analysis, token + 1) || isJoined)
}

/** « *R.* El segundo día »: one letter before a small word tells who answers, and is no initial. */
const isLabel = ({ analysis, words }: Reading, token: number): boolean =>
  /^\p{L}\.?$/u.test(analysis.words[token]!) && isSmallNext(analysis, words, token + 1)

const isSmallNext = (analysis: Analysis, words: VoiceWords, token: number): boolean => {
  const next = analysis.words[token] === '.' ? token + 1 : token
  return next < analysis.count && isCapital(analysis, next) && isClosed(words, analysis.words[next]!)
}

/** „die *Vereinten Nationen*“: two words of bodies in a row are a name where every noun has a capital. */
const isBodyName = ({ analysis, words }: Pick<Reading, 'analysis' | 'words'>, token: number): boolean =>
  words.organisations.has(analysis.words[token]!) &&
  words.organisations.has(analysis.words[token + 1] ?? '') &&
  isTouchingCapital(analysis, words, token)

/** "AdPulse": no sentence makes a word look so. */
const hasInnerCapital = ({ text, starts, ends }: Analysis, token: number): boolean =>
  /\p{Ll}\p{Lu}/u.test(text.slice(starts[token], ends[token]))

/** "The Post", "The Commission": a noun that, capitalised, may be the end of a longer name. */
const isShortName = (words: VoiceWords, word: string): boolean =>
  words.headLast && words.organisations.has(word) && !isPersonNoun(words, word)

const isTouchingCapital = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  token + 1 < analysis.count && isTouching(analysis, token + 1) && isNameWord(analysis, words, token + 1)

/** A word with a capital, or with one behind the article that an Arabic surname is joined to: *al-Hadri*. */
const isNameWord = (
  analysis: Analysis,
  { particles }: Pick<VoiceWords, 'particles'>,
  token: number,
): boolean => {
  if (isCapital(analysis, token)) return true
  const article = analysis.words[token]!.indexOf('-')
  if (article !== 2 || !particles.has(analysis.words[token]!.slice(0, article))) return false
  return /^\p{Lu}/u.test(analysis.text.slice(analysis.starts[token]! + article + 1, analysis.ends[token]))
}

const isClosed = (words: VoiceWords, word: string): boolean =>
  words.determiners.has(word) ||
  words.pronouns.has(word) ||
  words.prepositions.has(word) ||
  words.conjunctions.has(word) ||
  words.relatives.has(word) ||
  words.starters.has(word)

/** The name that starts at a capitalised token, titles first; undefined where it is titles alone. */
const readName = (reading: Reading, start: number): Name | undefined => {
  const { analysis, words } = reading
  const to = nameEnd(reading, start)
  const from = pastTitles(analysis, words, start, to)
  const isSurname = reading.surnames.has(analysis.words[to - 1]!)
  if (!isSurname && isTitleAlone(analysis, words, start, to)) return undefined
  let titles = from > start && isLocal(analysis, words, from - 1) ? from : start
  if (isNational(analysis, words, titles - 1) && isLowerTitle(analysis, words, titles - 2)) titles -= 2
  while (titles > 0 && isLowerTitle(analysis, words, titles - 1) && isTouching(analysis, titles)) titles--
  if (words.hasCases && titles === from) titles = titleBeforeBody(analysis, words, from)
  return describeName(analysis, words, titles, from, to)
}

const nameEnd = ({ analysis, words, capitals, edges }: Reading, from: number): number => {
  const longest = capitals.places[from] === headline ? from + headlineWords : analysis.count
  let to = from + 1
  while (to < longest && isTouching(analysis, to) && !edges[to]) {
    if (startsAnother(analysis, words, from, to)) break
    if (goesOn(analysis, words, to)) to++
    else {
      const beyond = pastParticles(analysis, words, from, to)
      if (beyond === to) break
      to = beyond
    }
  }
  return Math.min(to, analysis.count)
}

const goesOn = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  isNameWord(analysis, words, token) &&
  !words.nobody.has(analysis.words[token]!) &&
  (!words.everyNounCapital ||
    isProper(analysis, token) ||
    isSurname(analysis, words, token) ||
    isBodyName({ analysis, words }, token - 1))

/** „Marta *Weil*“: no noun, with a capital behind a given name. */
const isSurname = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  words.given.has(analysis.words[token - 1]!) && !isNoun(analysis, token)

/** In a headline where every word is a capital, a name is taken to be a given name and a surname. */
const headlineWords = 2

/**
 * « a indiqué à l'AFP *Lise Corot* », « le procureur des États-Unis *Carl Moor* », « l'Italienne *Ana Rubini* »: a first name
 * behind an acronym, a people or whatever an office is of opens a name of its own.
 */
const startsAnother = (analysis: Analysis, words: VoiceWords, from: number, to: number): boolean => {
  const first = analysis.words[from]!
  if (!isFirstName(words, analysis.words[to]!) || isFirstName(words, first) || words.civilities.has(first))
    return false
  if (to === from + 1 && isAcronym(analysis.text.slice(analysis.starts[from], analysis.ends[from])))
    return true
  if (words.headLast || !isTouchingCapital(analysis, words, to)) return false
  return (to === from + 1 && isNational(analysis, words, from)) || isOffices(analysis, words, from)
}

const isFirstName = ({ given, hasCases }: VoiceWords, word: string): boolean =>
  given.has(word) || (!hasCases && genderOfGiven(word) !== undefined)

/** Words between an office and the name of what it is of, at most: « le ministre de la ». */
const officeReach = 5

/** « le *ministre* de la Santé »: the name stands behind an office and what joins them. */
const isOffices = (analysis: Analysis, words: VoiceWords, from: number): boolean => {
  for (let token = from - 1; token > Math.max(0, from - officeReach); token--) {
    if (!/^\p{L}/u.test(analysis.words[token]!) || isVerb(analysis, token)) return false
    if (words.identifying.has(analysis.words[token]!) && isPersonNoun(words, analysis.words[token - 1]!))
      return true
  }
  return false
}

/** "Charles de Gaulle", "Department of Justice", « Front pour le Progrès »: past small words to the capital that goes on; else `to`. */
const pastParticles = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  const isBody = words.organisations.has(analysis.words[from]!)
  if (to - from > 1 && !isBody) return to
  const isParticle = (word: string) => words.particles.has(word) || (isBody && words.purposes.has(word))
  let next = to
  while (next < analysis.count && next < to + 2 && isParticle(analysis.words[next]!)) next++
  if (next === to || next >= analysis.count || !isCapital(analysis, next)) return to
  return isTouching(analysis, to) && isTouching(analysis, next) ? next + 1 : to
}
