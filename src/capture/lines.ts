/** A line of a stream without its end; null where it was longer than the limit (its bytes are not kept). */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null }

/** Where in a chunk the next byte stands, from an offset on, that parts two pieces; -1 where none does. Asked in order. */
export type FindEnd = (chunk: Uint8Array, from: number) => number

const lineFeed = 10

/** Splits a stream into lines, holding no more than one line (up to `limit` bytes) and one chunk. */
export const linesOf = (chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> =>
  piecesOf(chunks, limit, (chunk, from) => chunk.indexOf(lineFeed, from))

/** The same for pieces of any kind, which are numbered from 1. */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  findEnd: FindEnd,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  const take = (): Line => {
    const line = { number: number++, bytes: size <= limit ? Buffer.concat(parts) : null }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = findEnd(chunk, from); end >= 0; end = findEnd(chunk, from)) {
      keep(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
