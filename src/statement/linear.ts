/**
 * Weights of a linear model over hashed features: no word is stored, only the sum each hash adds to each outcome.
 * (Weinberger et al. 2009, "Feature hashing for large scale multitask learning".)
 */
export type Weights = {
  /** log2 of the number of rows. */
  readonly bits: number
  readonly outcomes: number
  /** Row-major: `rows[feature * outcomes + outcome]`. */
  readonly rows: Float32Array | Int8Array
  /** What one unit in `rows` is worth. */
  readonly scale: number
}

/** The features of one place, as row numbers; kept and refilled, since millions pass through. */
export type FeatureBuffer = { readonly rows: Int32Array; size: number }

export const featureBuffer = (capacity: number): FeatureBuffer => ({
  rows: new Int32Array(capacity),
  size: 0,
})

/** Mixes a template's number with up to three values into 32 bits (after MurmurHash3's finaliser). */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1)
  h = Math.imul(h ^ a, 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h ^ b, 0xc2b2ae35)
  h ^= h >>> 13
  h = Math.imul(h ^ c, 0x27d4eb2f)
  h ^= h >>> 16
  return h
}

/** Adds to `scores[at…]` what the features weigh for each outcome, unscaled. */
export function addScores(weights: Weights, features: FeatureBuffer, scores: Float64Array, at = 0): void {
  const { rows, outcomes } = weights
  for (let f = 0; f < features.size; f++) {
    const row = features.rows[f]! * outcomes
    for (let o = 0; o < outcomes; o++) scores[at + o]! += rows[row + o]!
  }
}

/** Weight of the features for a model with a single outcome, as log-odds. */
export function logOdds(weights: Weights, features: FeatureBuffer): number {
  let sum = 0
  for (let f = 0; f < features.size; f++) sum += weights.rows[features.rows[f]!]!
  return sum * weights.scale
}
