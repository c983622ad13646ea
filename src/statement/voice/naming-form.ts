import type { Analysis } from '../../language/analysis.js'
import type { Phrase } from './phrase-type.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/**
 * A description as it names somebody, where it stands in another case: „laut einem Soldaten“ → „ein Soldat“, «по данным
 * источника в штабе» → «источник в штабе». What has adjectives, whose forms no table tells, stays as printed.
 */
export const namingForm = (analysis: Analysis, words: VoiceWords, phrase: Phrase): string => {
  const { description, noun, determiner } = phrase
  const { from, to } = tokensIn(analysis, description)
  const printed = analysis.text.slice(description.start, description.end)
  const at = determiner ? from + 1 : from
  if (!noun || at >= to || words.nouns.get(analysis.words[at]!)?.lemma !== noun.lemma) return printed
  const known = words.nouns.get(analysis.words[at]!)!
  const isMany = phrase.number === 'many'
  const form = known.number === 'many' && !isMany ? noun.lemma : (known.base ?? analysis.words[at]!)
  const rest = analysis.text.slice(analysis.ends[at], description.end)
  const spelled = likeIn(analysis, at, form) + rest
  if (!determiner) return words.hasCases ? spelled : printed
  const article = analysis.words[from]!
  const named = words.naming[isMany ? 'many' : (noun.gender ?? 'm')].get(article)
  return named === undefined ? printed : `${likeIn(analysis, from, named)} ${spelled}`
}

/** With a capital where the printed word has one. */
const likeIn = ({ text, starts }: Analysis, token: number, form: string): string => {
  const initial = text[starts[token]!]!
  return initial === initial.toLowerCase() ? form : form[0]!.toUpperCase() + form.slice(1)
}
