import type { Capture, Form } from '../capture/capture.js'
import type { CaptureTrouble } from '../capture/trouble.js'
import type { Reading } from '../reading.js'
import type { ReadingFault } from '../saved/fields.js'
import { readyGroups } from './ready-groups.js'

/** Why one input gave no reading. */
export type Trouble =
  | CaptureTrouble
  | {
      readonly kind: 'bad-reading'
      readonly where: string
      readonly line: number
      readonly fault: ReadingFault
    }
  | { readonly kind: 'failed'; readonly where: string; readonly detail: string; readonly cause: unknown }

/** What became of one input. */
export type Outcome =
  | { readonly kind: 'read'; readonly where: string; readonly form: Form; readonly reading: Reading }
  | Trouble

/** What the user says of every input; a line of a batch may say otherwise for itself. */
export type ReadingOptions = {
  readonly url?: string
  readonly language?: string
  readonly published?: string
  readonly charset?: string
  readonly explain?: boolean
}

/** Those of a command's flags that say something of the pages. */
export const readingOptions = ({
  url,
  language,
  published,
  charset,
  explain,
}: ReadingOptions): ReadingOptions => ({
  ...(url ? { url } : {}),
  ...(language ? { language } : {}),
  ...(published ? { published } : {}),
  ...(charset ? { charset } : {}),
  ...(explain ? { explain } : {}),
})

/** How many pages are read in step, and about how many characters they may have together. */
const atOnce = 16
const charactersAtOnce = 1_000_000

const isFull = (group: readonly (Capture | Outcome)[]): boolean =>
  group.length >= atOnce ||
  group.reduce((size, item) => size + (item.kind === 'capture' ? item.content.length : 0), 0) >=
    charactersAtOnce

/** Reads captures in their order, a few in step where they are ready; what is read already passes. A page that cannot be read never ends the stream. */
export async function* readAll(
  captures: AsyncIterable<Capture | Outcome>,
  options: ReadingOptions = {},
): AsyncGenerator<Outcome> {
  for await (const group of readyGroups(captures, isFull))
    yield* await Promise.all(
      group.map((capture) => (capture.kind === 'capture' ? readCapture(capture, options) : capture)),
    )
}

/** Reads one capture; a broken promise of the rooms below becomes a trouble that names the page. */
export async function readCapture(capture: Capture, options: ReadingOptions = {}): Promise<Outcome> {
  const { where, form } = capture
  try {
    return { kind: 'read', where, form, reading: await reading(capture, options) }
  } catch (cause) {
    return { kind: 'failed', where, detail: String((cause as Error).message ?? cause), cause }
  }
}

async function reading(capture: Capture, options: ReadingOptions): Promise<Reading> {
  const { readPage, readText } = await import('../read.js')
  const facts = { ...options, ...factsOf(capture), ...statedBy(options) }
  return capture.form === 'html'
    ? readPage(capture.content, facts)
    : readText(await textOf(capture.content, facts.charset), facts)
}

/** What a line of a batch or a fetch says of its own page overrides what the user says of all … */
const factsOf = ({ id, url, charset, language, published }: Capture) => ({
  id,
  ...(url ? { url } : {}),
  ...(charset ? { charset } : {}),
  ...(language ? { language } : {}),
  ...(published ? { published } : {}),
})

/** … but for what the user can only mean of this one. */
const statedBy = ({ url, charset }: ReadingOptions) => ({
  ...(url ? { url } : {}),
  ...(charset ? { charset } : {}),
})

async function textOf(content: string | Uint8Array, charset?: string): Promise<string> {
  if (typeof content === 'string') return content
  const { decodePage } = await import('../article/decode.js')
  return decodePage(content, charset)
}
