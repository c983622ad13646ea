import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { lanesOf, type PackedModel } from './packed-model.js'
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

/**
 * Most weights are 0. The first two bytes tell bits and classes; then come, class by class, the number of zeros before
 * each other weight (254 and more go on in the next byte), a 255, and those weights in the same order.
 */
export const bytesOfModel = (bits: number, classes: number, weights: Int8Array): Uint8Array => {
  const gaps = [bits, classes]
  const values: number[] = []
  let gap = 0
  for (const place of classByClass(bits, classes)) {
    if (weights[place] === 0) {
      gap++
      continue
    }
    for (; gap >= 254; gap -= 254) gaps.push(254)
    gaps.push(gap)
    values.push(weights[place]! & 255)
    gap = 0
  }
  return Buffer.concat([Buffer.from(gaps), Buffer.of(255), Buffer.from(values)])
}

function* classByClass(bits: number, classes: number): Generator<number> {
  for (let c = 0; c < classes; c++) for (let row = 0; row < 1 << bits; row++) yield row * classes + c
}

export const modelOfBytes = (bytes: Uint8Array): PackedModel => {
  const [bits = 0, classes = 0] = bytes
  const width = lanesOf(classes)
  const lanes = new Uint8Array((4 * width) << bits).fill(128)
  const rowOf = (1 << bits) - 1
  let value = bytes.indexOf(255, 2) + 1
  let place = 0
  for (let at = 2; bytes[at] !== 255; at++) {
    const gap = bytes[at]!
    place += gap
    if (gap === 254) continue
    lanes[(place & rowOf) * 4 * width + (place >> bits)] = bytes[value++]! ^ 128
    place++
  }
  return { bits, classes, lanes: new Int32Array(lanes.buffer) }
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
