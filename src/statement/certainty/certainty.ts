import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import type { Certainty } from '../statement.js'
import { tokenAt, tokensIn } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'
import { findHearsay, reach } from './hearsay.js'
import { findNegation, wordsBefore } from './negation.js'

/** How the page passes a statement on, with the words that tell so; none where it is simply asserted. */
export type Judgement = { readonly certainty: Certainty; readonly evidence?: Span }

/** Reads certainty off the cue first, then off the main verb of what is reported outside quotation marks. */
export const judgeCertainty = (
  attribution: Attribution,
  analysis: Analysis,
  words: CertaintyWords,
  quoted: Uint8Array,
): Judgement => {
  const cue = attribution.cue.flatMap((span) => tokensOf(analysis, span))
  const content = attribution.content.flatMap((span) => tokensOf(analysis, span))
  return (
    denial(attribution, cue, content, analysis, words) ??
    cueExpression(cue, analysis, words) ??
    impersonalBelief(attribution, cue, analysis, words) ??
    rumour(attribution, cue, analysis, words) ??
    stance(cue, analysis, words, attribution.source.length > 0) ??
    saidStance(content, analysis, words) ??
    findHearsay(content, cue, analysis, words, quoted) ?? { certainty: 'asserted' }
  )
}

const tokensOf = (analysis: Analysis, span: Span): readonly number[] => {
  const tokens: number[] = []
  const first = tokenAt(analysis, span.start)
  for (let token = first; token < first + reach && analysis.starts[token]! < span.end; token++)
    tokens.push(token)
  return tokens
}

const at = ({ starts, ends }: Analysis, token: number): Span => ({ start: starts[token]!, end: ends[token]! })

/** *denied*, « n'a pas confirmé », "refused to comment": a negated denial (« n'écarte pas ») only hedges. */
const denial = (
  attribution: Attribution,
  cue: readonly number[],
  content: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): Judgement | undefined => {
  const negation = isCancelled(cue, analysis, words)
    ? undefined
    : findNegation(attribution, cue, analysis, words)
  const denying = cue.find((token) => words.stanceOf(analysis.words[token]!) === 'denied')
  const evidence = negation ?? denying ?? refusal(attribution, cue, content, analysis, words)
  if (evidence === undefined) return undefined
  const isUndecided = negation !== undefined && denying !== undefined
  return { certainty: isUndecided ? 'hedged' : 'denied', evidence: at(analysis, evidence) }
}

/** "could not resist adding", « ne cache pas que »: it is said after all. */
const isCancelled = (cue: readonly number[], analysis: Analysis, { cancelling }: CertaintyWords): boolean =>
  cue.some((token) => cancelling.some((stem) => analysis.words[token]!.startsWith(stem)))

const refusal = (
  attribution: Attribution,
  cue: readonly number[],
  content: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): number | undefined => {
  const { words: tokens } = analysis
  const near = [...cue, ...wordsBefore(attribution, cue, analysis, words)]
  const refusing = near.find((token) => words.refusals.has(tokens[token]!))
  if (refusing === undefined) return undefined
  return [...cue, ...content.slice(0, 3)].some((token) => words.sayings.has(tokens[token]!))
    ? refusing
    : undefined
}

/** "reportedly told", « semble croire », "is said to". */
const cueExpression = (
  cue: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): Judgement | undefined => {
  const isPlain = isCancelled(cue, analysis, words)
  for (const [order, token] of cue.entries()) {
    const word = analysis.words[token]!
    const three = [word, analysis.words[cue[order + 1] ?? -1], analysis.words[cue[order + 2] ?? -1]]
    const found =
      words.expressions.get(word) ??
      words.expressions.get(three.slice(0, 2).join(' ')) ??
      words.expressions.get(three.join(' '))
    if (found) return { certainty: found, evidence: at(analysis, token) }
    if (words.modals.has(word) && !isPlain) return { certainty: 'hedged', evidence: at(analysis, token) }
    if (isRumoured(word, three[1], words)) return { certainty: 'hearsay', evidence: at(analysis, token) }
    if (words.isConditional(word) && !words.stanceOf(word))
      return { certainty: 'hedged', evidence: at(analysis, token) }
  }
  return undefined
}

/** « aurait déclaré », « montrerait »: the saying itself is only heard of. */
const isRumoured = (word: string, next: string | undefined, words: CertaintyWords): boolean =>
  words.hearsayVerbs.has(word) || (words.hearsayAuxiliaries.has(word) && !words.hypothetical.has(next ?? ''))

/** « On pense que »: a belief nobody in particular holds is the page's own hedge. */
const impersonalBelief = (
  { source }: Attribution,
  cue: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): Judgement | undefined => {
  const believer = source[0]
  if (!believer || source.length > 1) return undefined
  const { from, to } = tokensIn(analysis, believer)
  const believing = cue.find((token) => words.stanceOf(analysis.words[token]!) === 'belief')
  if (to - from !== 1 || believing === undefined || !words.impersonal.has(analysis.words[from]!))
    return undefined
  return { certainty: 'hedged', evidence: at(analysis, believing) }
}

/** «Кажуть, що міст впав»: nobody in particular says it. */
const rumour = (
  { source }: Attribution,
  cue: readonly number[],
  analysis: Analysis,
  { rumours }: CertaintyWords,
): Judgement | undefined => {
  const told = source.length > 0 ? undefined : cue.find((token) => rumours.has(analysis.words[token]!))
  return told === undefined ? undefined : { certainty: 'hearsay', evidence: at(analysis, told) }
}

const stance = (
  cue: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
  isSourced: boolean,
): Judgement | undefined => {
  for (const token of cue) {
    const certainty = words.stanceOf(analysis.words[token]!)
    if (certainty && (isSourced || certainty !== 'belief'))
      return { certainty, evidence: at(analysis, token) }
  }
  return undefined
}

/** « a dit vouloir partir », « disent redouter une crue »: an infinitive right after the cue says what is meant. */
const saidStance = (
  content: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): Judgement | undefined => {
  const first = content[0]
  const word = analysis.words[first ?? -1]
  if (first === undefined || !word || !words.infinitives.some((ending) => word.endsWith(ending)))
    return undefined
  const certainty = words.stanceOf(word)
  return certainty && { certainty, evidence: at(analysis, first) }
}
