import { packSections, unpackSections } from '../language/weights-codec.js'
import type { StatementModel } from './attributions.js'
import { packLanes, quantise, type Weights } from './linear.js'
import { type RoleModel, roles } from './roles.js'

type CueWeights = () => Promise<{ readonly cueWeights: string }>

/** Each language has cues of its own. One without is read with the English ones, whose words never match: by shapes alone. */
const cuesOf: Readonly<Record<string, CueWeights | undefined>> = {
  de: () => import('../language/de/cue-weights.js'),
  en: () => import('../language/en/cue-weights.js'),
  es: () => import('../language/es/cue-weights.js'),
  fr: () => import('../language/fr/cue-weights.js'),
  ru: () => import('../language/ru/cue-weights.js'),
  uk: () => import('../language/uk/cue-weights.js'),
}

type Bounds = Pick<StatementModel, 'threshold' | 'floor' | 'completesSources'>

/**
 * Where F1 of whole triples is highest, and where dismissing more words would lower it. Where much was learned a doubtful
 * cue may be tried, since one that draws no content is dropped anyway; where little was, only a likely one, and grammar
 * helps with sources.
 */
const boundsOf: Readonly<Record<string, Bounds | undefined>> = {
  en: { threshold: 0, floor: -2, completesSources: false },
  fr: { threshold: 0.7, floor: -4, completesSources: true },
}
const cautious: Bounds = { threshold: 1, floor: -4, completesSources: true }

type RoleWeights = () => Promise<{ readonly roleWeights: string }>

/** English has marked articles enough for roles of its own; the other languages learn theirs together, from all. */
const rolesOf: Readonly<Record<string, RoleWeights | undefined>> = {
  en: () => import('../language/en/role-weights.js'),
}

const models = new Map<string, Promise<StatementModel>>()

/** The shipped model for a language (BCP 47), unpacked when first asked for. */
export function loadModel(language: string): Promise<StatementModel> {
  const tag = language.toLowerCase().split('-')[0]!
  const known = models.get(tag) ?? load(tag)
  models.set(tag, known)
  return known
}

async function load(language: string): Promise<StatementModel> {
  const cueWeights = cuesOf[language] ?? cuesOf.en!
  const roleWeights = rolesOf[language] ?? (() => import('./role-weights.js'))
  const [shared, own] = await Promise.all([
    roleWeights().then(({ roleWeights }) => unpackRoles(roleWeights)),
    cueWeights(),
  ])
  const [prior, cues] = unpackWeights(own.cueWeights, 1, 1)
  return { cues: { prior: prior!, full: cues! }, roles: shared, ...(boundsOf[language] ?? cautious) }
}

function unpackRoles(packed: string): RoleModel {
  const [places, steps] = unpackWeights(packed, roles.length, roles.length ** 2)
  return { places: packLanes(places!), steps: packLanes(steps!) }
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
