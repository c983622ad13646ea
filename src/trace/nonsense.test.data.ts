/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Words of seven letters that nobody has said before. */
export const nonsense = (luck: () => number, words: number): string =>
  Array.from({ length: words }, () =>
    Array.from({ length: 7 }, () => String.fromCharCode(97 + Math.floor(luck() * 26))).join(''),
  ).join(' ')
