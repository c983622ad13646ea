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
export const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1')

/** What kind of binary file this is; null where it may be text in some encoding. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const head = headOf(bytes)
  if (officeParts.test(head)) return 'office'
  const mark = marks.find(({ start, offset = 0 }) => head.startsWith(start, offset))
  return mark?.kind ?? (looksBinary(head) ? 'unknown' : null)
}

/** Text holds hardly any control characters. NULs are weighed apart: UTF-16 is full of them, on one side. */
function looksBinary(head: string): boolean {
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (controls > head.length / 10) return true
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at++) if (head[at] === '\0') at % 2 === 0 ? even++ : odd++
  const utf16 = Math.max(even, odd) > 10 * Math.min(even, odd)
  return !utf16 && even + odd > head.length * 0.3
}
