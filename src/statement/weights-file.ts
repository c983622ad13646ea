import { bytesOf, packSections, unpackSections, viewInt32 } from '../language/sections.js'
import type { CueModel } from './cues.js'
import { type PackedWeights, packLanes, quantise, type Weights } from './linear.js'
import type { RoleModel } from './roles.js'

/** Weights of roles by place, and of steps between them, as they were learned. */
export type RoleWeights = {
  readonly places: Weights
  readonly steps: Weights
  readonly manyLanguages: boolean
}

/** The cue model as one file; weights become whole numbers from -127 to 127, at some loss. */
export const packCues = ({ prior, full }: CueModel): Uint8Array =>
  packSections([prior, full].map(quantise).map((model) => bytesOfModel(model, bytesOf(model.weights))))

export function unpackCues(file: Uint8Array): CueModel {
  const [prior, full] = unpackSections(file).map(weightsOfBytes)
  return { prior: prior!, full: full! }
}

/** A model of one table as one file; as lossy. */
export function packTable(weights: Weights): Uint8Array {
  const small = quantise(weights)
  return bytesOfModel(small, bytesOf(small.weights))
}

export const unpackTable = (file: Uint8Array): Weights => weightsOfBytes(file)

/** The role model as it is read from its file: as lossy. */
export const readyRoles = ({ places, steps, manyLanguages }: RoleWeights): RoleModel => ({
  places: packLanes(quantise(places)),
  steps: packLanes(quantise(steps)),
  manyLanguages,
})

/** The role model as one file, laid out as it is read. */
export const packRoles = (model: RoleModel): Uint8Array =>
  packSections([model.places, model.steps].map((table) => bytesOfModel(table, bytesOf(table.lanes))))

export function unpackRoles(file: Uint8Array, manyLanguages: boolean): RoleModel {
  const [places, steps] = unpackSections(file).map(lanesOfBytes)
  return { places: places!, steps: steps!, manyLanguages }
}

type Shape = { readonly bits: number; readonly classes: number; readonly scale: number }

const bytesOfModel = ({ bits, classes, scale }: Shape, weights: Uint8Array): Uint8Array =>
  packSections([bytesOf(Float64Array.of(bits, classes, scale)), weights])

function weightsOfBytes(bytes: Uint8Array): Weights {
  const { shape, weights } = modelOfBytes(bytes)
  return { ...shape, weights: new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength) }
}

function lanesOfBytes(bytes: Uint8Array): PackedWeights {
  const { shape, weights } = modelOfBytes(bytes)
  return { ...shape, lanes: viewInt32(weights) }
}

function modelOfBytes(bytes: Uint8Array): { readonly shape: Shape; readonly weights: Uint8Array } {
  const [head, weights] = unpackSections(bytes)
  const [bits = 0, classes = 0, scale = 0] = new Float64Array(head!.buffer, head!.byteOffset, 3)
  return { shape: { bits, classes, scale }, weights: weights! }
}
