import type { Analysis } from '../../language/analysis.js'
import { isCapital, isTouching } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/**
 * "Former President Helen Marsh": past the last title that a name follows. An organisation keeps its first words
 * ("Republican National Committee"), and what stands behind a given name is a surname ("Stephen King").
 */
export const pastTitles = (analysis: Analysis, words: VoiceWords, start: number, to: number): number => {
  const tokens = analysis.words
  let from = start
  for (let token = start; token < to - 1 && !words.given.has(tokens[token]!); token++)
    if (isTitle(analysis, words, token)) from = token + 1
  for (let token = from; token < to && from > start; token++)
    if (words.organisations.has(tokens[token]!) && !words.given.has(tokens[from]!)) return start
  return from
}

const isTitle = ({ words: tokens }: Analysis, words: VoiceWords, token: number): boolean =>
  words.civilities.has(tokens[token]!) || isPersonNoun(words, tokens[token]!)

/** "Secretary of *State* Jane Doe": what an office is of, with the first name of its holder behind it, is no name. */
export const isOfficeField = (analysis: Analysis, words: VoiceWords, token: number): boolean => {
  const tokens = analysis.words
  if (token < 2 || tokens[token - 1] !== 'of' || !isTitle(analysis, words, token - 2)) return false
  let next = token
  while (next < token + 4 && isTouching(analysis, next + 1) && isCapital(analysis, next)) {
    if (words.given.has(tokens[next]!)) return next > token
    next++
  }
  return false
}

/** A noun of one person: *minister*. */
export const isPersonNoun = (words: VoiceWords, word: string): boolean => {
  const noun = words.nouns.get(word)
  return noun?.number === 'one' && (noun.class === 'person' || noun.class === 'rank')
}

/** « le premier ministre irakien Nouri … »: an adjective between title and name. */
export const isNational = (analysis: Analysis, { nationalities }: VoiceWords, token: number): boolean =>
  token > 0 &&
  isTouching(analysis, token + 1) &&
  nationalities.some((stem) => analysis.words[token]!.startsWith(stem))

/** "spokesman Jason Pell", « le major Salnov », „Major Brehm“: a title, written as nouns are, right before the name. */
export const isLowerTitle = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  token >= 0 &&
  isCapital(analysis, token) === words.everyNounCapital &&
  isTitle(analysis, words, token) &&
  !isLocal(analysis, words, token)

/** «мешканець Сельмори»: what follows is a place. */
export const isLocal = ({ words: tokens }: Analysis, { nouns, locals }: VoiceWords, token: number): boolean =>
  locals.has(nouns.get(tokens[token]!)?.lemma ?? '')

/** Titles `[from, to)` that no name follows: « le Major », "the Prime Minister", "the US President". */
export const isTitleAlone = (analysis: Analysis, words: VoiceWords, from: number, to: number): boolean => {
  const last = analysis.words[to - 1]!
  if (!isTitle(analysis, words, to - 1) || words.given.has(last)) return false
  for (let token = from; token < to - 1; token++) if (!isOfOffice(analysis, words, token)) return false
  return true
}

/** "*Prime* Minister", "*US* President", "*Deputy* Mayor". */
const isOfOffice = (analysis: Analysis, words: VoiceWords, token: number): boolean => {
  const word = analysis.words[token]!
  if (words.given.has(word)) return false
  if (words.portfolios.has(word) || words.lesser.has(word) || words.seats.has(word)) return true
  return isTitle(analysis, words, token) || isNational(analysis, words, token)
}

/** «речниця обласної поліції | Олена Дорош»: the title whose body, in the genitive, stands before the name; else `from`. */
export const titleBeforeBody = (analysis: Analysis, words: VoiceWords, from: number): number => {
  if (from < 2 || !isTouching(analysis, from) || words.nouns.get(analysis.words[from - 1]!)?.class !== 'body')
    return from
  const title = [from - 2, from - 3].find((token) => token >= 0 && isTitle(analysis, words, token))
  if (title === undefined) return from
  for (let token = title + 1; token < from; token++)
    if (!isTouching(analysis, token) || isCapital(analysis, token)) return from
  return title
}
