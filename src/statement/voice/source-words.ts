import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

type Range = { readonly from: number; readonly to: number }

/** Tokens of the words that name the speaker: the source, else what the cue itself tells: « de *source proche du dossier* ». */
export const sourceWords = (
  { source, cue }: Attribution,
  analysis: Analysis,
  words: VoiceWords,
): readonly Range[] => {
  if (source.length > 0)
    return source.map((span) => tokensIn(analysis, span)).filter(({ from, to }) => to > from)
  const last = cue.at(-1)
  if (!last) return []
  const { from, to } = tokensIn(analysis, last)
  for (let token = from + 1; token < to; token++)
    if (isAnonymous(analysis.words[token]!, words) && words.prepositions.has(analysis.words[token - 1]!))
      return [{ from: token, to }]
  return []
}

/** *source*, *témoins*: people of whom no more is ever told. */
const isAnonymous = (word: string, { nouns, crowds }: VoiceWords): boolean => {
  const noun = nouns.get(word)
  return noun?.class === 'person' && (crowds.has(noun.lemma) || crowds.has(`${noun.lemma}s`))
}
