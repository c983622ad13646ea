import { ByteReader } from './byte-reader.js'
import type { Capture } from './capture.js'
import { captureBytes } from './from-bytes.js'
import { fileTrouble } from './from-file.js'
import { headersOf, readHttpMessage } from './http-message.js'
import { inMB, limits } from './limits.js'
import { charsetOf, formOfType } from './media-type.js'
import type { CaptureTrouble } from './trouble.js'

/** Whether a file is a web archive, by its name. */
export const isWarc = (name: string): boolean => /\.warc(?:\.gz)?$/i.test(name)

/**
 * Captures of the pages in a web archive (WARC, ISO 28500), in their order: answers with status 200 that hold HTML or
 * plain text. Pictures, redirects and the like are passed over. Holds one record at a time.
 */
export async function* captureWarc(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<Capture | CaptureTrouble> {
  const reader = new ByteReader(chunks)
  try {
    for (let head = await headOfRecord(reader); head; head = await headOfRecord(reader)) {
      const length = Number(head.get('content-length'))
      if (!(length >= 0)) return void (yield damaged(where, 'a record without a length'))
      if (head.get('warc-type') === 'response') yield* pageIn(reader, length, head, where)
      else await skip(reader, length)
    }
  } catch (cause) {
    yield fileTrouble(cause, where)
  }
}

type Head = ReadonlyMap<string, string>

const longestLine = 8192
const mostLines = 200

/** Headers of the next record; undefined at the end of the archive. */
async function headOfRecord(reader: ByteReader): Promise<Head | undefined> {
  const lines: string[] = []
  for (let line = await reader.line(longestLine); line !== null; line = await reader.line(longestLine)) {
    if (line === '' && lines.length > 0) return headersOf(lines)
    if (line !== '' && lines.length < mostLines) lines.push(line)
  }
  return undefined
}

async function* pageIn(
  reader: ByteReader,
  length: number,
  head: Head,
  where: string,
): AsyncGenerator<Capture | CaptureTrouble> {
  const url = head.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  const place = `${where}: ${url}`
  if (length > limits.page) {
    await skip(reader, length)
    return void (yield { kind: 'too-big', where: place, limitMB: inMB(limits.page) })
  }
  const parts: Uint8Array[] = []
  for await (const part of reader.take(length)) parts.push(part)
  const record = Buffer.concat(parts)
  if (record.length < length) return void (yield damaged(place, 'the archive ends within it'))
  const message = readHttpMessage(record)
  const type = message?.headers.get('content-type') ?? ''
  const form = formOfType(type)
  if (message?.status !== 200 || form === undefined) return
  const capture = captureBytes(message.body, place, form)
  if (capture.kind !== 'capture') return void (yield capture)
  const [charset, fetched] = [charsetOf(type), head.get('warc-date')]
  yield { ...capture, id: url, url, ...(fetched ? { fetched } : {}), ...(charset ? { charset } : {}) }
}

const damaged = (where: string, detail: string): CaptureTrouble => ({
  kind: 'damaged',
  where,
  detail,
  cause: null,
})

async function skip(reader: ByteReader, length: number): Promise<void> {
  for await (const part of reader.take(length)) void part
}
