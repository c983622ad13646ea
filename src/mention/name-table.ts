import { firstIndex } from '../language/first-index.js'
import { knowledgeBytes, knowledgeText } from '../language/knowledge-file.js'
import { bytesOf, packSections, unpackSections, viewInt32 } from '../language/sections.js'

/**
 * A table from folded names to numbers, kept as the one string it is shipped as: lines `name|a,b` sorted
 * by name, numbers in base 36. Indexed by a hash of the name, so that looking one up copies nothing; the index is shipped
 * too, for hashing 60,000 names takes longer than reading a page.
 */
export type NameTable = {
  readonly lines: string
  /** Open hash table: where each line starts, plus one; its length is a power of two. */
  readonly slots: Int32Array
  /** One bit for each hash of one or two first words that more words follow. */
  readonly openings: Uint8Array
}

const bar = 0x7c
const blank = 0x20

/** Indexes lines that each end in a line break. */
export function nameTable(lines: string): NameTable {
  const starts = lineStarts(lines).subarray(0, -1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(starts.length * 2 + 2)))
  const openings = new Uint8Array(openingBits >> 3)
  for (const start of starts) {
    markOpenings(openings, lines, start)
    let slot = hashOf(lines, start) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = start + 1
  }
  return { lines, slots, openings }
}

/** What `readNameTable` reads beside the lines. */
export const packIndex = ({ slots, openings }: NameTable): Uint8Array =>
  packSections([bytesOf(slots), openings])

/** A shipped table: its lines in `<name>.txt`, their index in `<name>.bin`. */
export function readNameTable(name: string): NameTable {
  const [slots, openings] = unpackSections(knowledgeBytes(`${name}.bin`))
  return { lines: knowledgeText(`${name}.txt`), slots: viewInt32(slots!), openings: openings! }
}

const openingBits = 2 ** 18
const bitOf = (hash: number): number => hash & (openingBits - 1)

/** Sets the bits of a name's first word and of its first two. */
function markOpenings(openings: Uint8Array, lines: string, start: number): void {
  let end = start
  for (let words = 0; words < 2; words++) {
    while (lines.charCodeAt(end) !== blank) if (lines.charCodeAt(end++) === bar) return
    const bit = bitOf(hashOf(lines, start, end++))
    openings[bit >> 3]! |= 1 << (bit & 7)
  }
}

/** Whether some name may start as these one or two words do ("rot weiss") and go on; says yes a little too often. */
export function maySpread(table: NameTable, words: string): boolean {
  const bit = bitOf(hashOf(words, 0, words.length))
  return (table.openings[bit >> 3]! & (1 << (bit & 7))) !== 0
}

/** Where each line starts, then where the last one ends. */
export function lineStarts(lines: string): Int32Array {
  const starts = new Int32Array(lines.length / 2 + 2)
  let count = 0
  for (let at = 0; at < lines.length; ) {
    starts[count++] = at
    const end = lines.indexOf('\n', at)
    at = end < 0 ? lines.length : end + 1
  }
  starts[count] = lines.length
  return starts.slice(0, count + 1)
}

/** FNV-1a over the units from `from` up to `end`, or a bar before it. */
function hashOf(text: string, from: number, end = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === bar) break
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash ^ (hash >>> 15)
}

/** The numbers a folded name stands for; none where it is unknown. */
export function numbersNamed({ lines, slots }: NameTable, name: string): readonly number[] {
  const last = slots.length - 1
  for (let slot = hashOf(name, 0) & last; slots[slot] !== 0; slot = (slot + 1) & last) {
    const start = slots[slot]! - 1
    const end = start + name.length
    if (lines.startsWith(name, start) && lines.charCodeAt(end) === bar) return numbersAt(lines, end + 1)
  }
  return []
}

const numbersAt = (lines: string, start: number): number[] =>
  lines
    .slice(start, lines.indexOf('\n', start))
    .split(',')
    .map((number) => Number.parseInt(number, 36))

/** Names of the table that start as `prefix` does, in order. */
export function* namesFrom({ lines }: NameTable, prefix: string): Generator<string> {
  const isBefore = (at: number) => {
    const start = lineStart(lines, at)
    return lines.slice(start, start + prefix.length) < prefix
  }
  let start = firstIndex(lines.length, isBefore)
  for (; start < lines.length && lines.startsWith(prefix, start); start = lines.indexOf('\n', start) + 1)
    yield lines.slice(start, lines.indexOf('|', start))
}

const lineStart = (lines: string, at: number): number => (at === 0 ? 0 : lines.lastIndexOf('\n', at - 1) + 1)
