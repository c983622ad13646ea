import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { selon } from './process.js'
import { figure, table } from './table.js'
import { articles } from './trace-collection.js'

/** Pages of the first day, and of the second. */
const [first, more] = [10_000, 100]

/** Adding pages by what `selon read --jsonl` wrote of the others, against tracing all of them anew. */
export function addingCosts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'selon-bench-'))
  const file = (name: string) => join(folder, name)
  const lines = articles(first + more).map(({ id, article }) => line(id, article.text))
  writeFileSync(file('monday.jsonl'), lines.slice(0, first).join(''))
  writeFileSync(file('tuesday.jsonl'), lines.slice(first).join(''))
  const trace = (name: string, ...pages: readonly string[]) =>
    selon('trace', '-q', '--jobs', '1', '-o', file(name), ...pages.map(file))
  const rows = [
    row(`read ${first} pages once`, selon('read', '-q', file('monday.jsonl'), '-o', file('read.jsonl'))),
    row(`trace their readings and ${more} pages`, trace('added.json', 'read.jsonl', 'tuesday.jsonl')),
    row(`trace all ${first + more} pages`, trace('anew.json', 'monday.jsonl', 'tuesday.jsonl')),
  ]
  const isSame = readFileSync(file('added.json')).equals(readFileSync(file('anew.json')))
  rmSync(folder, { recursive: true, force: true })
  return table(
    `Pages added by readings: the answer is ${isSame ? '' : 'NOT '}the same`,
    ['', 'processor s', 'peak MB'],
    rows,
  )
}

const row = (what: string, { cpu, rss }: ReturnType<typeof selon>) => [what, figure(cpu / 1000), figure(rss)]

/** A line of a batch in which every third paragraph is somebody's words, as in news. */
function line(id: string, text: string): string {
  const told = text.split('\n').map((paragraph, i) => (i % 3 === 1 ? said(paragraph) : paragraph))
  return `${JSON.stringify({ id, text: told.join('\n'), language: 'en' })}\n`
}

function said(paragraph: string): string {
  const [given = '', family = ''] = paragraph.split(' ').slice(-2)
  return `“${paragraph.slice(0, -1)},” said ${capital(given)} ${capital(family)}`
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
