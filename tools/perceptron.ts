/** log2 of how many features are told apart while learning. */
export const featureBits = 24

/**
 * An averaged perceptron (Collins 2002) over rows of `classes` weights, which features share by the upper `bits` of their
 * hashes. A feature takes part from its `fewest`-th update on (Goldberg and Elhadad 2011): rare ones teach nothing, and
 * would crowd the rows.
 */
export class Perceptron {
  readonly bits: number
  readonly classes: number
  readonly weights: Float32Array
  readonly #fewest: number
  readonly #updates = new Uint8Array(1 << featureBits)
  readonly #totals: Float64Array
  readonly #stamps: Int32Array
  #clock = 0

  constructor(bits: number, classes: number, fewest: number) {
    const size = classes << bits
    this.bits = bits
    this.classes = classes
    this.weights = new Float32Array(size)
    this.#fewest = fewest
    this.#totals = new Float64Array(size)
    this.#stamps = new Int32Array(size)
  }

  /** The sum of the first `count` features, hashed to `featureBits`, for each class, by the weights so far. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { classes, weights } = this
    scores.fill(0, 0, classes)
    for (let i = 0; i < count; i++) {
      const first = this.#rowOf(features[i]!) * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[first + c]!
    }
  }

  #rowOf(feature: number): number {
    return feature >>> (featureBits - this.bits)
  }

  /** Counts one decision; call once for each, right or wrong. */
  tick(): void {
    this.#clock++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      if (++this.#updates[feature]! < this.#fewest) continue
      this.#updates[feature] = this.#fewest
      const first = this.#rowOf(feature) * this.classes
      this.#add(first + right, 1)
      this.#add(first + wrong, -1)
    }
  }

  #add(place: number, value: number): void {
    const { weights } = this
    this.#totals[place]! += (this.#clock - this.#stamps[place]!) * weights[place]!
    this.#stamps[place] = this.#clock
    weights[place]! += value
  }

  /** The averages of all weights over the decisions seen. */
  means(): Float32Array {
    return this.weights.map(
      (weight, i) =>
        (this.#totals[i]! + (this.#clock - this.#stamps[i]!) * weight) / Math.max(1, this.#clock),
    )
  }
}

/** Rounds weights to whole steps, so that one in two thousand lies beyond `levels`; 127 at most; single steps go. */
export const quantised = (means: Float32Array, levels: number): Int8Array => {
  const sizes = means
    .filter((mean) => mean !== 0)
    .map(Math.abs)
    .sort()
  const unit = (sizes[Math.floor((sizes.length - 1) * 0.9995)] ?? 1) / levels
  return Int8Array.from(means, (mean) => {
    const steps = Math.round(mean / unit)
    return Math.abs(steps) <= least ? 0 : Math.max(-127, Math.min(127, steps))
  })
}
/** Steps that are no more than noise: leaving them out halves the weights and costs no accuracy. */
const least = 1

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
