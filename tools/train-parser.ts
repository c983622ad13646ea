import { relations } from '../src/language/analysis.js'
import { bestClass } from '../src/language/linear-model.js'
import {
  featureCapacity,
  labelFeatures,
  moveFeatures,
  newParseWords,
  type ParseWords,
} from '../src/language/parse-features.js'
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
} from '../src/language/parse-state.js'
import { bestMove, fillParseWords, headOf } from '../src/language/parser.js'
import { featureBits, Perceptron, quantised, seededRandom, shuffle } from './perceptron.js'
import { isTree, type Sample } from './sample.js'

export type ParserSizes = { readonly moveBits: number; readonly labelBits: number; readonly rounds: number }

/** What a parser is packed from. */
export type ParserWeights = { readonly moves: Int8Array; readonly labels: Int8Array }

/** Updates from which on a feature takes part. */
const fewest = 3

/** Learns from the samples' trees and the tags their analyses now have. */
export const trainParser = (
  samples: readonly Sample[],
  { moveBits, labelBits, rounds }: ParserSizes,
): ParserWeights => {
  const moves = new Perceptron(moveBits, 3, fewest)
  const labels = new Perceptron(labelBits, relations.length, fewest)
  const random = seededRandom(11)
  const trees = samples.filter(isTree)
  for (let round = 0; round < rounds; round++)
    for (const sample of shuffle(trees, random)) trainOn(sample, moves, labels, round === 0 ? 0 : 0.9, random)
  return { moves: quantised(againstShift(moves.means()), 32), labels: quantised(labels.means(), 32) }
}

/** Weights of the two arcs less that of a shift: only differences count. */
const againstShift = (means: Float32Array): Float32Array =>
  Float32Array.from({ length: (means.length / 3) * 2 }, (_, i) => {
    const first = 3 * (i >> 1)
    return means[first + leftArc + (i & 1)]! - means[first + shift]!
  })

/** How far ahead the right move must score; less counts as an error. */
const margin = 8
const rows = new Int32Array(featureCapacity)
const scores = new Float64Array(64)

const trainOn = (
  sample: Sample,
  moves: Perceptron,
  labels: Perceptron,
  explore: number,
  random: () => number,
) => {
  const { analysis } = sample
  const words = newParseWords(analysis.count)
  fillParseWords(words, analysis, 0, analysis.count)
  const gold = goldHeads(words, sample)
  const goldLabels = Uint8Array.from(words.token.subarray(0, words.size), (token) => sample.labels[token]!)
  const state = newState(words.size + 1)
  resetState(state, words.size)
  while (!isParsed(state)) {
    const found = moveFeatures(words, state, featureBits, rows)
    moves.score(rows, found, scores)
    const best = bestMove(state, scores[shift]!, scores[leftArc]!, scores[rightArc]!)
    const right = bestOf(state, gold)
    moves.tick()
    const wrong = bestWrong(state, gold, right)
    if (wrong >= 0 && scores[right]! - scores[wrong]! < margin) moves.update(rows, found, right, wrong)
    const move = right === best || random() < explore ? best : right
    if (move === shift) shiftNext(state)
    else attachTop(state, move, trainLabel(words, state, move, goldLabels, labels))
  }
}

const trainLabel = (
  words: ParseWords,
  state: ParseState,
  move: number,
  gold: Uint8Array,
  labels: Perceptron,
): number => {
  const child = state.stack[state.depth - 1]!
  const found = labelFeatures(words, state, headOf(state, move), child, featureBits, rows)
  labels.score(rows, found, scores)
  const best = bestClass(labels.classes, scores)
  labels.tick()
  if (best !== gold[child]) labels.update(rows, found, gold[child]!, best)
  return best
}

/** The tree over the words that the tagger holds for no marks: what hung on a mark hangs on the mark's head. */
const goldHeads = ({ size, token }: ParseWords, { heads, analysis }: Sample): Int32Array => {
  const places = new Int32Array(analysis.count).fill(-1)
  for (let i = 0; i < size; i++) places[token[i]!] = i
  return Int32Array.from(token.subarray(0, size), (own) => {
    let head = heads[own]!
    while (head >= 0 && places[head] === -1) head = heads[head]!
    return head < 0 ? size : places[head]!
  })
}

/** The best scored of the moves that lose least. */
const bestOf = (state: ParseState, gold: Int32Array): number => {
  let best = -1
  let least = 0
  for (let move = shift; move <= rightArc; move++) {
    if (!allows(state, move)) continue
    const lost = cost(state, gold, move)
    if (best >= 0 && (lost > least || (lost === least && scores[move]! <= scores[best]!))) continue
    best = move
    least = lost
  }
  return best
}

/** The best scored of the moves that lose more than the right one, or -1. */
const bestWrong = (state: ParseState, gold: Int32Array, right: number): number => {
  const least = cost(state, gold, right)
  let best = -1
  for (let move = shift; move <= rightArc; move++)
    if (allows(state, move) && cost(state, gold, move) > least && (best < 0 || scores[move]! > scores[best]!))
      best = move
  return best
}

/** How many arcs of the tree a move puts out of reach. */
const cost = (state: ParseState, gold: Int32Array, move: number): number => {
  const { stack, depth, next, size } = state
  let lost = 0
  if (move === shift) {
    for (let i = 0; i < depth; i++) {
      if (gold[stack[i]!] === next) lost++
      if (i < depth - 1 && gold[next] === stack[i]) lost++
    }
    return lost
  }
  const child = stack[depth - 1]!
  const head = gold[child]!
  for (let i = next; i < size; i++) if (gold[i] === child) lost++
  if (move === leftArc) return lost + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0)
  return lost + (head >= next ? 1 : 0)
}
