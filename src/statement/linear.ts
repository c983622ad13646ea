import type { Templates } from '../language/templates.js'

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

/**
 * Mixes values by a table of templates (`templatesOf`) into rows; returns how many. One short loop over a table: as many calls
 * of `mix`, written out, are more than a compiler joins.
 */
export function mixRows(templates: Templates, values: Int32Array, cut: number, rows: Int32Array): number {
  let n = 0
  for (let t = 0; t < templates.length; t += 4)
    rows[n++] =
      mix(
        templates[t]!,
        values[templates[t + 1]!]!,
        values[templates[t + 2]!]!,
        values[templates[t + 3]!]!,
      ) >>> cut
  return n
}

/** The features of one place, as row numbers; kept and refilled, since millions pass through. */
export type FeatureBuffer = { readonly rows: Int32Array; size: number }

export const featureBuffer = (capacity: number): FeatureBuffer => ({
  rows: new Int32Array(capacity),
  size: 0,
})

/**
 * Small weights for reading fast: four signed bytes to an integer, each stored 128 too high, so that two integer additions
 * add four weights at once. Rows hold a multiple of four classes.
 */
export type PackedWeights = {
  readonly bits: number
  readonly classes: number
  readonly lanes: Int32Array
  readonly scale: number
}

/** Sets `scores[at…]` to the log-odds that up to 256 features give each class. */
export function scoreClasses(
  model: PackedWeights,
  features: FeatureBuffer,
  scores: Float64Array,
  at: number,
) {
  const { lanes, scale } = model
  const { rows, size } = features
  const width = model.classes >> 2
  for (let q = 0; q < width; q++) {
    let even = 0
    let odd = 0
    for (let f = 0; f < size; f++) {
      const four = lanes[rows[f]! * width + q]!
      even += four & 0x00ff00ff
      odd += (four >>> 8) & 0x00ff00ff
    }
    const excess = size * 128
    const first = at + 4 * q
    scores[first] = ((even & 0xffff) - excess) * scale
    scores[first + 1] = ((odd & 0xffff) - excess) * scale
    scores[first + 2] = ((even >>> 16) - excess) * scale
    scores[first + 3] = ((odd >>> 16) - excess) * scale
  }
}

/** Flips the sign bits of four signed bytes at once: each becomes an unsigned one, 128 higher. */
const four128 = 0x80808080

/** Lays out signed bytes, row after row, for `scoreClasses`. */
export function packLanes({ bits, classes, weights, scale }: Weights): PackedWeights {
  const lanes = new Int32Array(new Int8Array(weights).buffer)
  for (let at = 0; at < lanes.length; at++) lanes[at]! ^= four128
  return { bits, classes, lanes, scale }
}

/** Rounds weights to whole numbers from -127 to 127; the few beyond the 99.99th percentile are clipped. */
export function quantise({ weights, scale, ...shape }: Weights): Weights {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort()
  const unit = (sizes[Math.floor(sizes.length * 0.9999)] ?? 127) / 127
  const bytes = new Int8Array(weights.length)
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Math.max(-127, Math.min(127, Math.round(weights[at]! / unit)))
  return { ...shape, weights: bytes, scale: scale * unit }
}

/** The features' log-odds in a model of one class. */
export function logOdds({ weights, scale }: Weights, features: FeatureBuffer): number {
  let sum = 0
  for (let f = 0; f < features.size; f++) sum += weights[features.rows[f]!]!
  return sum * scale
}
