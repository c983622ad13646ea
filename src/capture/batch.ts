import type { Capture, Captured } from './capture.js'
import { fileTrouble } from './from-file.js'
import { type GivenFact, givenFacts } from './given.js'
import { inMB, limits } from './limits.js'
import { type Line, linesOf } from './lines.js'
import type { CaptureTrouble, LineFault } from './trouble.js'

/**
 * Captures of a batch: JSON Lines, `{"id","text"|"html","url"?,"language"?,"published"?}` a line, in their order; a line
 * may also be what `selon read --jsonl` printed. Other splits find such lines elsewhere: `entriesOf` in a JSON document. A bad line gives a trouble with its number and the batch goes on. Holds one line at a time.
 */
export async function* captureBatch(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  lineLimit: number = limits.line,
  split = linesOf,
): AsyncGenerator<Captured> {
  try {
    for await (const line of split(chunks, lineLimit)) {
      const item = captureLine(line, where, lineLimit)
      if (item) yield item
    }
  } catch (cause) {
    yield fileTrouble(cause, where)
  }
}

/** Null for a blank line. */
function captureLine(line: Line, where: string, limit: number): Captured | null {
  const bad = (fault: LineFault): CaptureTrouble => ({ kind: 'bad-line', where, line: line.number, fault })
  if (line.bytes === null) return bad({ kind: 'too-long', limitMB: inMB(limit) })
  const text = decode(line.bytes)
  if (text === null) return bad({ kind: 'not-utf8' })
  if (text.trim() === '') return null
  const fields = parse(text)
  if (fields === undefined) return bad({ kind: 'not-json' })
  if (!isObject(fields)) return bad({ kind: 'not-an-object' })
  if (isReading(fields)) return { kind: 'saved', where, line: line.number, fields }
  const fault = faultOf(fields)
  return fault ? bad(fault) : captureFields(fields as BatchLine, `${where}:${line.number}`)
}

/** A reading keeps its text in its article; a line with a text or page of its own is to be read. */
const isReading = ({ article, text, html }: Readonly<Record<string, unknown>>): boolean =>
  isObject(article) && (text ?? html ?? null) === null

type BatchLine = {
  readonly id?: string | null
  readonly text?: string | null
  readonly html?: string | null
  readonly url?: string | null
  readonly language?: string | null
  readonly published?: string | null
}

const stringFields = ['id', 'text', 'html', 'url', 'language', 'published'] as const

/** Null counts as absent, as most programs that write JSON mean it. */
function faultOf(fields: Readonly<Record<string, unknown>>): LineFault | null {
  const wrong = stringFields.find(
    (name) => (fields[name] ?? null) !== null && typeof fields[name] !== 'string',
  )
  if (wrong) return { kind: 'wrong-type', field: wrong }
  const contents = [fields.text ?? null, fields.html ?? null].filter((content) => content !== null)
  if (contents.length === 0) return { kind: 'no-content' }
  if (contents.length === 2) return { kind: 'two-contents' }
  if ((contents[0] as string).trim() === '') return { kind: 'empty-content' }
  return badValueOf(fields)
}

/** Longer values are told by their beginnings. */
const longestShown = 80

/** The same checks as on the command line; an empty string counts as absent. */
function badValueOf(fields: Readonly<Record<string, unknown>>): LineFault | null {
  for (const field of Object.keys(givenFacts) as GivenFact[]) {
    const value = fields[field]
    if (typeof value === 'string' && value && givenFacts[field](value) === null)
      return { kind: 'bad-value', field, value: value.slice(0, longestShown) }
  }
  return null
}

function captureFields({ id, text, html, url, language, published }: BatchLine, where: string): Capture {
  return {
    kind: 'capture',
    id: id || url || where,
    where,
    form: typeof html === 'string' ? 'html' : 'text',
    content: html ?? text ?? '',
    ...(url ? { url } : {}),
    ...(language ? { language: givenFacts.language(language)! } : {}),
    ...(published ? { published } : {}),
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
