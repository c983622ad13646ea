import type { Analysis } from '../../language/analysis.js'
import type { VoiceWords } from './voice-words.js'

/** Words that open a sentence and take up somebody: « Il », "The officer". Names are found elsewhere. */
export const findSubjects = (
  analysis: Analysis,
  words: VoiceWords,
): readonly { readonly from: number; readonly to: number }[] => {
  const subjects: { from: number; to: number }[] = []
  const { sentences } = analysis
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const from = sentences[sentence]!
    const to = subjectEnd(analysis, words, from, sentences[sentence + 1]!)
    if (to > from) subjects.push({ from, to })
  }
  return subjects
}

/** A pronoun alone, or a definite determiner with a noun of people at most two words on; else `from`. */
const subjectEnd = (analysis: Analysis, words: VoiceWords, from: number, end: number): number => {
  const first = analysis.words[from]!
  const pronoun = words.pronouns.get(first)
  const determiner = words.determiners.get(first)
  if (pronoun?.points === 'elsewhere' && !determiner && pronoun.gender && pronoun.gender !== 'n')
    return from + 1
  if (determiner?.kind !== 'definite' && determiner?.kind !== 'demonstrative') return from
  for (let token = from + 1; token < Math.min(end, from + 4); token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun && (noun.class === 'person' || noun.class === 'rank')) return token + 1
  }
  return from
}
