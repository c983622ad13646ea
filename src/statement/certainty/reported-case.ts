import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import type { Certainty } from '../statement.js'
import { tokenAt } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'

/** How the page passes a statement on, with the words that tell so; none where it is simply asserted. */
export type Judgement = { readonly certainty: Certainty; readonly evidence?: Span }

/** One attribution laid out for judging. */
export type ReportedCase = {
  readonly attribution: Attribution
  /** Tokens of the cue and of the head of the content. */
  readonly cue: readonly number[]
  readonly content: readonly number[]
  /** The first word of the content, lower case, where the content follows the cue; else empty. */
  readonly opening: string
  readonly analysis: Analysis
  readonly words: CertaintyWords
}

/** How far into the content its main verb is looked for. */
const reach = 40

export const layOut = (attribution: Attribution, analysis: Analysis, words: CertaintyWords): ReportedCase => {
  const cue = attribution.cue.flatMap((span) => tokensOf(analysis, span))
  const content = attribution.content.flatMap((span) => tokensOf(analysis, span))
  const first = content.find((token) => /[\p{L}\p{N}]/u.test(analysis.words[token]!))
  const follows = first !== undefined && cue.length > 0 && first > cue[0]!
  return { attribution, cue, content, opening: follows ? analysis.words[first]! : '', analysis, words }
}

const tokensOf = (analysis: Analysis, span: Span): readonly number[] => {
  const tokens: number[] = []
  const first = tokenAt(analysis, span.start)
  for (let token = first; token < first + reach && analysis.starts[token]! < span.end; token++)
    tokens.push(token)
  return tokens
}

/** The word behind one of the cue: in the cue itself, else the first of the content. */
export const wordAfter = ({ cue, opening, analysis }: ReportedCase, token: number): string => {
  const next = cue[cue.indexOf(token) + 1]
  return next === undefined ? opening : analysis.words[next]!
}

/** A judgement that rests on one token. */
export const judged = (certainty: Certainty, { starts, ends }: Analysis, token: number): Judgement => ({
  certainty,
  evidence: { start: starts[token]!, end: ends[token]! },
})
