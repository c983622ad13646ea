import type { Reading } from '../reading.js'
import { findBoilerplate, indicesIn } from './boilerplate.js'
import { compareText } from './compare-text.js'
import type { Imprint } from './imprint.js'
import { listsByKey } from './lists-by-key.js'
import type { Outline } from './outline.js'
import { type ParedText, paredText } from './page-text.js'
import { type ParedPage, TraceMemory } from './trace-memory.js'
import type { Words } from './words.js'

/** One distinct text and the pages that print it word for word. */
export type TextGroup = {
  /** Sorted by id. */
  readonly readings: readonly Reading[]
  /** The page that the others were most likely taken from; it stands for the text. */
  readonly reading: Reading
  /** Its title and body without the site's furniture. */
  readonly imprint: Imprint
  /** What the same is made of. */
  readonly pared: ParedText
  /** Words of the same; asked for, not kept. */
  readonly words: Words
}

/** Shorter texts ("Page not found") are the same by accident and stay apart. */
const fewestWords = 12

/** Whether two texts are a line each: no more can be said of them than that they have it in common. */
export const areLines = (a: TextGroup, b: TextGroup): boolean =>
  Math.max(a.imprint.count, b.imprint.count) < fewestWords

/** Pages with the very same characters, which are scanned once. */
type SamePages = { readonly readings: readonly Reading[]; readonly head: Reading }
type Text = SamePages & { readonly scanned: Reading; readonly imprint: Imprint }

/** Pages that print the same words are one text. Found before anything is compared, in canonical order. */
export function groupTexts(readings: readonly Reading[], memory = new TraceMemory()): TextGroup[] {
  const pages = samePages(readings)
  const outlines = pages.map(({ head }) => memory.outlineOf(head))
  const pared = withoutFurniture(pages, outlines, memory)
  return groupsOf(
    pages,
    pared.map((page) => memory.imprintOf(page)),
    memory,
  )
}

/** The same, with the memory's helpers. */
export async function groupTextsWithHelp(
  readings: readonly Reading[],
  memory: TraceMemory,
): Promise<TextGroup[]> {
  const pages = samePages(readings)
  const outlines = await memory.outlinesOf(pages.map(({ head }) => head))
  return groupsOf(pages, await memory.imprintsOf(withoutFurniture(pages, outlines, memory)), memory)
}

function groupsOf(
  pages: readonly SamePages[],
  imprints: readonly Imprint[],
  memory: TraceMemory,
): TextGroup[] {
  const texts = pages.map((page, i): Text => ({ ...page, scanned: page.head, imprint: imprints[i]! }))
  const groups = listsByKey(texts.flatMap(keyed))
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, same]) => groupOf(same, memory))
}

function samePages(readings: readonly Reading[]): SamePages[] {
  const inOrder = [...readings].sort((a, b) => compareText(a.id, b.id))
  const pages = listsByKey(inOrder.map((reading) => [reading.article.text, reading]))
  return [...pages.values()].map((same) => ({ readings: same, head: headOf(same) }))
}

/** What each page drops: its notices, and what its site repeats. */
function withoutFurniture(
  pages: readonly SamePages[],
  outlines: readonly Outline[],
  memory: TraceMemory,
): ParedPage[] {
  const furniture = findBoilerplate(outlines, (page, dropped) =>
    memory.fingerprintsOf({ reading: pages[page]!.head, dropped }),
  )
  return pages.map(({ head }, i) => {
    const dropped = new Set([...indicesIn(outlines[i]!, furniture), ...outlines[i]!.notices])
    return { reading: head, dropped: [...dropped].sort((a, b) => a - b) }
  })
}

/** A text by the hash of its words, which those that print the same share; short ones stay apart. */
const keyed = (text: Text): (readonly [string, Text])[] =>
  text.imprint.count >= fewestWords
    ? [[text.imprint.hash, text]]
    : apart(text).map((only) => [`${text.imprint.hash}-${only.head.id}`, only])

/** Short texts with an imprint each, so that an imprint is always one page's. */
const apart = (text: Text): Text[] =>
  text.readings.map((reading) => ({
    ...text,
    readings: [reading],
    head: reading,
    imprint: { ...text.imprint },
  }))

function groupOf(same: readonly Text[], memory: TraceMemory): TextGroup {
  const reading = headOf(same.map(({ head }) => head))
  const { scanned, imprint } = same.find(({ head }) => head === reading)!
  return {
    readings: same.flatMap(({ readings }) => readings).sort((a, b) => compareText(a.id, b.id)),
    reading,
    imprint,
    get pared() {
      return paredText(scanned, imprint.dropped)
    },
    get words() {
      return memory.wordsOf(scanned, imprint)
    },
  }
}

/** The page that names no other, else the one dated first, else by id. */
function headOf(readings: readonly Reading[]): Reading {
  const borrowed = (reading: Reading) => (reading.article.credits.length > 0 ? 1 : 0)
  const date = (reading: Reading) => reading.article.published?.date ?? '~'
  const order = (a: Reading, b: Reading) =>
    borrowed(a) - borrowed(b) || compareText(date(a), date(b)) || compareText(a.id, b.id)
  return readings.reduce((best, each) => (order(each, best) < 0 ? each : best))
}
