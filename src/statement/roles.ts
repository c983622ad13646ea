import { type FeatureBuffer, featureBuffer, type PackedWeights, scoreClasses } from './linear.js'
import { emptyOutlook, lookOut, type Outlook } from './outlook.js'
import { mostFeatures, roleFeatures } from './role-features.js'
import { emptyWindow, fillWindow, type Window, windowCapacity } from './role-window.js'
import { saidWhen } from './said-when.js'
import { stepFeatures } from './step-features.js'
import type { Traits } from './traits.js'

/** What a token is to a cue, in the order of the models' outcomes. */
export const roles = ['none', 'content', 'source', 'cue'] as const
export type Role = 0 | 1 | 2 | 3
export const contentRole: Role = 1
export const sourceRole: Role = 2
export const cueRole: Role = 3
const r = roles.length

/** A linear-chain model: weights of roles by place (4 outcomes), and of steps between roles (16). */
export type RoleModel = {
  readonly places: PackedWeights
  readonly steps: PackedWeights
  /** Whether it was learned from several languages at once. */
  readonly manyLanguages: boolean
}

/** Working memory, reused from cue to cue. */
export type RoleDesk = {
  readonly window: Window
  readonly outlook: Outlook
  readonly features: FeatureBuffer
  readonly place: Float64Array
  readonly step: Float64Array
  readonly best: Float64Array
  readonly from: Uint8Array
  readonly roles: Uint8Array
  /** How much likelier the best path with a source is than the best without, in log-odds; and with content. */
  sourceLead: number
  contentLead: number
}

export const roleDesk = (): RoleDesk => ({
  window: emptyWindow(),
  outlook: emptyOutlook(windowCapacity),
  features: featureBuffer(mostFeatures),
  place: new Float64Array(windowCapacity * r),
  step: new Float64Array(windowCapacity * r * r),
  best: new Float64Array(windowCapacity * r * 4),
  from: new Uint8Array(windowCapacity * r * 4),
  roles: new Uint8Array(windowCapacity),
  sourceLead: 0,
  contentLead: 0,
})

/**
 * Gives every token around a cue its role, by the best path through a linear chain whose features look from the cue
 * (one pass a predicate, as in semantic role labelling). Leaves the answer in `desk.window` and `desk.roles`.
 */
export function assignRoles(traits: Traits, cue: number, model: RoleModel, desk: RoleDesk): void {
  fillWindow(traits, cue, desk.window)
  lookOut(traits, desk.window, desk.outlook)
  scorePlaces(traits, model, desk)
  findBestPath(desk)
}

function scorePlaces(traits: Traits, model: RoleModel, desk: RoleDesk) {
  const { window, outlook, features, place, step } = desk
  const placeCut = 32 - model.places.bits
  const stepCut = 32 - model.steps.bits
  for (let k = 0; k < window.size; k++) {
    roleFeatures(traits, window, outlook, k, model.manyLanguages, features, placeCut)
    scoreClasses(model.places, features, place, k * r)
    if (k === 0) continue
    stepFeatures(traits, window, outlook, k, model.manyLanguages, features, stepCut)
    scoreClasses(model.steps, features, step, k * r * r)
  }
  forbidRoles(traits, desk)
}

/** The token asked about is the cue; of neighbouring sentences only quotations may belong to it; a day neither speaks nor is said. */
function forbidRoles(traits: Traits, { window, place }: RoleDesk) {
  const { sentence, quotation } = traits
  const cue = window.tokens[window.cue]!
  for (let o = 0; o < r; o++) if (o !== cueRole) place[window.cue * r + o] = -1e9
  const when = saidWhen(traits, cue)
  for (let k = window.cue + 1; when && k < window.size && window.tokens[k]! <= when.last; k++) {
    place[k * r + contentRole] = -1e9
    place[k * r + sourceRole] = -1e9
  }
  for (let k = 0; k < window.size; k++) {
    const t = window.tokens[k]!
    if (sentence[t] === sentence[cue] || quotation[t]! >= 0) continue
    for (let o = 1; o < r; o++) place[k * r + o] = -1e9
  }
}

/**
 * What a path gains by naming a source, and by holding any content, in log-odds. An attribution without its source or
 * content is of no use to a reader, so of two paths nearly as likely the one that has them is taken.
 */
const worthOfSource = 2
const worthOfContent = 3

/** Flags of a state beside its role: a source was named, some content was held. */
const named = r
const held = 2 * r
const states = 4 * r

const stateOf = (role: number, flags: number): number =>
  role + (flags | (role === sourceRole ? named : 0) | (role === contentRole ? held : 0))

/**
 * The steps that a path may take, by the state each leads to: four numbers a step, the states it leads to and from, the place
 * of their roles among the sixteen steps, and the role it leads to.
 */
const arcs = Int32Array.from(
  Array.from({ length: states }, (_, before) => [0, 1, 2, 3].map((role) => [before, role as Role] as const))
    .flat()
    .filter(([before, role]) => isReached(before) && !leavesSource(before, role))
    .map(([before, role]) => [stateOf(role, before - (before % r)), before, (before % r) * r + role, role])
    .sort(([a], [b]) => a! - b!)
    .flat(),
)

/** Whoever stands in a source has named one, and in content holds some. */
function isReached(state: number): boolean {
  return stateOf(state % r, state - (state % r)) === state
}

/** A cue has one source, in one stretch. */
function leavesSource(before: number, role: Role): boolean {
  return role === sourceRole && (before & named) !== 0 && before % r !== sourceRole
}

/** Viterbi's best path over roles with flags. */
function findBestPath(desk: RoleDesk) {
  const { window, place, best, roles } = desk
  best.fill(-Infinity, 0, window.size * states)
  for (let o = 0; o < r; o++) best[stateOf(o, 0)] = place[o]!
  for (let k = 1; k < window.size; k++) stepTo(desk, k)
  let state = bestEnd(desk)
  for (let k = window.size - 1; k >= 0; k--) {
    roles[k] = state % r
    state = desk.from[k * states + state]!
  }
}

/** The best way to each state of the token at `k`. */
function stepTo({ place, step, best, from }: RoleDesk, k: number) {
  const here = k * states
  for (let a = 0; a < arcs.length; ) {
    const state = arcs[a]!
    let most = -Infinity
    let likeliest = 0
    for (; a < arcs.length && arcs[a] === state; a += 4) {
      const before = arcs[a + 1]!
      const steps = step[k * r * r + arcs[a + 2]!]! + place[k * r + arcs[a + 3]!]!
      const score = best[here - states + before]! + steps
      if (score <= most) continue
      most = score
      likeliest = before
    }
    best[here + state] = most
    from[here + state] = likeliest
  }
}

/** The state a path should end in, by its likelihood and worth; notes by how much the flags lead. */
function bestEnd(desk: RoleDesk): number {
  const ends = desk.best.subarray((desk.window.size - 1) * states, desk.window.size * states)
  desk.sourceLead = leadOf(ends, named)
  desk.contentLead = leadOf(ends, held)
  let state = 0
  let most = -Infinity
  for (let s = 0; s < states; s++) {
    const worth = ends[s]! + (s & named ? worthOfSource : 0) + (s & held ? worthOfContent : 0)
    if (worth <= most) continue
    most = worth
    state = s
  }
  return state
}

function leadOf(ends: Float64Array, flag: number): number {
  let withFlag = -1e9
  let without = -1e9
  for (let s = 0; s < states; s++)
    if (s & flag) withFlag = Math.max(withFlag, ends[s]!)
    else without = Math.max(without, ends[s]!)
  return withFlag - without
}
