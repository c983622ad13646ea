/**
 * A linear model over hashed features: each of 2^bits rows holds a small weight for each class, two classes to an
 * integer (16 bits each), so that a row is added in half the steps.
 */
export type PackedModel = {
  readonly bits: number
  readonly classes: number
  readonly pairs: Int32Array
}

/** Writes the sum of the first `count` rows for each class into `scores`, which has room for one class more. */
export const scoreClasses = (
  model: PackedModel,
  rows: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const { classes, pairs } = model
  const width = (classes + 1) >> 1
  for (let k = 0; k < width; k++) scores[k] = 0
  for (let i = 0; i < count; i++) {
    const first = rows[i]! * width
    for (let k = 0; k < width; k++) scores[k]! += pairs[first + k]!
  }
  for (let k = width - 1; k >= 0; k--) {
    const low = (scores[k]! << 16) >> 16
    scores[2 * k + 1] = (scores[k]! - low) >> 16
    scores[2 * k] = low
  }
}
