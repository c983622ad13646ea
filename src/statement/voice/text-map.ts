import type { Span } from '../../article/span.js'
import { type Analysis, partsOfSpeech } from '../../language/analysis.js'
import { firstIndex } from '../../language/first-index.js'

/** Places in an analysed text, looked up by offset. */
export type TextMap = {
  readonly analysis: Analysis
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array
  /** Index of the paragraph of each sentence. */
  readonly paragraphOf: Int32Array
}

/** Looks up the sentence of every token, and the paragraph of every sentence, once. */
export const mapText = (analysis: Analysis): TextMap => {
  const sentenceOf = new Int32Array(analysis.count)
  const { sentences } = analysis
  const paragraphOf = new Int32Array(sentences.length)
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    sentenceOf.fill(sentence, sentences[sentence]!, sentences[sentence + 1]!)
    if (sentence > 0)
      paragraphOf[sentence] = paragraphOf[sentence - 1]! + (opensLine(analysis, sentences[sentence]!) ? 1 : 0)
  }
  return { analysis, sentenceOf, paragraphOf }
}

/** A line break parts the token from the one before. */
const opensLine = ({ text, starts, ends }: Analysis, token: number): boolean =>
  text.slice(ends[token - 1], starts[token]).includes('\n')

/** Index of the first token that ends after the offset; `count` past the last. */
export const tokenAt = ({ ends, count }: Analysis, offset: number): number =>
  firstIndex(count, (token) => ends[token]! <= offset)

/** Tokens `[from, to)` that overlap the span. */
export const tokensIn = (analysis: Analysis, span: Span): { from: number; to: number } => {
  const from = tokenAt(analysis, span.start)
  let to = from
  while (to < analysis.count && analysis.starts[to]! < span.end) to++
  return { from, to }
}

/** The span from the first token to the one before `to`. */
export const spanOf = ({ starts, ends }: Analysis, from: number, to: number): Span => ({
  start: starts[from]!,
  end: ends[to - 1]!,
})

/** The token starts with a capital; in scripts without case none does. */
export const isCapital = ({ text, starts, words }: Analysis, token: number): boolean => {
  const start = starts[token]!
  if (text.charCodeAt(start) === words[token]!.charCodeAt(0)) return false
  const initial = text[start]!
  return initial !== initial.toLowerCase()
}

/** Nothing but one space, or a hyphen's nothing, parts the token from the one before. */
export const isTouching = ({ text, starts, ends }: Analysis, token: number): boolean => {
  const gap = starts[token]! - ends[token - 1]!
  return gap === 0 || (gap === 1 && text[starts[token]! - 1] !== '\n')
}

const tag = (name: (typeof partsOfSpeech)[number]) => partsOfSpeech.indexOf(name)
const [proper, noun, verb, auxiliary, adjective] = [
  tag('PROPN'),
  tag('NOUN'),
  tag('VERB'),
  tag('AUX'),
  tag('ADJ'),
]

/** Whether the tagger takes the token for a name, a noun, an adjective or a verb; never, where it has not run. */
export const isProper = ({ tags }: Analysis, token: number): boolean => tags[token] === proper
export const isNoun = ({ tags }: Analysis, token: number): boolean => tags[token] === noun
export const isAdjective = ({ tags }: Analysis, token: number): boolean => tags[token] === adjective
export const isVerb = ({ tags }: Analysis, token: number): boolean =>
  tags[token] === verb || tags[token] === auxiliary

const small: ReadonlySet<number> = new Set(
  (['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'VERB', 'NUM', 'INTJ'] as const).map(tag),
)

/** A word that is no noun, name or adjective. */
export const isSmall = ({ tags }: Analysis, token: number): boolean => small.has(tags[token]!)
