import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import { complementOf, complementStart, wordsBeside } from './head-noun.js'
import type { SpeakerNoun } from './noun-forms.js'
import { type Phrase, withKnown } from './phrase-type.js'
import { isGenitive, type Piece } from './pieces.js'
import { isNoun, isProper, isVerb, spanOf } from './text-map.js'
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
  const own = pastOwner(analysis, first.from, name.from)
  const titles = [
    ...nounsIn(analysis, words, own, name.from),
    ...(apposed
      ? nounsIn(analysis, words, pastOwner(analysis, apposed.from, apposed.to), apposed.to).slice(0, 1)
      : []),
  ]
  const complement = apposed ? complementOf(analysis, words, apposed.from, apposed.to) : head.complement
  const qualifiers = [
    ...wordsBeside(analysis, words, own, name.from, -1),
    ...(apposed ? adjectivesOf(analysis, words, apposed) : []),
  ]
  return withKnown(head, { titles, qualifiers, complement, role })
}

/** Past the possessor: in "the Prime Minister's wife, Ana Ruiz" she is a wife and no minister. */
const pastOwner = (analysis: Analysis, from: number, to: number): number => {
  let start = from
  for (let token = from; token < to; token++) if (isGenitive(analysis.words[token]!)) start = token + 1
  return start
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

/** The nouns of people there; in “company spokesman” and «голова профспілки» the body's tells only whose they are. */
const nounsIn = (analysis: Analysis, words: VoiceWords, from: number, to: number): readonly SpeakerNoun[] => {
  const nouns: SpeakerNoun[] = []
  for (let token = from; token < to; token++) {
    if (words.prepositions.has(analysis.words[token]!)) break
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun) nouns.push(noun)
  }
  const people = nouns.filter((noun) => noun.class === 'person' || noun.class === 'rank')
  return people.length > 0 ? people : nouns
}

/** The span of a role without its article; undefined where nothing but a civility or article is there. */
export const undress = (analysis: Analysis, words: VoiceWords, { from, to }: Piece): Span | undefined => {
  let start = from
  let end = to
  while (start < end && isDress(words, analysis.words[start]!)) start++
  while (end > start && /^[«„“"]$/u.test(analysis.words[end - 1]!)) end-- // « das Blatt „Morgenpost“ »
  while (end > start && isBareCivility(analysis, words, start, end - 1)) end--
  return start < end && tellsSomething(analysis, words, start, end) ? spanOf(analysis, start, end) : undefined
}

/** "*Meanwhile* Jon Pell" tells no role: one has a noun or a name in it. */
const tellsSomething = (analysis: Analysis, words: VoiceWords, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) {
    const word = analysis.words[token]!
    if (words.nouns.has(word) || words.civilities.has(word)) return true
    if (isNoun(analysis, token) || isProper(analysis, token)) return true
  }
  return false
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
