import { lanesOf, type PackedModel } from './packed-model.js'
import type { PairModel } from './pair-model.js'
import { bytesOf, packSections, unpackSections, viewInt32 } from './sections.js'
import type { TagLexicon } from './tag-lexicon.js'

/** A lexicon or a model as a file keeps it is what memory holds: reading one decodes nothing. */
export const bytesOfLexicon = ({ keys, masks }: TagLexicon): Uint8Array =>
  packSections([bytesOf(keys), bytesOf(masks)])

export const lexiconOfBytes = (bytes: Uint8Array): TagLexicon => {
  const [keys, masks] = unpackSections(bytes).map(viewInt32)
  return { keys: keys!, masks: masks! }
}

export const bytesOfModel = ({ bits, classes, lanes }: PackedModel): Uint8Array =>
  packSections([Uint8Array.of(bits, classes), bytesOf(lanes)])

export const modelOfBytes = (bytes: Uint8Array): PackedModel => {
  const [shape, lanes] = unpackSections(bytes)
  const [bits = 0, classes = 0] = shape!
  return { bits, classes, lanes: viewInt32(lanes!) }
}

export const bytesOfPairs = ({ bits, pairs }: PairModel): Uint8Array =>
  packSections([Uint8Array.of(bits), bytesOf(pairs)])

export const pairsOfBytes = (bytes: Uint8Array): PairModel => {
  const [shape, pairs] = unpackSections(bytes)
  return { bits: shape![0]!, pairs: new Uint16Array(pairs!.buffer, pairs!.byteOffset, pairs!.length / 2) }
}

/** Lays out weights, row after row of `classes`, as `scoreClasses` reads them. */
export const packModel = (bits: number, classes: number, weights: Int8Array): PackedModel => {
  const width = 4 * lanesOf(classes)
  const lanes = new Uint8Array(width << bits).fill(128)
  weights.forEach((weight, place) => {
    lanes[Math.floor(place / classes) * width + (place % classes)] = weight + 128
  })
  return { bits, classes, lanes: new Int32Array(lanes.buffer) }
}
