import type { Weights } from '../../src/statement/linear.js'

/** Instances of a yes-or-no question: rows of features, laid end to end. */
export type Questions = { rows: Int32Array; ends: number[]; answers: number[]; weights: number[] }

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

/** Shuffles 0…n-1 the same way for the same seed (mulberry32). */
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

/** Logistic regression by AdaGrad (Duchi et al. 2011) with weight decay towards zero on touched rows. */
export function trainLogistic(
  questions: Questions,
  bits: number,
  epochs: number,
  rate: number,
  decay: number,
): Weights {
  const rows = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const i of shuffled(questions.ends.length, epoch + 1)) {
      const from = i === 0 ? 0 : questions.ends[i - 1]!
      const to = questions.ends[i]!
      let sum = 0
      for (let f = from; f < to; f++) sum += rows[questions.rows[f]!]!
      const error = (1 / (1 + Math.exp(-sum)) - questions.answers[i]!) * questions.weights[i]!
      if (Math.abs(error) < 1e-4) continue
      for (let f = from; f < to; f++) adapt(rows, squares, questions.rows[f]!, error, rate, decay)
    }
  return { bits, outcomes: 1, rows, scale: 1 }
}

/** One AdaGrad step on one weight. */
export function adapt(
  rows: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
  decay: number,
) {
  const g = gradient + decay * rows[at]!
  squares[at]! += g * g
  rows[at]! -= (rate * g) / (Math.sqrt(squares[at]!) + 1e-6)
}
