import { type FeatureBuffer, featureBuffer, type PackedWeights, scoreClasses } from './linear.js'
import { emptyOutlook, lookOut, type Outlook } from './outlook.js'
import { mostFeatures, roleFeatures, stepFeatures } from './role-features.js'
import { emptyWindow, fillWindow, type Window, windowCapacity } from './role-window.js'
import type { Traits } from './traits.js'

/** What a token is to a cue, in the order of the models' outcomes. */
export const roles = ['none', 'content', 'source', 'cue'] as const
export type Role = 0 | 1 | 2 | 3
export const contentRole: Role = 1
export const sourceRole: Role = 2
export const cueRole: Role = 3
const r = roles.length

/** A linear-chain model: weights of roles by place (4 outcomes), and of steps between roles (16). */
export type RoleModel = { readonly places: PackedWeights; readonly steps: PackedWeights }

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
}

export const roleDesk = (): RoleDesk => ({
  window: emptyWindow(),
  outlook: emptyOutlook(windowCapacity),
  features: featureBuffer(mostFeatures),
  place: new Float64Array(windowCapacity * r),
  step: new Float64Array(windowCapacity * r * r),
  best: new Float64Array(windowCapacity * r * 2),
  from: new Uint8Array(windowCapacity * r * 2),
  roles: new Uint8Array(windowCapacity),
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
    roleFeatures(traits, window, outlook, k, features, placeCut)
    scoreClasses(model.places, features, place, k * r)
    if (k === 0) continue
    stepFeatures(traits, window, outlook, k, features, stepCut)
    scoreClasses(model.steps, features, step, k * r * r)
  }
  forbidRoles(traits, desk)
}

/** The token asked about is the cue; of neighbouring sentences only quotations may belong to it. */
function forbidRoles({ sentence, quotation }: Traits, { window, place }: RoleDesk) {
  const cue = window.tokens[window.cue]!
  for (let o = 0; o < r; o++) if (o !== cueRole) place[window.cue * r + o] = -1e9
  for (let k = 0; k < window.size; k++) {
    const t = window.tokens[k]!
    if (sentence[t] === sentence[cue] || quotation[t]! >= 0) continue
    for (let o = 1; o < r; o++) place[k * r + o] = -1e9
  }
}

/**
 * Viterbi's best path over states that remember whether a source was named: a cue has one source, in one stretch.
 * State `role + r * named`.
 */
function findBestPath({ window, place, step, best, from, roles }: RoleDesk) {
  const states = 2 * r
  best.fill(-Infinity, 0, window.size * states)
  for (let o = 0; o < r; o++) best[o === sourceRole ? o + r : o] = place[o]!
  for (let k = 1; k < window.size; k++)
    for (let before = 0; before < states; before++) {
      const reached = best[(k - 1) * states + before]!
      if (reached === -Infinity) continue
      const named = before >= r
      const p = named ? before - r : before
      for (let o = 0; o < r; o++) {
        if (o === sourceRole && named && p !== sourceRole) continue
        const state = k * states + (named || o === sourceRole ? o + r : o)
        const score = reached + step[k * r * r + p * r + o]! + place[k * r + o]!
        if (score > best[state]!) {
          best[state] = score
          from[state] = before
        }
      }
    }
  let state = 0
  const last = (window.size - 1) * states
  for (let s = 1; s < states; s++) if (best[last + s]! > best[last + state]!) state = s
  for (let k = window.size - 1; k >= 0; k--) {
    roles[k] = state % r
    state = from[k * states + state]!
  }
}
