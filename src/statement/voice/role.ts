import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import { complementOf, complementStart, wordsBeside } from './head-noun.js'
import type { SpeakerNoun } from './noun-forms.js'
import type { Phrase } from './phrase-type.js'
import type { Piece } from './pieces.js'
import { isVerb, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** Adds to a named phrase what stands before the name or between commas after it. */
export const withRole = (
  analysis: Analysis,
  words: VoiceWords,
  head: Phrase,
  first: Piece,
  rest: readonly Piece[],
): Phrase => {
  const name = head.name!
  const apposed = rest.find((piece) => isRolePiece(analysis, words, piece))
  const before =
    name.from > first.from ? undress(analysis, words, { from: first.from, to: name.from }) : undefined
  const role = apposed ? undress(analysis, words, apposed) : before
  const titles = [
    ...nounsIn(analysis, words, first.from, name.from),
    ...(apposed ? nounsIn(analysis, words, apposed.from, apposed.to).slice(0, 1) : []),
  ]
  const complement = apposed ? complementOf(analysis, words, apposed.from, apposed.to) : head.complement
  const qualifiers = [
    ...wordsBeside(analysis, words, first.from, name.from, -1),
    ...(apposed ? adjectivesOf(analysis, words, apposed) : []),
  ]
  return { ...head, titles, qualifiers, complement, ...(role ? { role } : {}) }
}

/** « *ancien* directeur de l'office » */
const adjectivesOf = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): readonly string[] =>
  wordsBeside(analysis, words, from, complementStart(analysis, words, from, to), -1)

/** « chef adjoint des opérations »: words beside a name that hold a noun of people, near their start. */
const isRolePiece = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): boolean => {
  for (let token = from; token < to; token++)
    if (isVerb(analysis, token) && !words.nouns.has(analysis.words[token]!)) return false
  for (let token = from; token < to && token < from + 5; token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun && noun.class !== 'document') return true
    if (words.prepositions.has(analysis.words[token]!) && token > from) return false
  }
  return false
}

const nounsIn = (analysis: Analysis, words: VoiceWords, from: number, to: number): readonly SpeakerNoun[] => {
  const nouns: SpeakerNoun[] = []
  for (let token = from; token < to; token++) {
    if (words.prepositions.has(analysis.words[token]!)) break
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun) nouns.push(noun)
  }
  return nouns
}

/** The span of a role without its article; undefined where nothing but a civility or article is there. */
export const undress = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): Span | undefined => {
  let start = from
  let end = to
  while (start < end && isDress(words, analysis.words[start]!)) start++
  while (end > start && isBareCivility(analysis, words, start, end - 1)) end--
  return start < end ? spanOf(analysis, start, end) : undefined
}

/** *Mrs.*, which tells no role; in "South Brenia Gov." *Gov.* is all that does. */
const isBareCivility = (analysis: Analysis, words: VoiceWords, start: number, token: number): boolean => {
  const word = analysis.words[token]!
  const tellsRole = analysis.words.slice(start, token).some((before) => words.nouns.has(before))
  return words.civilities.has(word) && (tellsRole || !words.civilTrades.has(word) || token === start)
}

const isDress = (words: VoiceWords, word: string): boolean =>
  (words.determiners.has(word) && words.determiners.get(word)!.kind !== 'possessive') ||
  words.civilities.has(word)
