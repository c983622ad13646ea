import { wordsOf } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../statement/statement.js'
import type { Format } from './format.js'
import { contentOf, sourceOf, voiceOf } from './statement-words.js'

const columns = [
  'reading',
  'url',
  'outlet',
  'title',
  'published',
  'statement',
  'within',
  'kind',
  'certainty',
  'content',
  'cue',
  'source',
  'voice',
  'voice_kind',
  'voice_role',
  'route',
  'cautions',
  'start',
  'end',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number | undefined>>

/** RFC 4180: one statement a row, lines ended by CR LF, the first naming the columns. */
export const csvFormat = (): Format<Reading, string> => ({
  begin: () => csvRow(columns),
  each: (reading) => reading.statements.map((statement) => csvRow(cells(row(reading, statement)))).join(''),
  end: () => '',
})

const cells = (row: Row) => columns.map((column) => row[column] ?? '')

function row({ id, article, voices }: Reading, statement: Statement): Row {
  const voice = voiceOf(statement, voices)
  return {
    reading: id,
    url: article.url,
    outlet: article.outlet,
    title: article.title && wordsOf(article.text, article.title),
    published: article.published?.date,
    statement: statement.id,
    within: statement.within,
    kind: statement.kind,
    certainty: statement.certainty,
    content: contentOf(article.text, statement),
    cue: (statement.cue ?? []).map((span) => wordsOf(article.text, span)).join(' … '),
    source: sourceOf(article.text, statement),
    voice: voice?.name,
    voice_kind: voice?.kind,
    voice_role: voice?.role,
    route: statement.route.map((hop) => `${hop.role}: ${hop.name}`).join(' → '),
    cautions: statement.cautions.map((caution) => caution.code).join(' '),
    start: statement.content[0]?.start,
    end: statement.content.at(-1)?.end,
  }
}

/** Cells as a line of CSV, none of them a formula to a spreadsheet. */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Spreadsheets run a cell that begins so; an apostrophe before it makes it text. Full-width signs count too. */
const formula = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20|%]/

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /["\r\n,]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
