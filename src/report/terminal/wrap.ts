import { columnsOf } from './columns.js'
import type { Paint, Style } from './style.js'

/** Words set in one style; pieces stand a blank apart. */
export type Piece = readonly [style: Style, text: string]

/** What stands before the first line and before the others, in faint ink. */
export type Indent = { readonly first: string; readonly rest: string }

/** Lays pieces out in lines of at most `width` columns, the indent counted. Words longer than a line are cut. */
export function wrap(pieces: readonly Piece[], width: number, indent: Indent, paint: Paint): string {
  const lines: string[] = []
  let line: Piece[] = []
  let used = columnsOf(indent.first)
  const room = Math.max(1, width - columnsOf(indent.rest))
  const endLine = () => {
    const before = lines.length === 0 ? indent.first : indent.rest
    lines.push((before.trim() === '' ? before : paint('faint', before)) + painted(line, paint))
    line = []
    used = columnsOf(indent.rest)
  }
  for (const [style, word] of wordsIn(pieces, room)) {
    const columns = columnsOf(word)
    if (line.length > 0 && used + 1 + columns > width) endLine()
    used += columns + (line.length > 0 ? 1 : 0)
    line.push([style, word])
  }
  if (line.length > 0) endLine()
  return lines.map((laid) => `${laid.trimEnd()}\n`).join('')
}

/** Neighbouring words of one style are painted together. */
function painted(words: readonly Piece[], paint: Paint): string {
  const runs: [Style, string][] = []
  for (const [style, word] of words) {
    const last = runs.at(-1)
    if (last?.[0] === style) last[1] += ` ${word}`
    else runs.push([style, word])
  }
  return runs.map(([style, text]) => paint(style, text)).join(' ')
}

function* wordsIn(pieces: readonly Piece[], room: number): Generator<Piece> {
  for (const [style, text] of pieces) {
    for (const word of text.split(' ')) {
      if (word === '') continue
      if (columnsOf(word) <= room) yield [style, word]
      else for (const part of cut(word, room)) yield [style, part]
    }
  }
}

/** A word without blanks in parts that fit, never within a letter and its accents. */
function* cut(word: string, room: number): Generator<string> {
  let part = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const columns = columnsOf(segment)
    if (part && used + columns > room) {
      yield part
      part = ''
      used = 0
    }
    part += segment
    used += columns
  }
  if (part) yield part
}
