import type { LinearModel } from '../src/language/linear-model.js'

/** An averaged perceptron (Collins 2002) over hashed rows; `model` holds the weights as they now are. */
export class Perceptron {
  readonly model: LinearModel & { weights: Float32Array }
  readonly #totals: Float64Array
  readonly #stamps: Int32Array
  #clock = 0

  constructor(bits: number, classes: number) {
    const size = classes << bits
    this.model = { bits, classes, weights: new Float32Array(size) }
    this.#totals = new Float64Array(size)
    this.#stamps = new Int32Array(size)
  }

  /** Counts one decision; call once for each, right or wrong. */
  tick(): void {
    this.#clock++
  }

  update(rows: Int32Array, count: number, right: number, wrong: number, by = 1): void {
    for (let i = 0; i < count; i++) {
      const row = rows[i]! * this.model.classes
      this.#add(row + right, by)
      this.#add(row + wrong, -by)
    }
  }

  #add(place: number, value: number): void {
    const { weights } = this.model
    this.#totals[place]! += (this.#clock - this.#stamps[place]!) * weights[place]!
    this.#stamps[place] = this.#clock
    weights[place]! += value
  }

  /** The averages of all weights over the decisions seen, in `levels` steps to either side; the rare large ones are cut. */
  averaged(levels = 31, share = 0.9995, floor = 0): LinearModel & { weights: Int8Array } {
    const { bits, classes, weights } = this.model
    const means = new Float32Array(weights.length)
    for (let i = 0; i < means.length; i++)
      means[i] = (this.#totals[i]! + (this.#clock - this.#stamps[i]!) * weights[i]!) / this.#clock
    const sizes = means
      .filter((mean) => mean !== 0)
      .map(Math.abs)
      .sort()
    const largest = sizes[Math.floor((sizes.length - 1) * share)] ?? 1
    const small = new Int8Array(means.length)
    for (let i = 0; i < means.length; i++) {
      const level = Math.round((means[i]! / largest) * levels)
      if (Math.abs(level) > floor) small[i] = Math.max(-127, Math.min(127, level))
    }
    return { bits, classes, weights: small }
  }
}

/** Random numbers in [0, 1) that are the same on every run (mulberry32). */
export const seededRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

export const shuffle = <T>(items: readonly T[], random: () => number): T[] => {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = shuffled[i]!
    shuffled[i] = shuffled[j]!
    shuffled[j] = item
  }
  return shuffled
}
