import { addScores, type FeatureBuffer, featureBuffer, type Weights } from './linear.js'
import {
  emptyOutlook,
  lookOut,
  mostFeatures,
  type Outlook,
  roleFeatures,
  stepFeatures,
} from './role-features.js'
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
export type RoleModel = { readonly places: Weights; readonly steps: Weights }

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
  best: new Float64Array(windowCapacity * r),
  from: new Uint8Array(windowCapacity * r),
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
  const placeMask = (1 << model.places.bits) - 1
  const stepMask = (1 << model.steps.bits) - 1
  place.fill(0, 0, window.size * r)
  step.fill(0, 0, window.size * r * r)
  for (let k = 0; k < window.size; k++) {
    roleFeatures(traits, window, outlook, k, features, placeMask)
    addScores(model.places, features, place, k * r)
    for (let o = 0; o < r; o++) place[k * r + o]! *= model.places.scale
    if (k === 0) continue
    stepFeatures(traits, window, outlook, k, features, stepMask)
    addScores(model.steps, features, step, k * r * r)
    for (let o = 0; o < r * r; o++) step[k * r * r + o]! *= model.steps.scale
  }
  // The token asked about is the cue, and nothing else is so for sure.
  for (let o = 0; o < r; o++) if (o !== cueRole) place[window.cue * r + o] = -1e9
}

function findBestPath({ window, place, step, best, from, roles }: RoleDesk) {
  for (let o = 0; o < r; o++) best[o] = place[o]!
  for (let k = 1; k < window.size; k++)
    for (let o = 0; o < r; o++) {
      let top = -Infinity
      for (let p = 0; p < r; p++) {
        const score = best[(k - 1) * r + p]! + step[k * r * r + p * r + o]!
        if (score > top) {
          top = score
          from[k * r + o] = p
        }
      }
      best[k * r + o] = top + place[k * r + o]!
    }
  let role = 0
  const last = (window.size - 1) * r
  for (let o = 1; o < r; o++) if (best[last + o]! > best[last + role]!) role = o
  for (let k = window.size - 1; k >= 0; k--) {
    roles[k] = role
    role = from[k * r + role]!
  }
}
