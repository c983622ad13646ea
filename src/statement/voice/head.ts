import type { Analysis } from '../../language/analysis.js'
import { complementStart, readNoun } from './head-noun.js'
import type { Name } from './name.js'
import { isOpening } from './name-bearer.js'
import { type Phrase, plainPhrase, withKnown } from './phrase-type.js'
import { isGenitive, type Piece } from './pieces.js'
import { isVerb, spanOf } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** What one piece of a phrase is about: a name, else a noun, with its determiner. */
export const readHead = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  { from, to }: Piece,
): Phrase => {
  const determiner = words.determiners.get(analysis.words[from]!)
  const start = determiner ? from + 1 : from
  const name = headName(analysis, words, names, { from: start, to })
  const noun = name ? undefined : readNoun(analysis, words, start, to, determiner)
  return withKnown(plainPhrase(spanOf(analysis, from, to)), {
    determiner,
    possessive: determiner?.kind === 'possessive' ? analysis.words[from]! : undefined,
    name,
    noun: noun?.noun,
    gender: name ? name.gender : noun?.gender,
    number: name ? 'one' : noun?.number,
    qualifiers: noun?.qualifiers,
    complement: noun?.complement,
    another: hasWord(analysis, words.other, from, Math.min(to, from + 2)),
    same: hasWord(analysis, words.same, from, Math.min(to, from + 3)),
  })
}

const hasWord = (analysis: Analysis, set: ReadonlySet<string>, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (set.has(analysis.words[token]!)) return true
  return false
}

/**
 * The name that a piece is about. It stands first (« Dana Kerr de Radio Rive ») unless a noun follows it
 * ("the Trump campaign"), or last behind its titles ("campaign spokesman Jason Pell").
 */
const headName = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  { from, to }: Piece,
): Name | undefined => {
  const inside = names.filter((name) => name.from >= from && name.to <= to)
  const first = inside[0]
  if (first && first.titles <= from && isBare(analysis, words, first.to, to)) return first
  if (first && isTitledByTrade(analysis, words, first, from) && isBare(analysis, words, first.to, to))
    return first
  const last = inside.at(-1)
  if (!last || last.from === from) return undefined
  if (last.titles > from && isComplement(analysis, words, from, last.titles)) return undefined
  if (last.bearer === 'organisation' && isOwned(analysis, words, from, last.from)) return undefined
  const before = analysis.words[last.from - 1]!
  if (last.bearer !== 'person' && complementStart(analysis, words, from, last.from) < last.from)
    return undefined
  if (words.prepositions.has(before) || words.determiners.has(before)) return undefined
  const isPaper = last.bearer === 'organisation' && isOpening(before) // « das Blatt „Morgenpost“ »
  const titled = last.titles < last.from || last.bearer === 'person' || last.words.length > 1 || isPaper
  return titled && isBare(analysis, words, last.to, to) ? last : undefined
}

/** « le cabinet *du ministre Paul Corot* », « la commission dirigée *par la juge Lise Corot* » */
const isComplement = (
  { words: tokens }: Analysis,
  { determiners, prepositions, agents }: VoiceWords,
  from: number,
  titles: number,
): boolean => {
  if (tokens.slice(from, titles).some((word) => agents.has(word))) return true
  const before = tokens[titles - 1]!
  return prepositions.has(before) || (determiners.has(before) && prepositions.has(tokens[titles - 2]!))
}

/** « Le *superintendant* Lise Corot de la police portuaire »: one word before a full name, whatever it means. */
const isTitledByTrade = (
  { words: tokens }: Analysis,
  { nouns, headLast }: VoiceWords,
  { bearer, words, titles, from: start }: Name,
  from: number,
): boolean => {
  const kind = nouns.get(tokens[from]!)?.class ?? 'person'
  const isFull = words.length > 1 && bearer !== 'organisation'
  return !headLast && isFull && titles === start && start === from + 1 && kind === 'person'
}

/** «аналітики центру «Обрій»»: of two nouns before the name the second only tells whose the first are. */
const isOwned = ({ words: tokens }: Analysis, { nouns, hasCases }: VoiceWords, from: number, to: number) =>
  hasCases && tokens.slice(from, to).filter((word) => nouns.has(word)).length > 1

/** Nothing follows the name that would make it a mere part: a preposition or age may, a noun may not. */
const isBare = (analysis: Analysis, words: VoiceWords, token: number, to: number): boolean => {
  if (token >= to) return true
  const word = analysis.words[token]!
  if (isGenitive(word)) return token + 1 === to
  if (isVerb(analysis, token)) return true // « M. Corot a » of « M. Corot a, sans surprise, refusé »
  return words.prepositions.has(word) || words.conjunctions.has(word) || /^[\p{N}"“”«»(]/u.test(word)
}

/** The name that the piece is, perhaps behind its titles: « une cliente, Lise Corot », « la ministre, le professeur Karam ». */
export const nameOfPiece = (
  analysis: Analysis,
  words: VoiceWords,
  names: readonly Name[],
  piece: Piece,
): Name | undefined => {
  const isDressed = words.determiners.has(analysis.words[piece.from]!)
  const name = headName(analysis, words, names, isDressed ? { ...piece, from: piece.from + 1 } : piece)
  return name && (isDressed || name.titles <= piece.from) ? name : undefined
}
