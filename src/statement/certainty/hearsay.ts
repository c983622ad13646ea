import type { Analysis } from '../../language/analysis.js'
import { isVerb } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'
import { type Judgement, judged, type ReportedCase } from './reported-case.js'

/**
 * The press conditional of what is reported: « aurait fui » passes a rumour on. A conditional that depends on a
 * condition (« il fuirait si… »), that says what might have been (« aurait pu »), or that stands in the speaker's own
 * words (in quotation marks, or in an interview) or in a relative clause, is no rumour.
 */
export const findHearsay = (
  { attribution, content, cue, analysis, words }: ReportedCase,
  quoted: Uint8Array,
): Judgement | undefined => {
  const { words: tokens, starts } = analysis
  const isOwn = attribution.cue.length + attribution.source.length === 0
  if (attribution.answer || content.some((token) => opensCondition(token, analysis, words))) return undefined
  for (const [order, token] of content.entries()) {
    const word = tokens[token]!
    if (quoted[starts[token]!] || (isOwn && words.impersonal.has(tokens[token - 1] ?? ''))) continue
    const certainty = words.expressions.get(word)
    const isHearsay = words.hearsayAuxiliaries.has(word)
      ? isCompound(content, order, analysis, words) || (!isOwn && !isPastCue(cue, analysis, words))
      : (words.hearsayVerbs.has(word) || words.isConditional(word)) && !isPastCue(cue, analysis, words)
    if (
      isHearsay &&
      !isHypothetical(content, order, analysis, words) &&
      !isRelative(content, order, analysis, words)
    )
      return judged('hearsay', analysis, token)
    if (certainty && order < 3) return judged(certainty, analysis, token)
  }
  return undefined
}

/** « *si* », « *s'il* »; the *s'* of « s'agirait » opens none. */
const opensCondition = (
  token: number,
  { words: tokens }: Analysis,
  { conditions }: CertaintyWords,
): boolean => {
  const word = tokens[token]!
  return conditions.has(word) || (word.endsWith("'") && conditions.has(word + (tokens[token + 1] ?? '')))
}

/** « aurait pu », « aurait dû »: what might have been. */
const isHypothetical = (
  content: readonly number[],
  order: number,
  { words: tokens }: Analysis,
  { hypothetical }: CertaintyWords,
): boolean => hypothetical.has(tokens[content[order + 1] ?? -1] ?? '')

/** « aurait fui », « aurait déjà été vue »: a participle follows; « il n'y aurait pas » has none. */
const isCompound = (
  content: readonly number[],
  order: number,
  analysis: Analysis,
  words: CertaintyWords,
): boolean =>
  content
    .slice(order + 1, order + 4)
    .some((token) => isVerb(analysis, token) || words.hearsayAuxiliaries.has(analysis.words[token]!))

/** « Il a déclaré qu'il serait absent » reports a future, not a rumour, and so may an infinitive; « selon » has no tense. */
const isPastCue = (cue: readonly number[], analysis: Analysis, { infinitives }: CertaintyWords): boolean => {
  const verbs = cue.filter((token) => isVerb(analysis, token))
  const word = analysis.words[cue[0] ?? -1] ?? ''
  if (cue.length > 1) return verbs.length > 0
  return (
    /(?:ait|aient|é|ant)$/u.test(word) || (verbs.length > 0 && infinitives.some((end) => word.endsWith(end)))
  )
}

/** « les personnes qui auraient été piquées »: the conditional tells which persons, not what is said. */
const isRelative = (
  content: readonly number[],
  order: number,
  { words: tokens }: Analysis,
  { relatives }: CertaintyWords,
): boolean => content.slice(Math.max(0, order - 3), order).some((token) => relatives.has(tokens[token]!))
