/**
 * A linear model over hashed features, laid out for reading fast: four signed bytes to an integer, each stored 128 too
 * high, so that two integer additions add four weights at once and a row takes a quarter of the memory.
 */
export type PackedModel = {
  readonly bits: number
  readonly classes: number
  /** Row after row, `lanesOf(classes)` integers each. */
  readonly lanes: Int32Array
}

export const lanesOf = (classes: number): number => (classes + 3) >> 2

/** Writes the sum of the first `count` rows, 256 at most, for each class into `scores`, which has room for three more. */
export const scoreClasses = (
  { classes, lanes }: PackedModel,
  rows: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const width = lanesOf(classes)
  const excess = count * 128
  for (let q = 0; q < width; q++) {
    let even = 0
    let odd = 0
    for (let i = 0; i < count; i++) {
      const four = lanes[rows[i]! * width + q]!
      even += four & 0x00ff00ff
      odd += (four >>> 8) & 0x00ff00ff
    }
    scores[4 * q] = (even & 0xffff) - excess
    scores[4 * q + 1] = (odd & 0xffff) - excess
    scores[4 * q + 2] = (even >>> 16) - excess
    scores[4 * q + 3] = (odd >>> 16) - excess
  }
}
