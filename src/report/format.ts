import type { Reading } from '../reading.js'
import type { Words } from './words/words.js'

/** Writes readings as they come: what opens the document, one part a reading, what closes it. */
export type Format<Item = Reading, Part = ReportPart | Promise<ReportPart>> = {
  readonly begin: () => string
  readonly each: (item: Item, index: number) => Part
  readonly end: () => string
}

/** What is written of one reading; in pieces where a string may not hold it. */
export type ReportPart = string | Iterable<string>

/** The forms a reading is written in, as the command line names them. */
export const formatNames = ['terminal', 'json', 'jsonl', 'markdown', 'html', 'csv'] as const
export type FormatName = (typeof formatNames)[number]

/** What a format must know beside the readings. */
export type Presentation = {
  readonly words: Words
  /** Whether more than one reading may come (JSON: an array). */
  readonly many: boolean
  /** Columns, for the terminal. */
  readonly width: number
  readonly colour: boolean
  /** Show why each part of a statement was decided as it was. */
  readonly explain: boolean
}

/** File name endings from which `--output` tells the format. */
export const formatEndings: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.txt': 'terminal',
}

/** Loads only the format asked for: most runs need one. */
export async function formatNamed(name: FormatName, presentation: Presentation): Promise<Format> {
  switch (name) {
    case 'terminal':
      return (await import('./terminal/terminal.js')).terminalFormat(presentation)
    case 'json':
      return (await import('./json.js')).jsonFormat(presentation)
    case 'jsonl':
      return (await import('./json.js')).jsonLinesFormat()
    case 'markdown':
      return (await import('./markdown.js')).markdownFormat(presentation)
    case 'html':
      return (await import('./html/html.js')).htmlFormat(presentation)
    case 'csv':
      return (await import('./csv.js')).csvFormat()
  }
}
