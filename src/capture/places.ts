import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { captureBatch } from './batch.js'
import { unpack } from './bytes.js'
import type { Captured, Form } from './capture.js'
import { pagesIn } from './folder.js'
import { isBatch, isJsonDocument } from './form.js'
import { captureFile, captureStream } from './from-file.js'
import { entriesOf } from './json-entries.js'
import { limits } from './limits.js'
import { linesOf } from './lines.js'
import { captureWarc, isWarc } from './warc.js'

/** Sent for `-`. */
const stdinName = 'stdin'

export type PlaceOptions = {
  /** What the inputs are, whatever their names say. */
  readonly from?: Form | 'jsonl' | 'json'
  /** Let addresses lead to private and loopback hosts. */
  readonly allowPrivate?: boolean
}

/** What a place stands for; only `page` gives exactly one capture. */
export type PlaceKind = 'page' | 'batch' | 'folder'

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i

/** Captures of files, folders, batches, addresses and standard input (`-`), one after another. */
export async function* capturePlaces(
  places: readonly string[],
  options: PlaceOptions = {},
): AsyncGenerator<Captured> {
  for (const place of places) yield* capturePlace(place, options)
}

/** What a place is, by its name and, for a path, by what lies there. */
export async function placeKind(place: string, { from }: PlaceOptions = {}): Promise<PlaceKind> {
  const isGiven = from === 'jsonl' || from === 'json'
  if (place === '-') return isGiven ? 'batch' : 'page'
  if (scheme.test(place)) return 'page'
  const found = await stat(place).catch(() => null)
  if (found?.isDirectory()) return 'folder'
  const isNamed = !from && (isBatch(place) || isJsonDocument(place) || isWarc(place))
  return isGiven || isNamed ? 'batch' : 'page'
}

async function* capturePlace(place: string, options: PlaceOptions): AsyncGenerator<Captured> {
  const kind = await placeKind(place, options)
  if (kind === 'folder') yield* captureFolder(place, options)
  else if (kind === 'batch' && !options.from && isWarc(place)) yield* captureWarc(streamOf(place), place)
  else if (kind === 'batch') {
    const split = isDocument(place, options) ? entriesOf : linesOf
    yield* captureBatch(streamOf(place), place === '-' ? stdinName : place, limits.line, split)
  } else yield await capturePage(place, options)
}

const isDocument = (place: string, { from }: PlaceOptions): boolean =>
  from ? from === 'json' : isJsonDocument(place)

async function capturePage(place: string, { from, allowPrivate = false }: PlaceOptions) {
  const form = from === 'html' || from === 'text' ? from : undefined
  if (place === '-') return captureStream(process.stdin, stdinName, form)
  if (!scheme.test(place)) return captureFile(place, form)
  const { captureAddress } = await import('./address.js')
  return captureAddress(place, { allowPrivate, ...(form ? { form } : {}) })
}

async function* captureFolder(folder: string, options: PlaceOptions): AsyncGenerator<Captured> {
  for await (const found of pagesIn(folder)) {
    if (found.kind === 'file') yield* capturePlace(found.path, options)
    else yield found
  }
}

function streamOf(place: string): AsyncIterable<Uint8Array> {
  if (place === '-') return process.stdin
  const file = createReadStream(place, { highWaterMark: 1 << 18 })
  return place.toLowerCase().endsWith('.gz') ? unpack(file) : file
}
