import type { Reading } from '../reading.js'
import { findBoilerplate, paragraphHashes, withoutParagraphs } from './boilerplate.js'
import { noticeLanguage } from './notices.js'
import { type Words, wordsOfArticle } from './words.js'

/** One distinct text and the pages that print it word for word. */
export type TextGroup = {
  /** Sorted by id. */
  readonly readings: readonly Reading[]
  /** The page that the others were most likely taken from; it stands for the text. */
  readonly reading: Reading
  /** Title and body without the site's furniture. */
  readonly words: Words
  /** Orders texts whatever the order they came in. */
  readonly hash: string
}

/** Shorter texts ("Page not found") are the same by accident and stay apart. */
const fewestWords = 12

/** Pages that print the same words are one text. Found before anything is compared, in canonical order. */
export function groupTexts(readings: readonly Reading[]): TextGroup[] {
  const exact = new Map<string, Reading[]>()
  for (const reading of [...readings].sort((a, b) => compareText(a.id, b.id))) {
    push(exact, reading.article.text, reading)
  }
  const texts = [...exact.values()]
  const words = texts.map(([first]) => wordsOfArticle(first!.article))
  const furniture = findBoilerplate(words)
  const groups = new Map<string, { words: Words; readings: Reading[] }>()
  texts.forEach((sameText, i) => {
    const kept = withoutFurniture(words[i]!, furniture)
    const isShort = kept.count < fewestWords
    for (const same of isShort ? sameText.map((reading) => [reading]) : [sameText]) {
      const hash = isShort ? `${hashOf(kept)}-${same[0]!.id}` : hashOf(kept)
      const group = groups.get(hash)
      if (group) group.readings.push(...same)
      else groups.set(hash, { words: kept, readings: [...same] })
    }
  })
  return [...groups.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([hash, { words: text, readings: unsorted }]) => {
      const sorted = unsorted.sort((a, b) => compareText(a.id, b.id))
      return { hash, words: text, readings: sorted, reading: headOf(sorted) }
    })
}

function withoutFurniture(words: Words, furniture: ReadonlySet<number>): Words {
  const notices = new Set<number>()
  paragraphHashes(words).forEach((hash, i) => {
    if (noticeLanguage(words, words.paragraphs[i]!, words.paragraphs[i + 1]!)) notices.add(hash)
  })
  return withoutParagraphs(words, (hash) => furniture.has(hash) || notices.has(hash))
}

/** The page that names no other, else the one dated first, else by id. */
function headOf(readings: readonly Reading[]): Reading {
  const borrowed = (reading: Reading) => (reading.article.credits.length > 0 ? 1 : 0)
  const date = (reading: Reading) => reading.article.published?.date ?? '~'
  const order = (a: Reading, b: Reading) =>
    borrowed(a) - borrowed(b) || compareText(date(a), date(b)) || compareText(a.id, b.id)
  return readings.reduce((best, each) => (order(each, best) < 0 ? each : best))
}

/** Two independent 32-bit hashes and the length: enough for any number of pages. */
function hashOf(words: Words): string {
  let [one, two] = [words.count, 0x811c9dc5]
  for (const hash of words.hashes) {
    one = (Math.imul(one, 0x9e3779b1) + hash) | 0
    two = Math.imul(two ^ hash, 0x01000193)
  }
  const part = (n: number) => (n >>> 0).toString(16).padStart(8, '0')
  return `${part(one)}${part(two)}-${words.count}`
}

/** Order of UTF-16 units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
