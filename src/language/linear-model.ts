/** The class of the highest score, the first of equals. */
export const bestClass = (classes: number, scores: ArrayLike<number>): number => {
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}
