import type { Analysis } from '../../language/analysis.js'
import { wordMarksOf } from '../../language/word-marks.js'
import { isAdjective, isCapital, isNoun, isProper, isTouching } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** Tokens `[from, to)` of a short noun phrase or pronoun, and where its noun stands. */
type Description = { readonly from: number; readonly to: number; readonly noun: number }

/** How many words may stand between an article and its noun. */
const reach = 3

/**
 * Wherever the article speaks of people without naming them, whether or not they speak: « sa mère », "two officials",
 * pronouns that open a sentence, and bodies that do; where there are no articles, nouns that do too: «*Офицер* служил…».
 */
export const findDescriptions = (analysis: Analysis, words: VoiceWords): readonly Description[] => {
  const found: Description[] = []
  const opens = new Set(analysis.sentences)
  for (const from of analysis.sentences) {
    const pronoun = from < analysis.count ? words.pronouns.get(analysis.words[from]!) : undefined
    if (pronoun?.points === 'elsewhere' && pronoun.gender !== 'n' && !words.determiners.has(pronoun.form))
      found.push({ from, to: from + 1, noun: from })
  }
  const sense = senses(words, analysis)
  for (let token = 0; token < analysis.count; token++) {
    if (!sense[token]) continue
    const from = words.hasCases
      ? openingBefore(analysis, words, token, opens)
      : determinerBefore(analysis, words, token)
    if (from < 0 || isModifier(analysis, words, token + 1)) continue
    const isSubject = opens.has(from) && !isNamed(analysis, token)
    if (sense[token] === somebody || isSubject)
      found.push({ from, to: complementEnd(analysis, words, token + 1), noun: token })
  }
  return found
}

/** What a word is a noun of. */
const somebody = 1
const body = 2
const senses = wordMarksOf(({ nouns }: VoiceWords, word) => {
  const kind = nouns.get(word)?.class
  return kind === 'person' || kind === 'rank' ? somebody : kind === 'body' ? body : 0
})

/** « La compagnie *Boréal* »: names are met elsewhere. */
const isNamed = (analysis: Analysis, noun: number): boolean =>
  noun + 1 < analysis.count && isTouching(analysis, noun + 1) && isCapital(analysis, noun + 1)

/** Past adjectives and « de Corvenne », “of the harbour board”: whose the office is tells who is meant. */
export const complementEnd = (analysis: Analysis, words: VoiceWords, noun: number): number => {
  const { words: tokens } = analysis
  const isNear = (token: number) => token < analysis.count && isTouching(analysis, token)
  let at = noun
  while (isNear(at) && isAdjective(analysis, at)) at++
  if (!isNear(at) || !words.identifying.has(tokens[at]!)) return noun
  at++
  if (isNear(at) && words.determiners.has(tokens[at]!) && tokens[at] !== 'de') at++
  const first = at
  while (isNear(at) && (isNounLike(analysis, at) || (at > first && isAdjective(analysis, at)))) at++
  return at > first ? at : noun
}

const isNounLike = (analysis: Analysis, token: number): boolean =>
  isNoun(analysis, token) || isProper(analysis, token) || isCapital(analysis, token)

/** English heads stand last: in "a police officer", *police* is none. */
const isModifier = (analysis: Analysis, words: VoiceWords, next: number): boolean =>
  words.headLast && next < analysis.count && words.nouns.has(analysis.words[next]!)

/** «*Пленный* офицер»: the first word of the sentence, if the noun stands there in the nominative; else the determiner. */
const openingBefore = (
  analysis: Analysis,
  words: VoiceWords,
  noun: number,
  opens: ReadonlySet<number>,
): number => {
  const first = isAdjective(analysis, noun - 1) ? noun - 1 : noun
  const word = analysis.words[noun]!
  const isSubject = opens.has(first) && words.nouns.get(word)?.lemma === word && !isNamed(analysis, noun)
  return isSubject ? first : determinerBefore(analysis, words, noun)
}

/** The article of the noun, with nothing but a few words between; -1 where there is none. */
const determinerBefore = (analysis: Analysis, words: VoiceWords, noun: number): number => {
  const { words: tokens } = analysis
  for (let token = noun - 1; token >= Math.max(0, noun - reach); token--) {
    const word = tokens[token]!
    const isOwner = words.identifying.has(word) && token > 0 && isNoun(analysis, token - 1)
    if (words.determiners.has(word)) return isOwner ? -1 : token // the parents *of seven pupils*
    if (!/^\p{L}/u.test(word) || words.prepositions.has(word) || words.relatives.has(word)) return -1
  }
  return -1
}
