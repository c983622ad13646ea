/** Weights of hashed features: a row of `classes` small integers for each of 2^bits places. */
export type LinearModel = {
  readonly bits: number
  readonly classes: number
  readonly weights: Int8Array | Float32Array
}

/** Adds up the weights of the first `count` rows into `scores` and returns the best class. */
export const bestClass = (
  { classes, weights }: LinearModel,
  rows: Int32Array,
  count: number,
  scores: Int32Array | Float64Array,
): number => {
  for (let c = 0; c < classes; c++) scores[c] = 0
  for (let i = 0; i < count; i++) {
    const row = rows[i]! * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!
  }
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** Place of a feature made of a template's number and up to three values, before it is cut to the model's bits. */
export const hash1 = (template: number, a: number): number =>
  Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b)
export const hash2 = (template: number, a: number, b: number): number =>
  Math.imul(Math.imul(hash1(template, a) ^ b, 0xc2b2ae35) ^ 0x27d4eb2f, 0x165667b1)
export const hash3 = (template: number, a: number, b: number, c: number): number =>
  Math.imul(Math.imul(hash2(template, a, b) ^ c, 0x9e3779b1) ^ 0x61c88647, 0x2c1b3c6d)
