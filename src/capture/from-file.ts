import { createReadStream } from 'node:fs'
import { bytesOf } from './bytes.js'
import type { Capture, Form } from './capture.js'
import { captureBytes } from './from-bytes.js'
import { limits } from './limits.js'
import type { CaptureTrouble } from './trouble.js'

/** Captures one file (or named pipe). `form` overrides what the file's name says. */
export async function captureFile(path: string, form?: Form): Promise<Capture | CaptureTrouble> {
  return captureStream(createReadStream(path, { highWaterMark: 1 << 20 }), path, form)
}

/** Captures all that a stream brings, such as standard input. */
export async function captureStream(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  form?: Form,
): Promise<Capture | CaptureTrouble> {
  try {
    const read = await bytesOf(stream, where, limits.page)
    return read.kind === 'bytes' ? captureBytes(read.bytes, where, form) : read
  } catch (cause) {
    return fileTrouble(cause, where)
  }
}

/** Stands in a path for bytes that are not UTF-8; under that path nothing can be found. */
const undecoded = '\ufffd'

/** What an error of the file system means to its user. */
export function fileTrouble(cause: unknown, where: string): CaptureTrouble {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { kind: where.includes(undecoded) ? 'bad-name' : 'missing', where }
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'forbidden', where }
  return { kind: 'damaged', where, detail: message, cause }
}
