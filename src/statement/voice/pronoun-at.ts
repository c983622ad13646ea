import type { Analysis } from '../../language/analysis.js'
import type { Pronoun } from '../../language/pronouns.js'
import { isCapital } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** The pronoun that the token is; "the US" is none of *us*. */
export const pronounAt = (analysis: Analysis, words: VoiceWords, token: number): Pronoun | undefined => {
  const pronoun = words.pronouns.get(analysis.words[token] ?? '')
  return pronoun && !isSeat(analysis, words, token) ? pronoun : undefined
}

const isSeat = (analysis: Analysis, { seats }: VoiceWords, token: number): boolean => {
  const { text, starts, ends } = analysis
  const isShouted = /^\p{Lu}{2}/u.test(text.slice(starts[token], ends[token]))
  return isShouted && isCapital(analysis, token) && seats.has(analysis.words[token]!)
}
