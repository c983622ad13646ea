import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Capture } from '../capture/capture.js'
import { linesOf } from '../capture/lines.js'
import type { CaptureTrouble } from '../capture/trouble.js'
import { OutputFailed } from './output.js'
import { type ReadingOptions, readCapture, type Trouble } from './readings.js'

type Captures = AsyncIterable<Capture | CaptureTrouble>

/** What an earlier run of the same batch left behind. */
export type Resume = {
  /** Bytes of the whole lines it wrote; what follows is a line cut off. */
  readonly keep: number
  /** The captures it had not come to yet; checks that ids and order are those of this batch. */
  readonly remaining: (captures: Captures) => AsyncGenerator<Capture | Trouble>
}

/** Looks at what an earlier run wrote to `path`; nothing, where there is no such file. */
export async function openResume(path: string, options: ReadingOptions): Promise<Resume> {
  const keep = await wholeLines(path)
  return { keep, remaining: (captures) => remaining(captures, idsIn(path, keep), path, options) }
}

/**
 * Skips captures whose readings are written. One that is missing there must be a page that could not be read, so it is
 * tried again; if it can be read after all, the file is of another batch and nothing is added to it.
 */
async function* remaining(
  captures: Captures,
  written: AsyncGenerator<string>,
  path: string,
  options: ReadingOptions,
): AsyncGenerator<Capture | Trouble> {
  let last = await written.next()
  for await (const capture of captures) {
    if (capture.kind !== 'capture' || last.done) yield capture
    else if (last.value === capture.id) last = await written.next()
    else {
      const outcome = await readCapture(capture, options)
      if (outcome.kind === 'read') throw mismatch(path, last.value, capture.id)
      yield outcome
    }
  }
  if (!last.done) throw mismatch(path, last.value, '–')
}

const mismatch = (where: string, found: string, expected: string) =>
  new OutputFailed({ kind: 'not-a-continuation', where, found, expected }, null)

async function* idsIn(path: string, keep: number): AsyncGenerator<string> {
  if (keep === 0) return
  for await (const line of linesOf(createReadStream(path, { end: keep - 1 }), Number.POSITIVE_INFINITY)) {
    yield idOf(Buffer.from(line.bytes ?? []).toString())
  }
}

function idOf(line: string): string {
  try {
    return String(JSON.parse(line).id)
  } catch {
    return line.slice(0, 40)
  }
}

const chunkSize = 1 << 16

/** Length of a file up to its last line end; 0 where there is no file yet. Reads backwards from its end. */
async function wholeLines(path: string): Promise<number> {
  const file = await open(path).catch(() => null)
  if (!file) return 0
  try {
    return await lastLineEnd(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}

async function lastLineEnd(file: FileHandle, size: number): Promise<number> {
  const buffer = Buffer.alloc(chunkSize)
  for (let end = size; end > 0; end -= chunkSize) {
    const start = Math.max(0, end - chunkSize)
    const { bytesRead } = await file.read(buffer, 0, end - start, start)
    const at = buffer.subarray(0, bytesRead).lastIndexOf(10)
    if (at >= 0) return start + at + 1
  }
  return 0
}
