import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { limits } from './limits.js'

/** An HTTP answer as a web archive keeps it. */
export type HttpMessage = {
  readonly status: number
  /** By lower-cased name. */
  readonly headers: ReadonlyMap<string, string>
  /** Unpacked. */
  readonly body: Uint8Array
}

/** Reads a whole answer, head and body; undefined where it is none. */
export function readHttpMessage(bytes: Buffer): HttpMessage | undefined {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1', 0, longestHead))
  const [first = '', ...lines] = bytes.toString('latin1', 0, end?.index ?? 0).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]
  if (!end || !status) return undefined
  const headers = headersOf(lines)
  const raw = bytes.subarray(end.index + end[0].length)
  const whole = headers.get('transfer-encoding')?.toLowerCase() === 'chunked' ? (joinChunks(raw) ?? raw) : raw
  return { status: Number(status), headers, body: unpacked(whole, headers.get('content-encoding')) }
}

const longestHead = 65_536

/** Headers by lower-cased name, the first of equals. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** A body sent in chunks; undefined where it is in none: many archives store bodies joined and leave the header. */
function joinChunks(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size = /^[\da-f]{1,8}(?=;|\s*$)/i.exec(
      bytes.toString('latin1', at, Math.min(lineEnd, at + 64)),
    )?.[0]
    if (lineEnd < 0 || !size) return undefined
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length))
    at = lineEnd + 2 + length + 2
  }
  return Buffer.concat(parts)
}

const unpackers: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** The body unpacked, or as it is where it was stored so already. */
function unpacked(bytes: Uint8Array, encoding = ''): Uint8Array {
  try {
    return unpackers[encoding.toLowerCase()]?.(bytes, { maxOutputLength: limits.page }) ?? bytes
  } catch {
    return bytes
  }
}
