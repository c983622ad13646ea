import { relations } from '../src/language/analysis.js'
import { bestClass } from '../src/language/linear-model.js'
import {
  featureCapacity,
  labelFeatures,
  moveFeatures,
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
import { bestMove, fillParseWords, headOf, newParseWords } from '../src/language/parser.js'
import { Perceptron, quantised, seededRandom, shuffle } from './perceptron.js'
import type { Sample } from './sample.js'

export type ParserSizes = { readonly moveBits: number; readonly labelBits: number; readonly rounds: number }

/** What a parser is packed from. */
export type ParserWeights = { readonly moves: Int8Array; readonly labels: Int8Array }

/** Learns from the samples' trees and the tags their analyses now have. */
export const trainParser = (
  samples: readonly Sample[],
  { moveBits, labelBits, rounds }: ParserSizes,
): ParserWeights => {
  const moves = new Perceptron(moveBits, 3)
  const labels = new Perceptron(labelBits, relations.length)
  const random = seededRandom(11)
  const trees = samples.filter(isTree)
  for (let round = 0; round < rounds; round++)
    for (const sample of shuffle(trees, random)) trainOn(sample, moves, labels, round === 0 ? 0 : 0.9, random)
  return { moves: quantised(againstShift(moves.means()), 63), labels: quantised(labels.means(), 63) }
}

/** Weights of the two arcs less that of a shift: only differences count. */
const againstShift = (means: Float32Array): Float32Array =>
  Float32Array.from({ length: (means.length / 3) * 2 }, (_, i) => {
    const first = 3 * (i >> 1)
    return means[first + leftArc + (i & 1)]! - means[first + shift]!
  })

const rows = new Int32Array(featureCapacity)
const scores = new Float64Array(64)

const trainOn = (
  sample: Sample,
  moves: Perceptron,
  labels: Perceptron,
  explore: number,
  random: () => number,
) => {
  const { analysis, forms, labels: goldLabels } = sample
  const size = analysis.count
  const words = newParseWords(size)
  fillParseWords(words, analysis, forms, 0, size)
  const gold = goldHeads(sample)
  const state = newState(size + 1)
  resetState(state, size)
  while (!isParsed(state)) {
    const found = moveFeatures(words, state, moves.bits, rows)
    moves.score(rows, found, scores)
    const best = bestMove(state, scores[shift]!, scores[leftArc]!, scores[rightArc]!)
    const right = bestOf(state, gold)
    moves.tick()
    if (cost(state, gold, best) > cost(state, gold, right)) moves.update(rows, found, right, best)
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
  const found = labelFeatures(words, state, headOf(state, move), child, labels.bits, rows)
  labels.score(rows, found, scores)
  const best = bestClass(labels.classes, scores)
  labels.tick()
  if (best !== gold[child]) labels.update(rows, found, gold[child]!, best)
  return best
}

const goldHeads = ({ heads, analysis }: Sample): Int32Array =>
  heads.map((head) => (head < 0 ? analysis.count : head))

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

/** A tree has one root and reaches every word from it. */
const isTree = ({ heads }: Sample): boolean => {
  if (heads.filter((head) => head < 0).length !== 1) return false
  return heads.every((_, token) => {
    let at = token
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at]!
    return at < 0
  })
}
