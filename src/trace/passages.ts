import { shingleLength, shinglesOf } from './fingerprint.js'
import type { Words } from './words.js'

/** A stretch of each of two texts, as word indices, ends exclusive. */
export type WordRanges = {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** A stretch that two texts share; small edits inside are allowed. */
export type Passage = WordRanges & {
  /** Words equal on both sides. */
  readonly equal: number
}

/** Fewer equal words are chance: "as part of a" is in every newspaper. */
const fewestEqual = 7
/** After a difference, this many words in all may be passed over… */
const longestGap = 6
/** …if as many words as this then agree again. */
const wordsToResume = 2

/**
 * Stretches that `a` and `b` share, in the order of `a`, found from shared shingles and extended word by
 * word across small edits. Each word is used once, so moved paragraphs are found too. Linear in the texts.
 */
export function findPassages(a: Words, b: Words): Passage[] {
  const shinglesOfA = shinglesOf(a)
  const places = placesOf(shinglesOf(b))
  const used = new Uint8Array(b.count)
  const passages: Passage[] = []
  let done = 0
  let expected = 0
  for (let i = 0; i < shinglesOfA.length; ) {
    const j = places.find(shinglesOfA[i]!, expected, used)
    const passage = j < 0 ? undefined : extend(a, b, i, j, done, used)
    if (!passage || passage.equal < fewestEqual) {
      i++
      continue
    }
    passages.push(passage)
    used.fill(1, passage.bStart, passage.bEnd)
    done = passage.aEnd
    expected = passage.bEnd
    i = Math.max(i + 1, passage.aEnd)
  }
  return passages
}

/** Places within a passage where its two sides differ, in order; one side of a place may be empty. */
export function differencesIn(a: Words, b: Words, { aStart, aEnd, bStart, bEnd }: Passage): WordRanges[] {
  const differences: WordRanges[] = []
  let [i, j] = [aStart, bStart]
  while (i < aEnd || j < bEnd) {
    if (i < aEnd && j < bEnd && a.hashes[i] === b.hashes[j]) {
      i++
      j++
      continue
    }
    const gap = nextAgreement(a, b, i, j, unused)
    const [nextI, nextJ] = gap ? [Math.min(aEnd, i + gap.a), Math.min(bEnd, j + gap.b)] : [aEnd, bEnd]
    differences.push({ aStart: i, aEnd: nextI, bStart: j, bEnd: nextJ })
    ;[i, j] = [nextI, nextJ]
  }
  return differences
}

const unused = new Uint8Array(0)

/** The passage seen from the other text. */
export const turnedPassage = ({ aStart, aEnd, bStart, bEnd, equal }: Passage): Passage => ({
  aStart: bStart,
  aEnd: bEnd,
  bStart: aStart,
  bEnd: aEnd,
  equal,
})

/** Places of each shingle in a text: a chain of equal ones, nearest to the expected place preferred. */
function placesOf(shingles: Uint32Array) {
  const first = new Map<number, number>()
  const next = new Int32Array(shingles.length).fill(-1)
  for (let i = shingles.length - 1; i >= 0; i--) {
    next[i] = first.get(shingles[i]!) ?? -1
    first.set(shingles[i]!, i)
  }
  const longestChain = 16
  return {
    /** First unused place at or after `expected`, else the first unused one; -1 for none. */
    find(shingle: number, expected: number, used: Uint8Array): number {
      let found = -1
      let place = first.get(shingle) ?? -1
      if (expected < shingles.length && shingles[expected] === shingle && !used[expected]) return expected
      for (let steps = 0; place >= 0 && steps < longestChain; steps++, place = next[place]!) {
        if (used[place]) continue
        if (place >= expected) return place
        if (found < 0) found = place
      }
      return found
    },
  }
}

/** Grows a shared shingle both ways; undefined where it falls on words already taken. */
function extend(
  a: Words,
  b: Words,
  i: number,
  j: number,
  done: number,
  used: Uint8Array,
): Passage | undefined {
  for (let k = 0; k < shingleLength; k++)
    if (a.hashes[i + k] !== b.hashes[j + k] || used[j + k]) return undefined
  let [aStart, bStart, equal] = [i, j, 0]
  while (aStart > done && bStart > 0 && !used[bStart - 1] && a.hashes[aStart - 1] === b.hashes[bStart - 1]) {
    aStart--
    bStart--
    equal++
  }
  let [aEnd, bEnd] = [i, j]
  for (;;) {
    while (aEnd < a.count && bEnd < b.count && !used[bEnd] && a.hashes[aEnd] === b.hashes[bEnd]) {
      aEnd++
      bEnd++
      equal++
    }
    const gap = nextAgreement(a, b, aEnd, bEnd, used)
    if (!gap) return { aStart, aEnd, bStart, bEnd, equal }
    aEnd += gap.a
    bEnd += gap.b
  }
}

/** Smallest step past a difference after which the texts agree again. */
function nextAgreement(a: Words, b: Words, i: number, j: number, used: Uint8Array) {
  for (let size = 1; size <= longestGap; size++) {
    for (let inA = 0; inA <= size; inA++) {
      if (agree(a, b, i + inA, j + size - inA, used)) return { a: inA, b: size - inA }
    }
  }
  return undefined
}

function agree(a: Words, b: Words, i: number, j: number, used: Uint8Array): boolean {
  if (i + wordsToResume > a.count || j + wordsToResume > b.count) return false
  for (let k = 0; k < wordsToResume; k++) if (a.hashes[i + k] !== b.hashes[j + k] || used[j + k]) return false
  return true
}
