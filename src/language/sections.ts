/** Sections start at multiples of so many bytes, so that any typed array may view them. */
const step = 8

const padded = (length: number): number => Math.ceil(length / step) * step

/** Sections of bytes as one file: how many, the length of each, then each, in the byte order of almost all processors. */
export function packSections(sections: readonly Uint8Array[]): Uint8Array {
  const head = Uint32Array.of(sections.length, ...sections.map(({ length }) => length))
  const parts = [bytesOf(head), ...sections]
  const file = new Uint8Array(parts.reduce((size, { length }) => size + padded(length), 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += padded(part.length)
  }
  return file
}

/** The sections of a file, as views of it. */
export function unpackSections(file: Uint8Array): Uint8Array[] {
  const bytes = file.byteOffset % step === 0 ? file : file.slice()
  const [count = 0] = viewInt32(bytes.subarray(0, 4))
  const lengths = viewInt32(bytes.subarray(4, 4 * (count + 1)))
  let next = padded(4 * (count + 1))
  return Array.from(lengths, (length) => {
    const at = next
    next += padded(length)
    return bytes.subarray(at, at + length)
  })
}

/** The bytes of a typed array, not copied. */
export const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** The integers of a section, not copied. */
export const viewInt32 = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / 4)
