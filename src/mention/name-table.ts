import { firstIndex } from '../language/first-index.js'

/**
 * A table from folded names to numbers, kept as the one string it is shipped as: lines `name|a,b` sorted
 * by name, numbers in base 36. Indexed by a hash of the name, so that loading 60,000 names takes
 * milliseconds and looking one up copies nothing.
 */
export type NameTable = {
  readonly lines: string
  /** Offset of each line into `lines`, then its length. */
  readonly starts: Int32Array
  /** Open hash table of line numbers plus one; its length is a power of two. */
  readonly slots: Int32Array
  /** One bit for each hash of a first word that more words may follow. */
  readonly openings: Uint8Array
}

const bar = 0x7c
const blank = 0x20

/** Indexes lines that each end in a line break. */
export function nameTable(lines: string): NameTable {
  const starts = lineStarts(lines)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(starts.length * 2)))
  const openings = new Uint8Array(8192)
  for (let line = 0; line + 1 < starts.length; line++) {
    markOpening(openings, lines, starts[line]!)
    let slot = hashOf(lines, starts[line]!) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = line + 1
  }
  return { lines, starts, slots, openings }
}

function markOpening(openings: Uint8Array, lines: string, start: number): void {
  const hash = hashOf(lines, start, blank)
  if (hash !== 0) openings[(hash & 0xffff) >> 3]! |= 1 << (hash & 7)
}

/** Whether some name of several words may start with this one; says yes a little too often. */
export function maySpread(table: NameTable, word: string): boolean {
  const hash = hashOf(word, 0)
  return (table.openings[(hash & 0xffff) >> 3]! & (1 << (hash & 7))) !== 0
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

/** FNV-1a over the units from `from` up to a bar or the end; 0 where `stop` is asked for and does not come. */
function hashOf(text: string, from: number, stop = bar): number {
  let hash = 0x811c9dc5
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === stop) break
    if (unit === bar) return 0
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash ^ (hash >>> 15)
}

/** The numbers a folded name stands for; none where it is unknown. */
export function numbersNamed(table: NameTable, name: string): readonly number[] {
  const { lines, starts, slots } = table
  for (
    let slot = hashOf(name, 0) & (slots.length - 1);
    slots[slot] !== 0;
    slot = (slot + 1) & (slots.length - 1)
  ) {
    const start = starts[slots[slot]! - 1]!
    if (lines.startsWith(name, start) && lines.charCodeAt(start + name.length) === bar)
      return numbersOf(table, slots[slot]! - 1)
  }
  return []
}

const numbersOf = (table: NameTable, line: number): number[] => {
  const whole = table.lines.slice(table.starts[line]!, table.starts[line + 1]!)
  return whole
    .slice(whole.indexOf('|') + 1)
    .split(',')
    .map((number) => Number.parseInt(number, 36))
}

/** Names of the table that start as `prefix` does, in order. */
export function* namesFrom(table: NameTable, prefix: string): Generator<string> {
  for (let line = firstLineFrom(table, prefix); line + 1 < table.starts.length; line++) {
    const start = table.starts[line]!
    if (!table.lines.startsWith(prefix, start)) return
    yield table.lines.slice(start, table.lines.indexOf('|', start))
  }
}

function firstLineFrom({ lines, starts }: NameTable, prefix: string): number {
  return firstIndex(starts.length - 1, (line) => {
    const start = starts[line]!
    return lines.slice(start, start + prefix.length) < prefix
  })
}
