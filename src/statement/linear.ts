/**
 * Weights over hashed features (Weinberger et al. 2009, "Feature hashing for large scale multitask learning"): no word is
 * stored, only what each hash adds to the log-odds of each class, in units of `scale`.
 */
export type Weights = {
  /** log2 of the number of rows. */
  readonly bits: number
  readonly classes: number
  /** Row after row: `weights[row * classes + c]`. */
  readonly weights: Int8Array | Float32Array
  readonly scale: number
}

/** Mixes a template's number with three values into 32 bits, of which a model takes the upper `bits`. */
export function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + Math.imul(b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) + Math.imul(c, 0x27d4eb2f)
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
}

/** The features of one place, as row numbers; kept and refilled, since millions pass through. */
export type FeatureBuffer = { readonly rows: Int32Array; size: number }

export const featureBuffer = (capacity: number): FeatureBuffer => ({
  rows: new Int32Array(capacity),
  size: 0,
})

/** Sets `scores[at…]` to the log-odds that the features give each class. */
export function scoreClasses(
  { weights, classes, scale }: Weights,
  features: FeatureBuffer,
  scores: Float64Array,
  at: number,
): void {
  for (let c = 0; c < classes; c++) scores[at + c] = 0
  for (let f = 0; f < features.size; f++) {
    const row = features.rows[f]! * classes
    for (let c = 0; c < classes; c++) scores[at + c]! += weights[row + c]!
  }
  for (let c = 0; c < classes; c++) scores[at + c]! *= scale
}

/** The features' log-odds in a model of one class. */
export function logOdds({ weights, scale }: Weights, features: FeatureBuffer): number {
  let sum = 0
  for (let f = 0; f < features.size; f++) sum += weights[features.rows[f]!]!
  return sum * scale
}
