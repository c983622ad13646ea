/**
 * The first of the indices 0…`count` for which `isBefore` is false (`count` where it holds for all), by halving. `isBefore`
 * must hold for all indices up to some point and for none after it.
 */
export function firstIndex(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
