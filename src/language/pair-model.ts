/**
 * A linear model of two classes over hashed features. A row is two signed bytes in one integer, each stored 128 too high:
 * what reading weights costs is fetching them from memory, so the fewer bytes the better.
 */
export type PairModel = { readonly bits: number; readonly pairs: Uint16Array }

/** Writes the sum of the first `count` rows, 256 at most, for each of the two classes into `scores`. */
export const scorePair = (
  { pairs }: PairModel,
  rows: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  let first = 0
  let second = 0
  for (let i = 0; i < count; i++) {
    const pair = pairs[rows[i]!]!
    first += pair & 0xff
    second += pair >> 8
  }
  scores[0] = first - count * 128
  scores[1] = second - count * 128
}

/** Lays out weights, two a row, as `scorePair` reads them. */
export const packPairs = (bits: number, weights: Int8Array): PairModel => ({
  bits,
  pairs: Uint16Array.from(
    { length: 1 << bits },
    (_, row) => weights[2 * row]! + 128 + ((weights[2 * row + 1]! + 128) << 8),
  ),
})
