import { none, numberKey } from './anchor-keys.js'
import type { Anchors } from './anchors.js'
import type { Words } from './words.js'

/** The digits of a number; "12 000", "12.000" and "12,000" are 12000. The groups after the first have none. */
export function numberAt(words: Words, i: number): Anchors {
  if (i > 0 && isGroup(words, i)) return none
  let digits = words.text.slice(words.starts[i], words.ends[i])
  for (let next = i + 1; next < words.count && isGroup(words, next); next++) {
    digits += words.text.slice(words.starts[next], words.ends[next])
  }
  return Uint32Array.of(numberKey(digits))
}

function isGroup(words: Words, i: number): boolean {
  const isThree =
    words.ends[i]! - words.starts[i]! === 3 &&
    /^\d{3}$/.test(words.text.slice(words.starts[i], words.ends[i]))
  if (!isThree || words.starts[i]! - words.ends[i - 1]! !== 1) return false
  const before = words.text.slice(words.starts[i - 1], words.ends[i - 1])
  return /^\d{1,3}$/.test(before) && /[ .,'’\u00a0\u202f\u2009]/.test(words.text[words.ends[i - 1]!]!)
}
