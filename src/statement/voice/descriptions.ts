import type { Analysis } from '../../language/analysis.js'
import { wordMarksOf } from '../../language/word-marks.js'
import type { VoiceWords } from './voice-words.js'

/** Tokens `[from, to)` of a short noun phrase or pronoun. */
type Description = { readonly from: number; readonly to: number }

/** How many words may stand between an article and its noun. */
const reach = 3

/**
 * Wherever the article speaks of people without naming them, whether or not they speak: « sa mère », "two officials",
 * and pronouns that open a sentence.
 */
export const findDescriptions = (analysis: Analysis, words: VoiceWords): readonly Description[] => {
  const found: Description[] = []
  for (const from of analysis.sentences) {
    const pronoun = from < analysis.count ? words.pronouns.get(analysis.words[from]!) : undefined
    if (pronoun?.points === 'elsewhere' && pronoun.gender !== 'n' && !words.determiners.has(pronoun.form))
      found.push({ from, to: from + 1 })
  }
  const isSomebody = somebodyMarks(words, analysis)
  for (let token = 0; token < analysis.count; token++) {
    if (!isSomebody[token]) continue
    const from = determinerBefore(analysis, words, token)
    if (from >= 0 && !isModifier(analysis, words, token + 1)) found.push({ from, to: token + 1 })
  }
  return found
}

const somebodyMarks = wordMarksOf(({ nouns }: VoiceWords, word) => {
  const kind = nouns.get(word)?.class
  return kind === 'person' || kind === 'rank' ? 1 : 0
})

/** English heads stand last: in "a police officer", *police* is none. */
const isModifier = (analysis: Analysis, words: VoiceWords, next: number): boolean =>
  words.headLast && next < analysis.count && words.nouns.has(analysis.words[next]!)

/** The article of the noun, with nothing but a few words between; -1 where there is none. */
const determinerBefore = ({ words: tokens }: Analysis, words: VoiceWords, noun: number): number => {
  for (let token = noun - 1; token >= Math.max(0, noun - reach); token--) {
    const word = tokens[token]!
    if (words.determiners.has(word)) return token
    if (!/^\p{L}/u.test(word) || words.prepositions.has(word) || words.relatives.has(word)) return -1
  }
  return -1
}
