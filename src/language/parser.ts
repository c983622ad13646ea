import { type Analysis, partsOfSpeech } from './analysis.js'
import { bestClass } from './linear-model.js'
import { type PackedModel, scoreClasses } from './packed-model.js'
import { type PairModel, scorePair } from './pair-model.js'
import {
  featureCapacity,
  labelFeatures,
  moveFeatures,
  newParseWords,
  type ParseWords,
} from './parse-features.js'
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
import { attachMarks } from './punctuation.js'

/**
 * A greedy transition parser: one linear model chooses each move (its two classes score
 * the arcs against a shift), another names the arc it makes. Trained with a
 * dynamic oracle (Goldberg and Nivre 2013), so that it has seen its own errors.
 */
export type Parser = { readonly moves: PairModel; readonly labels: PackedModel }

const verb = partsOfSpeech.indexOf('VERB')
const punctuation = partsOfSpeech.indexOf('PUNCT')
const rootTag = 30
const noTag = 31

/** Parses the sentences wanted. */
export const parseWanted = (
  analysis: Analysis,
  parser: Parser,
  wanted: (sentence: number) => boolean,
): void => {
  const { sentences } = analysis
  let longest = 0
  for (let s = 0; s + 1 < sentences.length; s++)
    longest = Math.max(longest, sentences[s + 1]! - sentences[s]!)
  const { state, words } = deskFor(longest)
  for (let s = 0; s + 1 < sentences.length; s++) {
    if (!wanted(s)) continue
    const from = sentences[s]!
    const to = sentences[s + 1]!
    fillParseWords(words, analysis, from, to)
    resetState(state, words.size)
    parseWords(words, state, parser)
    writeArcs(analysis, words, state)
    attachMarks(analysis, from, to)
  }
}

const newDesk = (longest: number) => ({ state: newState(longest), words: newParseWords(longest) })

/** Hardly a sentence has more words. */
const ordinary = 512
/** Working memory for them, used again: to make seventeen arrays takes longer than to fill them. */
const desk = newDesk(ordinary)

const deskFor = (longest: number): ReturnType<typeof newDesk> =>
  longest > ordinary ? newDesk(longest) : desk

const writeArcs = ({ heads, labels }: Analysis, { size, token }: ParseWords, state: ParseState): void => {
  for (let i = 0; i < size; i++) {
    const head = state.heads[i]!
    heads[token[i]!] = head === size ? -1 : token[head]!
    labels[token[i]!] = state.labels[i]!
  }
}

const rows = new Int32Array(featureCapacity)
const scores = new Int32Array(64)

const parseWords = (words: ParseWords, state: ParseState, { moves, labels }: Parser): void => {
  while (!isParsed(state)) {
    const move = nextMove(words, state, moves)
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

/** The move of the best score, or the only one that is possible. */
const nextMove = (words: ParseWords, state: ParseState, moves: PairModel): number => {
  if (state.depth === 0) return shift
  if (state.next === state.size) return state.depth === 1 ? leftArc : rightArc
  const found = moveFeatures(words, state, moves.bits, rows)
  scorePair(moves, rows, found, scores)
  return bestMove(state, 0, scores[0]!, scores[1]!)
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

export const fillParseWords = (
  words: ParseWords,
  { tags, words: written, forms }: Analysis,
  from: number,
  to: number,
): void => {
  let size = 0
  let mark = 0
  let counts = 0
  for (let i = from; i < to; i++) {
    if (tags[i] === punctuation) {
      mark = Math.imul(mark, 31) + forms.word[i]!
      counts += countOf(written[i]!)
      continue
    }
    words.token[size] = i
    words.suffix[size] = forms.suffix2[i]!
    words.reached[size] = counts
    if (tags[i] === verb) counts += 1 << 16
    words.passed[size] = counts
    setWord(words, size++, forms.word[i]!, tags[i]!, mark)
    mark = 0
  }
  words.size = size
  words.reached[size] = counts
  words.suffix[size] = 0
  words.suffix[size + 1] = 0
  setWord(words, size, 7, rootTag, mark)
  setWord(words, size + 1, 11, noTag, 0)
}

const setWord = (
  { word, tag, mark }: ParseWords,
  at: number,
  form: number,
  itsTag: number,
  itsMark: number,
) => {
  word[at] = form
  tag[at] = itsTag
  mark[at] = itsMark
}

/** Which running count a punctuation mark adds to. */
const countOf = (mark: string): number => (mark === ',' ? 1 : quotes.has(mark) ? 1 << 8 : 1 << 24)

const quotes = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "'", "''", '``', '‹', '›'])
