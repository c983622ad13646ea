import { packSections, unpackSections } from '../language/weights-codec.js'
import type { StatementModel } from './attributions.js'
import type { Weights } from './linear.js'
import { type RoleModel, roles } from './roles.js'

type CueWeights = () => Promise<{ readonly cueWeights: string }>

/** Languages with cues of their own; the rest are read with what all languages share. */
const ownCues: Readonly<Record<string, CueWeights>> = {
  en: () => import('../language/en/cue-weights.js'),
  fr: () => import('../language/fr/cue-weights.js'),
}

/**
 * Least log-odds of a cue that is printed. Below zero, since a content found by a doubtful cue still has to be drawn,
 * and a cue that draws none is dropped.
 */
const threshold = -0.5

let roleModel: Promise<RoleModel> | undefined
const models = new Map<string, Promise<StatementModel>>()

/** The shipped model for a language (BCP 47), unpacked when first asked for. */
export function loadModel(language: string): Promise<StatementModel> {
  const tag = language.toLowerCase().split('-')[0]!
  const known =
    models.get(tag) ?? load(Object.hasOwn(ownCues, tag) ? ownCues[tag]! : () => import('./cue-weights.js'))
  models.set(tag, known)
  return known
}

async function load(cueWeights: CueWeights): Promise<StatementModel> {
  roleModel ??= import('./role-weights.js').then(({ roleWeights }) => unpackRoles(roleWeights))
  const [shared, own] = await Promise.all([roleModel, cueWeights()])
  return { cues: unpackWeights(own.cueWeights, 1)[0]!, roles: shared, threshold }
}

function unpackRoles(packed: string): RoleModel {
  const [places, steps] = unpackWeights(packed, roles.length, roles.length ** 2)
  return { places: places!, steps: steps! }
}

/** Reads tables of weights as `packWeights` wrote them; each with as many classes as told. */
function unpackWeights(packed: string, ...classes: readonly number[]): Weights[] {
  const [numbers, ...tables] = unpackSections(packed)
  const scales = new Float64Array(Uint8Array.from(numbers!).buffer)
  return tables.map((bytes, i) => {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return { bits: Math.log2(weights.length / classes[i]!), classes: classes[i]!, weights, scale: scales[i]! }
  })
}

/** Tables of weights as one string; weights become whole numbers from -127 to 127, at some loss. */
export function packWeights(...tables: readonly Weights[]): string {
  const small = tables.map(quantise)
  const scales = Float64Array.from(small, ({ scale }) => scale)
  const bytes = small.map(
    ({ weights }) => new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
  )
  return packSections([new Uint8Array(scales.buffer), ...bytes])
}

/** Rounds weights to bytes; the few beyond the 99.99th percentile are clipped. */
export function quantise({ weights, scale, ...shape }: Weights): Weights {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort()
  const limit = sizes[Math.floor(sizes.length * 0.9999)] ?? 1
  const unit = limit / 127
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
  return { ...shape, weights: bytes, scale: scale * unit }
}
