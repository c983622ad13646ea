/** Share of a longer sound's letters that two spellings of one name may differ in. */
const mostDifference = 0.4

/** Whether two rows of consonants may be one name, heard or transliterated in different ways. */
export function soundAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const longer = Math.max(a.length, b.length)
  return a === b || distance(a, b) <= mostDifference * longer
}

/** Letters to change, add or leave out to make one word of the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
