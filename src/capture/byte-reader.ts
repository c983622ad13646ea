const lineFeed = 10

/** Reads a stream by lines and by counts of bytes, holding no more than is asked for and one chunk. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array(0)

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  /** The next line as Latin-1 without its end, cut at `limit` bytes; null where the stream has ended. */
  async line(limit: number): Promise<string | null> {
    if (!(await this.fill())) return null
    let line = ''
    while (await this.fill()) {
      const end = this.chunk.indexOf(lineFeed)
      const part = this.chunk.subarray(0, end < 0 ? undefined : end)
      line += Buffer.from(part.subarray(0, limit - line.length)).toString('latin1')
      this.chunk = this.chunk.subarray(part.length + (end < 0 ? 0 : 1))
      if (end >= 0) break
    }
    return line.replace(/\r$/, '')
  }

  /** Up to `count` bytes in pieces; fewer only at the end of the stream. */
  async *take(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0 && (await this.fill()); ) {
      const part = this.chunk.subarray(0, left)
      this.chunk = this.chunk.subarray(part.length)
      left -= part.length
      yield part
    }
  }

  /** Whether there is a byte to read. */
  private async fill(): Promise<boolean> {
    while (this.chunk.length === 0) {
      const { done, value } = await this.chunks.next()
      if (done) return false
      this.chunk = value
    }
    return true
  }
}
