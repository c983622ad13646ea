import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import sniffEncoding from 'html-encoding-sniffer'

/** Bytes looked at to guess an encoding that nothing declares. */
const sampleSize = 1 << 16

/**
 * Turns the bytes of a page into text as browsers do: byte order mark, `charset` of the HTTP header, meta tag.
 * Where nothing is declared, or what is declared is plainly wrong, the bytes themselves decide.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  const declared = declaredEncoding(bytes, charset)
  if (declared?.startsWith('UTF-16') || declared?.startsWith('ISO-2022')) return decodeAs(bytes, declared)
  const text = decodeAs(bytes, 'utf-8')
  if (readsAsUtf8(bytes, text, declared)) return text
  return decodeAs(bytes, declared && declared !== 'UTF-8' ? declared : likelyLegacyEncoding(bytes))
}

/** Name of the encoding the page states for itself, or undefined. */
function declaredEncoding(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const options = charset ? { transportLayerEncodingLabel: charset } : {}
  const encoding: unknown = sniffEncoding(bytes, { ...options, defaultEncoding: '' })
  // The library looks labels up in a plain object: `__proto__` gives what is no name.
  return typeof encoding === 'string' && encoding !== '' ? encoding : undefined
}

/** Unknown or unsupported labels fall back on windows-1252, as browsers' default does. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = decoderOf(encoding)
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes)
  // Decoding in one go, some releases of Node (20.20 among them) take windows-1252 for ISO 8859-1 and lose ’ and €.
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function decoderOf(encoding: string) {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/**
 * Whether bytes read as UTF-8 make sense. A page that declares UTF-8, or nothing, may hold a few broken
 * characters (a cut, a pasted quotation); one that declares another encoding must be faultless and prove
 * itself with characters beyond ASCII: a whole text in another encoding is never good UTF-8 by chance.
 */
function readsAsUtf8(bytes: Uint8Array, text: string, declared: string | undefined): boolean {
  if (declared && declared !== 'UTF-8') return isUtf8(bytes) && /[^\0-\x7F]/.test(text)
  const faults = count(text, /\uFFFD/g)
  return faults === 0 || faults * 10 < count(text, /[^\0-\x7F\uFFFD]/g)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

/** UTF-16 without a byte order mark shows as a zero in every other byte of the markup. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = Math.min(bytes.length, 1024) & ~1
  if (sample < 4 || bytes[0] === 0xff || bytes[0] === 0xfe) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = sample / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

/** What guesses encodings is loaded for the rare page that needs it. */
const loadGuesser = (): typeof import('chardet') => createRequire(import.meta.url)('chardet')

function likelyLegacyEncoding(bytes: Uint8Array): string {
  const { analyse } = loadGuesser()
  for (const { name } of analyse(bytes.subarray(0, sampleSize))) {
    if (!/^(?:UTF|ASCII|ISO-2022)/i.test(name)) return name === 'ISO-8859-1' ? 'windows-1252' : name
  }
  return 'windows-1252'
}
