import type { Analysis } from '../../language/analysis.js'
import { sequenceAt } from '../word-sequences.js'
import type { Determiner } from './determiner-words.js'
import type { SpeakerNoun } from './noun-forms.js'
import type { Phrase } from './phrase-type.js'
import { isGenitive } from './pieces.js'
import { isNoun, isVerb } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

type NounParts = Pick<Phrase, 'noun' | 'gender' | 'number' | 'qualifiers' | 'complement'>

/** The noun that heads the piece, with what tells its bearer from others of that noun. */
export const readNoun = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
  determiner: Determiner | undefined,
): NounParts => {
  const end = complementStart(analysis, words, from, to)
  const head = headNoun(analysis, words, from, end)
  const alias = sequenceAt(words.aliases, analysis, from) ?? sequenceAt(words.aliases, analysis, head)
  if (alias) {
    const parts = readAlias(alias.value, words)
    const beside = wordsBeside(analysis, words, from, head, -1) // « l'*ancien* chef de l'État »
    const gender = words.nouns.get(analysis.words[head]!)?.gender ?? undefined
    return { ...parts, gender, qualifiers: [...beside, ...parts.qualifiers] }
  }
  const noun = words.nouns.get(analysis.words[head]!) ?? unlisted(analysis.words[head]!, words)
  const isGenitivePlural = noun.number === 'many' && analysis.words[from - 1] === words.definites.m // „der Autoren“
  return {
    noun,
    gender: determiner?.gender ?? noun.gender,
    number: isGenitivePlural ? noun.number : (determiner?.number ?? numberOf(analysis, words, noun, from)),
    qualifiers: wordsBeside(analysis, words, from, end, head),
    complement: complementOf(analysis, words, from, to),
  }
}

/** «в компании», «по словам компании»: what a preposition or a noun governs is no subject, and so is one. */
const numberOf = (
  analysis: Analysis,
  { prepositions }: VoiceWords,
  { number, mayBeOne }: SpeakerNoun,
  from: number,
): SpeakerNoun['number'] => {
  const before = analysis.words[from - 1] ?? ''
  if (!mayBeOne) return number
  const isGoverned = prepositions.has(before) || governs.test(before)
  return isGoverned ? 'one' : number
}

/** Nouns behind *по* and *за*, in the cases these ask for: *словам*, *даними*, *версии*. */
const governs = /(?:ам|ям|ами|ями|ню|ии|ою|ією|ням|ом)$/u

/** "PM" for *prime minister*: the last word is the noun. */
const readAlias = (value: string, words: VoiceWords): NounParts => {
  const qualifiers = value.split(' ')
  const last = qualifiers.pop()!
  const noun = words.nouns.get(last) ?? unlisted(last, words)
  return { noun, gender: undefined, number: 'one', qualifiers, complement: [] }
}

/** A plural in -s is taken for one, but for German, where « Abgehörtes » is none. */
const unlisted = (word: string, { everyNounCapital }: VoiceWords): SpeakerNoun => ({
  lemma: word,
  class: 'unlisted',
  gender: undefined,
  number: !everyNounCapital && /[^s]s$/u.test(word) ? 'many' : 'one',
  base: undefined,
  broader: undefined,
  mayBeOne: undefined,
})

/** « directeur de l'office »: the words after the preposition, where that tells who is meant. */
export const complementOf = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
): readonly string[] => {
  const start = complementStart(analysis, words, from, to)
  return words.identifying.has(analysis.words[start] ?? '') ? wordsBeside(analysis, words, start, to, -1) : []
}

/** Token of the preposition or participle that ends the noun and its adjectives; `to` where there is none. */
export const complementStart = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  for (let token = from + 1; token < to; token++)
    if (words.prepositions.has(analysis.words[token]!) || isParticiple(analysis, words, token)) return token
  return to
}

/** "a report *released* last year" */
const isParticiple = (analysis: Analysis, words: VoiceWords, token: number): boolean =>
  isVerb(analysis, token) && (isNoun(analysis, token - 1) || words.nouns.has(analysis.words[token - 1]!))

/**
 * English heads stand last ("Trump campaign spokesman"), French ones first (« porte-parole russe »): the last or
 * first noun of the table, else simply the last or first word.
 */
const headNoun = (analysis: Analysis, words: VoiceWords, from: number, to: number): number => {
  let start = from
  for (let token = from; token < to; token++) if (isGenitive(analysis.words[token]!)) start = token + 1
  const listed: number[] = []
  for (let token = start; token < to; token++)
    if (words.nouns.has(analysis.words[token]!) || isNoun(analysis, token)) listed.push(token)
  const head = words.headLast ? (listed.at(-1) ?? to - 1) : firstNoun(analysis, words, listed, start)
  return Math.max(0, Math.min(head, analysis.count - 1))
}

/** « Le *vieil* homme »: an adjective taken for a noun gives way to the noun of people right behind it. */
const firstNoun = (
  { words: tokens }: Analysis,
  { nouns }: VoiceWords,
  listed: readonly number[],
  start: number,
): number => {
  const [first = start, second] = listed
  const isAdjective = second === first + 1 && !nouns.has(tokens[first]!) && nouns.has(tokens[second]!)
  return isAdjective ? second : first
}

/** The words of a piece that are neither its head nor small. */
export const wordsBeside = (
  analysis: Analysis,
  words: VoiceWords,
  from: number,
  to: number,
  head: number,
): readonly string[] => {
  const beside: string[] = []
  for (let token = from; token < to; token++) {
    const word = analysis.words[token]!
    const small = words.prepositions.has(word) || words.determiners.has(word) || words.same.has(word)
    const tells = word.length > 2 || words.seats.has(word)
    if (token !== head && !small && tells) beside.push(word)
  }
  return beside
}
