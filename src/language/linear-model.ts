/** Weights of hashed features: a row of `classes` numbers for each of 2^bits places. */
export type LinearModel = {
  readonly bits: number
  readonly classes: number
  readonly weights: Int8Array | Float32Array
}

/** The class of the highest score, the first of equals. */
export const bestClass = (classes: number, scores: ArrayLike<number>): number => {
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** Place of a feature made of a template's number and three values, before it is cut to the model's bits. */
export const row = (template: number, a: number, b: number, c: number): number => {
  const sum =
    Math.imul(template, 0x9e3779b1) +
    Math.imul(a ^ template, 0x85ebca6b) +
    Math.imul(b, 0xc2b2ae35) +
    Math.imul(c, 0x27d4eb2f)
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
}
