import type { BinaryKind } from './trouble.js'

/** First bytes (as Latin-1) of files people mistake for pages. `offset` where the mark stands further in. */
const marks: readonly { kind: BinaryKind; start: string; offset?: number }[] = [
  { kind: 'pdf', start: '%PDF-' },
  { kind: 'image', start: '\x89PNG' },
  { kind: 'image', start: '\xff\xd8\xff' },
  { kind: 'image', start: 'GIF8' },
  { kind: 'image', start: 'WEBP', offset: 8 },
  { kind: 'image', start: 'ftypavif', offset: 4 },
  { kind: 'image', start: 'ftyphei', offset: 4 },
  { kind: 'image', start: 'II*\0' },
  { kind: 'image', start: 'MM\0*' },
  { kind: 'audio-video', start: 'ftyp', offset: 4 },
  { kind: 'audio-video', start: 'ID3' },
  { kind: 'audio-video', start: 'OggS' },
  { kind: 'audio-video', start: '\x1aE\xdf\xa3' },
  { kind: 'audio-video', start: 'WAVE', offset: 8 },
  { kind: 'office', start: '\xd0\xcf\x11\xe0' },
  { kind: 'office', start: '{\\rtf' },
  { kind: 'archive', start: 'PK\x03\x04' },
  { kind: 'archive', start: '7z\xbc\xaf' },
  { kind: 'archive', start: 'Rar!' },
  { kind: 'archive', start: 'BZh' },
  { kind: 'archive', start: '\xfd7zXZ' },
  { kind: 'archive', start: '(\xb5/\xfd' },
  { kind: 'archive', start: 'ustar', offset: 257 },
  { kind: 'mhtml', start: 'From: <Saved by' },
  { kind: 'warc', start: 'WARC/1.' },
  { kind: 'database', start: 'SQLite format 3' },
  { kind: 'program', start: '\x7fELF' },
  { kind: 'program', start: '\0asm' },
]

/** Names of parts that only office documents (zip files inside) begin with. */
const officeParts = /^PK\x03\x04[\0-\xff]{26}(?:\[Content_Types\]|_rels\/|mimetypeapplication\/vnd\.oasis)/

const headLength = 4096

/** The first bytes as Latin-1, one character a byte. */
export const headOf = (bytes: Uint8Array): string => latin1(bytes.subarray(0, headLength))

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** What kind of binary file this is; null where it may be text in some encoding. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = headOf(bytes)
  if (officeParts.test(head)) return 'office'
  const mark = marks.find(({ start, offset = 0 }) => head.startsWith(start, offset))
  return mark?.kind ?? (looksBinary(bytes) ? 'unknown' : null)
}

/** Bytes looked at for signs that a file is no text. */
const sampleLength = 1 << 16

/** Text holds hardly any control characters but tabs, line ends, form feeds and the escapes of ISO-2022. */
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  return hasControls(latin1(sample)) && !isUtf16(sample)
}

/** More than 1 %; one or two may have strayed into any text. */
const hasControls = (text: string): boolean =>
  (text.match(controls)?.length ?? 0) > Math.max(2, text.length / 100)

/** UTF-16 is full of NULs, all on one side, or begins with its mark; and it decodes without fault. */
function isUtf16(sample: Uint8Array): boolean {
  const [even, odd] = nulsBySide(sample)
  const isOneSided =
    Math.max(even, odd) > 10 * Math.min(even, odd) && Math.max(even, odd) > sample.length / 50
  const isMarked = /^(?:\xff\xfe|\xfe\xff)/.test(latin1(sample.subarray(0, 2)))
  if (!isOneSided && !isMarked) return false
  const isBigEndian = isMarked ? sample[0] === 0xfe : even > odd
  try {
    const decoder = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le', { fatal: true })
    return !hasControls(decoder.decode(sample, { stream: true }))
  } catch {
    return false
  }
}

function nulsBySide(sample: Uint8Array): [even: number, odd: number] {
  const nuls: [number, number] = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2 === 0 ? 0 : 1]++
  })
  return nuls
}

/** Blanks, line ends, and the byte order marks that may stand before them. */
const blanks = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0, 0xef, 0xbb, 0xbf, 0xfe, 0xff])

/** Whether a file holds nothing but blanks, in ASCII, UTF-8 or UTF-16. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => blanks.has(byte))
