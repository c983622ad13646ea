import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { PackedModel } from './packed-model.js'
import { buildLexicon, type TagLexicon } from './tag-lexicon.js'

/** Sections of bytes as one string: their lengths, then their bytes, compressed, in base64. */
export const packSections = (sections: readonly Uint8Array[]): string => {
  const head = Uint32Array.of(sections.length, ...sections.map((section) => section.length))
  const bytes = Buffer.concat([bytesOf(head), ...sections])
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 }
  return brotliCompressSync(bytes, { params }).toString('base64')
}

export const unpackSections = (packed: string): Uint8Array[] => {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'))
  const count = bytes.readUInt32LE(0)
  let at = 4 * (count + 1)
  return Array.from({ length: count }, (_, i) => {
    const start = at
    at += bytes.readUInt32LE(4 * (i + 1))
    return bytes.subarray(start, at)
  })
}

const bytesOf = (values: Int32Array | Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength)

/** The first two bytes tell bits and classes; the weights follow, class by class, which packs better. */
export const bytesOfModel = (bits: number, classes: number, weights: Int8Array): Uint8Array => {
  const bytes = new Int8Array(2 + weights.length)
  bytes[0] = bits
  bytes[1] = classes
  const rows = 1 << bits
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < classes; c++) bytes[2 + c * rows + row] = weights[row * classes + c]!
  return bytesOf(bytes)
}

export const modelOfBytes = (bytes: Uint8Array): PackedModel => {
  const [bits = 0, classes = 0] = bytes
  const rows = 1 << bits
  const width = (classes + 1) >> 1
  const pairs = new Int32Array(width << bits)
  for (let c = 0, at = 2; c < classes; c++)
    for (let row = 0; row < rows; row++) {
      const weight = (bytes[at++]! << 24) >> 24
      if (weight !== 0) pairs[row * width + (c >> 1)]! += weight << ((c & 1) * 16)
    }
  return { bits, classes, pairs }
}

export const bytesOfLexicon = ({ keys, masks }: TagLexicon): Uint8Array => {
  const places = [...keys.keys()].filter((place) => keys[place] !== 0).sort((a, b) => keys[a]! - keys[b]!)
  return bytesOf(
    Int32Array.from([...places.map((place) => keys[place]!), ...places.map((place) => masks[place]!)]),
  )
}

export const lexiconOfBytes = (bytes: Uint8Array): TagLexicon => {
  const values = new Int32Array(Uint8Array.from(bytes).buffer)
  return buildLexicon(values.subarray(0, values.length / 2), values.subarray(values.length / 2))
}
