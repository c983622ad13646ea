import { createGunzip } from 'node:zlib'
import { inMB } from './limits.js'
import type { CaptureTrouble } from './trouble.js'

export type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array }

/** All bytes of a stream, unpacked where they are gzip; a trouble where there are none or too many. */
export async function bytesOf(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  limit: number,
): Promise<Bytes | CaptureTrouble> {
  const packed = await gather(chunks, where, limit)
  if (packed.kind !== 'bytes' || !isGzip(packed.bytes)) return packed
  try {
    return await gather(unpack([packed.bytes]), where, limit)
  } catch (cause) {
    return { kind: 'damaged', where, detail: String((cause as Error).message), cause }
  }
}

async function gather(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  limit: number,
): Promise<Bytes | CaptureTrouble> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return { kind: 'too-big', where, limitMB: inMB(limit) }
    parts.push(chunk)
  }
  if (size === 0) return { kind: 'empty', where }
  return { kind: 'bytes', bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts) }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Unpacks gzip as it comes, so that a bomb is stopped at the limit and a batch of any size streams. */
export async function* unpack(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream')
  const source = Readable.from(packed)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  yield* source.pipe(gunzip)
}
