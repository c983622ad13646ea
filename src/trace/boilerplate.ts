import { fingerprintsOf } from './fingerprint.js'
import type { Words } from './words.js'

/** A paragraph in this many texts is looked at. */
const recurs = 3
/** Pairs of its texts compared, at most. */
const sample = 12
/** Texts that share this much of the smaller one are kin whatever they share. */
const kinByParagraphs = 0.5
/** …or this share of the fingerprints of what does not recur. */
const kinByRest = 0.1

/**
 * Paragraphs that a site repeats on pages which have nothing else to do with each other: what recurs in
 * copies of one article comes with the rest of the article, what is furniture comes alone.
 */
export function findBoilerplate(texts: readonly Words[]): ReadonlySet<number> {
  const holders = recurringParagraphs(texts)
  const rests = new Map<number, Uint32Array>()
  const furniture = new Set<number>()
  for (const [hash, documents] of holders) {
    if (documents.length < recurs) continue
    if (mostlyStrangers(texts, documents, holders, rests)) furniture.add(hash)
  }
  return furniture
}

function recurringParagraphs(texts: readonly Words[]): Map<number, number[]> {
  const seenOnce = new Map<number, number>()
  const holders = new Map<number, number[]>()
  texts.forEach((words, document) => {
    for (const hash of new Set(paragraphHashes(words))) {
      const first = seenOnce.get(hash)
      const known = holders.get(hash)
      if (known) known.push(document)
      else if (first !== undefined) holders.set(hash, [first, document])
      else seenOnce.set(hash, document)
    }
  })
  return holders
}

function mostlyStrangers(
  texts: readonly Words[],
  documents: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
  rests: Map<number, Uint32Array>,
): boolean {
  const step = Math.max(1, Math.floor((documents.length - 1) / sample))
  let [kin, strangers] = [0, 0]
  for (let i = 0; i + 1 < documents.length; i += step) {
    const [a, b] = [documents[i]!, documents[i + 1]!]
    if (areKin(texts[a]!, texts[b]!, restOf(a), restOf(b))) kin++
    else strangers++
  }
  return strangers > kin

  function restOf(document: number): Uint32Array {
    const known = rests.get(document)
    if (known) return known
    const recurring = (hash: number) => (holders.get(hash)?.length ?? 0) >= recurs
    const rest = fingerprintsOf(withoutParagraphs(texts[document]!, recurring))
    rests.set(document, rest)
    return rest
  }
}

function areKin(a: Words, b: Words, restOfA: Uint32Array, restOfB: Uint32Array): boolean {
  if (sharedParagraphWords(a, b) >= kinByParagraphs * Math.min(a.count, b.count)) return true
  const smaller = Math.min(restOfA.length, restOfB.length)
  return smaller > 0 && countShared(restOfA, restOfB) >= kinByRest * smaller
}

function sharedParagraphWords(a: Words, b: Words): number {
  const inB = new Set(paragraphHashes(b))
  const hashes = paragraphHashes(a)
  let words = 0
  hashes.forEach((hash, i) => {
    if (inB.has(hash)) words += a.paragraphs[i + 1]! - a.paragraphs[i]!
  })
  return words
}

/** How many numbers two sorted lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return shared
}

/** One hash a paragraph. */
export function paragraphHashes(words: Words): number[] {
  const hashes: number[] = []
  for (let i = 0; i + 1 < words.paragraphs.length; i++) {
    let hash = 17
    for (let w = words.paragraphs[i]!; w < words.paragraphs[i + 1]!; w++) {
      hash = (Math.imul(hash, 0x9e3779b1) + words.hashes[w]!) | 0
    }
    hashes.push(hash >>> 0)
  }
  return hashes
}

/** The words of the paragraphs that `drop` does not name; offsets stay those of the text. */
export function withoutParagraphs(words: Words, drop: (hash: number) => boolean): Words {
  const hashes = paragraphHashes(words)
  if (!hashes.some(drop)) return words
  const keep = new Uint8Array(words.count)
  const kept = new Int32Array(words.count + 1)
  hashes.forEach((hash, i) => {
    if (!drop(hash)) keep.fill(1, words.paragraphs[i], words.paragraphs[i + 1])
  })
  for (let i = 0; i < words.count; i++) kept[i + 1] = kept[i]! + keep[i]!
  const filter = <T extends { filter(test: (value: number, i: number) => unknown): T }>(column: T): T =>
    column.filter((_, i) => keep[i])
  const starts = (of: Int32Array) => Int32Array.from(new Set(Array.from(of, (first) => kept[first]!)))
  return {
    text: words.text,
    count: kept[words.count]!,
    starts: filter(words.starts),
    ends: filter(words.ends),
    hashes: filter(words.hashes),
    quoted: filter(words.quoted),
    sentences: starts(words.sentences),
    paragraphs: starts(words.paragraphs),
  }
}
