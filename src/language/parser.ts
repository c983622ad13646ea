import { type Analysis, partsOfSpeech } from './analysis.js'
import { bestClass } from './linear-model.js'
import { type PackedModel, scoreClasses } from './packed-model.js'
import { featureCapacity, labelFeatures, moveFeatures, type ParseWords } from './parse-features.js'
import {
  allows,
  attachTop,
  isParsed,
  leftArc,
  newState,
  type ParseState,
  resetState,
  rightArc,
  shift,
  shiftNext,
} from './parse-state.js'
import type { WordForms } from './word-forms.js'

/**
 * A greedy transition parser: one linear model chooses each move (its two classes score
 * the arcs against a shift), another names the arc it makes. Trained with a
 * dynamic oracle (Goldberg and Nivre 2013), so that it has seen its own errors.
 */
export type Parser = { readonly moves: PackedModel; readonly labels: PackedModel }

const verb = partsOfSpeech.indexOf('VERB')
const punctuation = partsOfSpeech.indexOf('PUNCT')
const rootTag = 30
const noTag = 31

/** Parses the sentences wanted. */
export const parseWanted = (
  analysis: Analysis,
  forms: WordForms,
  parser: Parser,
  wanted: (sentence: number) => boolean,
): void => {
  const { sentences } = analysis
  let longest = 0
  for (let s = 0; s + 1 < sentences.length; s++)
    longest = Math.max(longest, sentences[s + 1]! - sentences[s]!)
  const state = newState(longest)
  const words = newParseWords(longest)
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (!wanted(s)) continue
    const from = sentences[s]!
    const size = sentences[s + 1]! - from
    fillParseWords(words, analysis, forms, from, size)
    resetState(state, size)
    parseWords(words, state, parser)
    for (let i = 0; i < size; i++) {
      analysis.heads[from + i] = state.heads[i] === size ? -1 : from + state.heads[i]!
      analysis.labels[from + i] = state.labels[i]!
    }
  }
}

const rows = new Int32Array(featureCapacity)
const scores = new Int32Array(64)

const parseWords = (words: ParseWords, state: ParseState, { moves, labels }: Parser): void => {
  while (!isParsed(state)) {
    const found = moveFeatures(words, state, moves.bits, rows)
    scoreClasses(moves, rows, found, scores)
    const move = bestMove(state, 0, scores[0]!, scores[1]!)
    if (move === shift) {
      shiftNext(state)
      continue
    }
    const child = state.stack[state.depth - 1]!
    const named = labelFeatures(words, state, headOf(state, move), child, labels.bits, rows)
    scoreClasses(labels, rows, named, scores)
    attachTop(state, move, bestClass(labels.classes, scores))
  }
}

/** The word that takes the top of the stack by this move. */
export const headOf = ({ stack, depth, next }: ParseState, move: number): number =>
  move === leftArc ? next : stack[depth - 2]!

/** The best scored of the moves allowed. */
export const bestMove = (
  state: ParseState,
  shiftScore: number,
  leftScore: number,
  rightScore: number,
): number => {
  const left = allows(state, leftArc) ? leftScore : -Infinity
  const right = allows(state, rightArc) ? rightScore : -Infinity
  if (allows(state, shift) && shiftScore >= left && shiftScore >= right) return shift
  return left >= right ? leftArc : rightArc
}

export const newParseWords = (capacity: number): ParseWords => ({
  word: new Int32Array(capacity + 2),
  tag: new Int32Array(capacity + 2),
  suffix: new Int32Array(capacity + 2),
  marks: new Int32Array(capacity + 2),
})

export const fillParseWords = (
  { word, tag, suffix, marks }: ParseWords,
  analysis: Analysis,
  forms: WordForms,
  from: number,
  size: number,
): void => {
  for (let i = 0; i < size; i++) {
    word[i] = forms.word[from + i]!
    tag[i] = analysis.tags[from + i]!
    suffix[i] = forms.suffix2[from + i]!
    marks[i + 1] = marks[i]! + markOf(analysis.words[from + i]!, tag[i]!)
  }
  word[size] = 7
  tag[size] = rootTag
  suffix[size] = 0
  word[size + 1] = 11
  tag[size + 1] = noTag
  suffix[size + 1] = 0
}

/** Which running count a word adds to: commas, quotation marks, verbs, other marks. */
const markOf = (word: string, tag: number): number => {
  if (tag === verb) return 1 << 16
  if (tag !== punctuation) return 0
  if (word === ',') return 1
  return quotes.has(word) ? 1 << 8 : 1 << 24
}

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``', '‹', '›'])
