import type { Weights } from '../../src/statement/linear.js'

/** A numeric array that grows as needed. */
export class GrowingRows {
  rows = new Int32Array(1 << 20)
  size = 0
  push(from: Int32Array, count: number) {
    if (this.size + count > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows.set(from.subarray(0, count), this.size)
    this.size += count
  }
}

/** Instances of a yes-or-no question; `ends[i]` is where the features of the i-th end in `features`. */
export type Questions = {
  readonly features: GrowingRows
  readonly ends: number[]
  readonly answers: (0 | 1)[]
}

export const noQuestions = (): Questions => ({ features: new GrowingRows(), ends: [], answers: [] })

/** Rows seen `fewest` times or more; what is seen less says nothing that would hold elsewhere, its weight stays zero. */
export function learnable(features: GrowingRows, bits: number, fewest = 3): Uint8Array {
  const seen = new Uint8Array(1 << bits)
  for (let f = 0; f < features.size; f++) if (seen[features.rows[f]!]! < fewest) seen[features.rows[f]!]!++
  return seen.map((count) => (count >= fewest ? 1 : 0))
}

/** 0…n-1 in an order that is the same for the same seed (mulberry32). */
export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

/** Weights under training, with the sums of squared gradients that slow each of them down (AdaGrad, Duchi et al. 2011). */
export class Learner {
  readonly weights: Float32Array
  private readonly squares: Float32Array
  private readonly sum: Float32Array
  private snapshots = 0
  constructor(
    size: number,
    private readonly rate: number,
    private readonly decay = 1e-5,
  ) {
    this.weights = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.sum = new Float32Array(size)
  }
  adapt(at: number, gradient: number) {
    const g = gradient + this.decay * this.weights[at]!
    this.squares[at]! += g * g
    this.weights[at]! -= (this.rate * g) / (Math.sqrt(this.squares[at]!) + 1e-6)
  }
  /** Remembers the weights as they are; `average` is the mean of all snapshots. */
  snapshot() {
    this.snapshots++
    for (let i = 0; i < this.sum.length; i++) this.sum[i]! += this.weights[i]!
  }
  average(): Float32Array {
    return this.sum.map((total) => total / this.snapshots)
  }
}

/** What AdaGrad's first step is measured in. Small, so that what is seldom seen is seldom believed. */
const usualPace = 0.03

/** Logistic regression; the weights are the mean of those after each epoch but the first. */
export function trainLogistic(
  { features, ends, answers }: Questions,
  bits: number,
  epochs: number,
  fewest: number,
  pace = usualPace,
): Weights {
  const learner = new Learner(1 << bits, pace)
  const known = learnable(features, bits, fewest)
  const { rows } = features
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(ends.length, epoch + 1)) {
      const from = i === 0 ? 0 : ends[i - 1]!
      let sum = 0
      for (let f = from; f < ends[i]!; f++) sum += learner.weights[rows[f]!]!
      const error = 1 / (1 + Math.exp(-sum)) - answers[i]!
      if (Math.abs(error) < 1e-4) continue
      for (let f = from; f < ends[i]!; f++) if (known[rows[f]!]) learner.adapt(rows[f]!, error)
    }
    if (epoch > 0 || epochs === 1) learner.snapshot()
  }
  return { bits, classes: 1, weights: learner.average(), scale: 1 }
}
