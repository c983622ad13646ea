import { windowCapacity } from '../../src/statement/role-window.js'
import { roles } from '../../src/statement/roles.js'
import type { RoleWeights } from '../../src/statement/weights-file.js'
import { GrowingRows, Learner, learnable, shuffled } from './log-linear.js'

const r = roles.length

/** What AdaGrad's first step is measured in. Ten times as large costs four points of triple F1: rare features then shout. */
const pace = 0.006

/** Windows with their true roles, laid end to end; every token has the same number of features. */
export type Chains = {
  readonly places: GrowingRows
  readonly steps: GrowingRows
  /** Features a token and a step. */
  placeWidth: number
  stepWidth: number
  /** First token of each window, then the number of all tokens. */
  readonly starts: number[]
  /** Place of the cue in its window. */
  readonly cues: number[]
  readonly roles: number[]
}

export const noChains = (): Chains => ({
  places: new GrowingRows(),
  steps: new GrowingRows(),
  placeWidth: 0,
  stepWidth: 0,
  starts: [0],
  cues: [],
  roles: [],
})

/** Scores and log sums over paths of one window. */
type Lattice = {
  readonly place: Float64Array
  readonly step: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
}

/** A linear-chain conditional random field (Lafferty et al. 2001), by stochastic ascent of the log-likelihood. */
export function trainChain(
  chains: Chains,
  placeBits: number,
  stepBits: number,
  epochs: number,
): Omit<RoleWeights, 'manyLanguages'> {
  const places = new Learner((1 << placeBits) * r, pace)
  const steps = new Learner((1 << stepBits) * r * r, pace)
  const knownPlaces = learnable(chains.places, placeBits)
  const knownSteps = learnable(chains.steps, stepBits)
  const lattice: Lattice = {
    place: new Float64Array(windowCapacity * r),
    step: new Float64Array(windowCapacity * r * r),
    forward: new Float64Array(windowCapacity * r),
    backward: new Float64Array(windowCapacity * r),
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(chains.cues.length, epoch + 17)) {
      const start = chains.starts[i]!
      const n = chains.starts[i + 1]! - start
      fillScores(chains, start, n, chains.cues[i]!, places.weights, steps.weights, lattice)
      const z = sumPaths(lattice, n)
      learnPlaces(chains, start, n, lattice, z, places, knownPlaces)
      learnSteps(chains, start, n, lattice, z, steps, knownSteps)
    }
    if (epoch >= epochs / 3) {
      places.snapshot()
      steps.snapshot()
    }
    console.error(`  roles: epoch ${epoch + 1} of ${epochs}`)
  }
  return {
    places: { bits: placeBits, classes: r, weights: places.average(), scale: 1 },
    steps: { bits: stepBits, classes: r * r, weights: steps.average(), scale: 1 },
  }
}

function fillScores(
  chains: Chains,
  start: number,
  n: number,
  cue: number,
  places: Float32Array,
  steps: Float32Array,
  { place, step }: Lattice,
) {
  place.fill(0, 0, n * r)
  step.fill(0, 0, n * r * r)
  for (let k = 0; k < n; k++) {
    add(chains.places.rows, (start + k) * chains.placeWidth, chains.placeWidth, places, place, k * r, r)
    if (k > 0)
      add(chains.steps.rows, (start + k) * chains.stepWidth, chains.stepWidth, steps, step, k * r * r, r * r)
  }
  for (let o = 0; o < r - 1; o++) place[cue * r + o] = -50
}

function add(
  rows: Int32Array,
  from: number,
  width: number,
  weights: Float32Array,
  scores: Float64Array,
  at: number,
  classes: number,
) {
  for (let f = from; f < from + width; f++)
    for (let c = 0; c < classes; c++) scores[at + c]! += weights[rows[f]! * classes + c]!
}

/** Fills `forward` and `backward` with log sums over paths; returns the log of the sum over all. */
function sumPaths({ place, step, forward, backward }: Lattice, n: number): number {
  for (let o = 0; o < r; o++) {
    forward[o] = place[o]!
    backward[(n - 1) * r + o] = 0
  }
  const terms = new Float64Array(r)
  for (let k = 1; k < n; k++)
    for (let o = 0; o < r; o++) {
      for (let p = 0; p < r; p++) terms[p] = forward[(k - 1) * r + p]! + step[k * r * r + p * r + o]!
      forward[k * r + o] = logSum(terms) + place[k * r + o]!
    }
  for (let k = n - 1; k > 0; k--)
    for (let p = 0; p < r; p++) {
      for (let o = 0; o < r; o++)
        terms[o] = step[k * r * r + p * r + o]! + place[k * r + o]! + backward[k * r + o]!
      backward[(k - 1) * r + p] = logSum(terms)
    }
  return logSum(forward.subarray((n - 1) * r, n * r))
}

function logSum(terms: Float64Array): number {
  const top = Math.max(...terms)
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}

/** Gradients smaller than this change nothing worth the time. */
const negligible = 1e-3

function learnPlaces(
  chains: Chains,
  start: number,
  n: number,
  { forward, backward }: Lattice,
  z: number,
  learner: Learner,
  known: Uint8Array,
) {
  for (let k = 0; k < n; k++)
    for (let o = 0; o < r; o++) {
      const gradient =
        Math.exp(forward[k * r + o]! + backward[k * r + o]! - z) - (chains.roles[start + k] === o ? 1 : 0)
      if (Math.abs(gradient) < negligible) continue
      const from = (start + k) * chains.placeWidth
      for (let f = from; f < from + chains.placeWidth; f++) {
        const row = chains.places.rows[f]!
        if (known[row]) learner.adapt(row * r + o, gradient)
      }
    }
}

function learnSteps(
  chains: Chains,
  start: number,
  n: number,
  { place, step, forward, backward }: Lattice,
  z: number,
  learner: Learner,
  known: Uint8Array,
) {
  for (let k = 1; k < n; k++) {
    const truth = chains.roles[start + k - 1]! * r + chains.roles[start + k]!
    for (let pair = 0; pair < r * r; pair++) {
      const o = k * r + (pair % r)
      const before = (k - 1) * r + Math.floor(pair / r)
      const log = forward[before]! + step[k * r * r + pair]! + place[o]! + backward[o]! - z
      const gradient = Math.exp(log) - (pair === truth ? 1 : 0)
      if (Math.abs(gradient) < negligible) continue
      const from = (start + k) * chains.stepWidth
      for (let f = from; f < from + chains.stepWidth; f++) {
        const row = chains.steps.rows[f]!
        if (known[row]) learner.adapt(row * r * r + pair, gradient)
      }
    }
  }
}
