import type { Analysis } from '../../language/analysis.js'
import { isVerb } from '../voice/text-map.js'
import type { Judgement } from './certainty.js'
import type { CertaintyWords } from './certainty-words.js'

/** How far into the content its main verb is looked for. */
export const reach = 40

/**
 * The press conditional of what is reported: « aurait fui » passes a rumour on. A conditional that depends on a
 * condition (« il fuirait si… »), that says what might have been (« aurait pu »), or that stands in the speaker's own
 * quoted words or in a relative clause, is no rumour.
 */
export const findHearsay = (
  content: readonly number[],
  cue: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
  quoted: Uint8Array,
): Judgement | undefined => {
  const { words: tokens, starts, ends } = analysis
  const near = content.slice(0, reach)
  if (near.some((token) => words.conditions.has(tokens[token]!))) return undefined
  for (const [order, token] of near.entries()) {
    const word = tokens[token]!
    if (quoted[starts[token]!]) continue
    const certainty = words.expressions.get(word)
    const isHearsay = words.hearsayAuxiliaries.has(word)
      ? isCompound(near, order, analysis, words) || !isPastCue(cue, analysis)
      : (words.hearsayVerbs.has(word) || words.isConditional(word)) && !isPastCue(cue, analysis)
    const evidence = { start: starts[token]!, end: ends[token]! }
    if (
      isHearsay &&
      !isHypothetical(near, order, analysis, words) &&
      !isRelative(near, order, analysis, words)
    )
      return { certainty: 'hearsay', evidence }
    if (certainty && order < 3) return { certainty, evidence }
  }
  return undefined
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

/** « Il a déclaré qu'il serait absent » reports a future, not a rumour. */
const isPastCue = (cue: readonly number[], { words }: Analysis): boolean =>
  cue.length > 1 || /(?:ait|aient|é)$/u.test(words[cue[0] ?? -1] ?? '')

/** « les personnes qui auraient été piquées »: the conditional tells which persons, not what is said. */
const isRelative = (
  content: readonly number[],
  order: number,
  { words: tokens }: Analysis,
  { relatives }: CertaintyWords,
): boolean => content.slice(Math.max(0, order - 3), order).some((token) => relatives.has(tokens[token]!))
