import type { StatementModel } from '../../src/statement/attributions.js'
import { cueFeatures, gatherChildren } from '../../src/statement/cue-features.js'
import { isCueCandidate } from '../../src/statement/cues.js'
import { featureBuffer } from '../../src/statement/linear.js'
import {
  emptyOutlook,
  lookOut,
  mostFeatures,
  roleFeatures,
  stepFeatures,
} from '../../src/statement/role-features.js'
import { emptyWindow, fillWindow, windowCapacity } from '../../src/statement/role-window.js'
import type { Traits } from '../../src/statement/traits.js'
import { type Chains, trainChain } from './chain.js'
import type { Marked, MarkedText } from './corpora.js'
import { GrowingRows, type Questions, trainLogistic } from './log-linear.js'

export const cueBits = 18
export const placeBits = 19
export const stepBits = 15

export type Example = { readonly unit: MarkedText; readonly traits: Traits; readonly weight: number }

/** Tokens that overlap any of the ranges. */
function tokensIn(traits: Traits, ranges: Marked['cue']): number[] {
  const found: number[] = []
  const { starts, ends, count } = traits.analysis
  for (const [start, end] of ranges) {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! <= start) low = middle + 1
      else high = middle
    }
    for (let t = low; t < count && starts[t]! < end; t++) found.push(t)
  }
  return found
}

/** How often each word stands within a cue, out of all its occurrences: the best of a cue's words is its head. */
export function cueAffinity(examples: readonly Example[]): (traits: Traits, t: number) => number {
  const inCue = new Map<string, number>()
  const all = new Map<string, number>()
  const key = (traits: Traits, t: number) =>
    `${traits.salt} ${traits.analysis.words[t]} ${traits.analysis.tags[t]}`
  for (const { unit, traits } of examples) {
    for (let t = 0; t < traits.analysis.count; t++)
      all.set(key(traits, t), (all.get(key(traits, t)) ?? 0) + 1)
    for (const { cue } of unit.attributions)
      for (const t of tokensIn(traits, cue)) inCue.set(key(traits, t), (inCue.get(key(traits, t)) ?? 0) + 1)
  }
  return (traits, t) =>
    ((inCue.get(key(traits, t)) ?? 0) + (traits.reporting[t]! > 0 ? 0.6 : 0.05)) /
    ((all.get(key(traits, t)) ?? 0) + 2)
}

export type Affinity = ReturnType<typeof cueAffinity>

/** The token of a marked cue that the models ask about, or -1. */
function headOfCue({ traits }: Example, marked: Marked, affinity: Affinity): number {
  let best = -1
  let most = -1
  for (const t of tokensIn(traits, marked.cue)) {
    if (!isCueCandidate(traits, t)) continue
    const value = affinity(traits, t)
    if (value >= most) {
      most = value
      best = t
    }
  }
  return best
}

export function learn(examples: readonly Example[], epochs = { cues: 6, roles: 6 }): StatementModel {
  const affinity = cueAffinity(examples)
  const questions: Questions & { grown: GrowingRows } = {
    rows: new Int32Array(),
    ends: [],
    answers: [],
    weights: [],
    grown: new GrowingRows(),
  }
  const chains: Chains = {
    places: new GrowingRows(),
    steps: new GrowingRows(),
    placeWidth: widthOf('place'),
    stepWidth: widthOf('step'),
    starts: [0],
    cues: [],
    roles: [],
    weights: [],
  }
  for (const example of examples) {
    askCues(example, affinity, questions, questions.grown)
    showRoles(example, affinity, chains)
  }
  questions.rows = questions.grown.rows
  console.error(`  ${questions.ends.length} cue questions, ${chains.cues.length} windows`)
  const cues = trainLogistic(questions, cueBits, epochs.cues, 0.15, 2e-6)
  const roles = trainChain(chains, placeBits, stepBits, epochs.roles, 0.12, 1e-5)
  return { cues, roles, threshold: 0 }
}

const widths: { place: number; step: number } = { place: 33, step: 12 }
const widthOf = (part: 'place' | 'step') => widths[part]

function askCues(example: Example, affinity: Affinity, questions: Questions, grown: GrowingRows) {
  const { unit, traits, weight } = example
  const heads = new Set(
    unit.attributions.filter((a) => !a.optional).map((a) => headOfCue(example, a, affinity)),
  )
  const unknown = new Set<number>()
  for (const marked of unit.attributions) {
    if (marked.optional) for (const t of tokensIn(traits, marked.cue)) unknown.add(t)
    if (!unit.nestedMarked) for (const t of tokensIn(traits, marked.content)) unknown.add(t)
  }
  const children = gatherChildren(traits)
  const features = featureBuffer(mostFeatures)
  for (let t = 0; t < traits.analysis.count; t++) {
    if (!isCueCandidate(traits, t) || (unknown.has(t) && !heads.has(t))) continue
    cueFeatures(traits, children, t, features, (1 << cueBits) - 1)
    grown.push(features.rows, features.size)
    questions.ends.push(grown.size)
    questions.answers.push(heads.has(t) ? 1 : 0)
    questions.weights.push(weight)
  }
}

function showRoles(example: Example, affinity: Affinity, chains: Chains) {
  const { unit, traits, weight } = example
  const window = emptyWindow()
  const outlook = emptyOutlook(windowCapacity)
  const features = featureBuffer(mostFeatures)
  for (const marked of unit.attributions) {
    const head = headOfCue(example, marked, affinity)
    if (head < 0) continue
    fillWindow(traits, head, window)
    lookOut(traits, window, outlook)
    const truth = new Map<number, number>()
    for (const t of tokensIn(traits, marked.content)) truth.set(t, 1)
    for (const t of tokensIn(traits, marked.source)) truth.set(t, 2)
    for (const t of tokensIn(traits, marked.cue)) truth.set(t, 3)
    for (let k = 0; k < window.size; k++) {
      roleFeatures(traits, window, outlook, k, features, (1 << placeBits) - 1)
      chains.places.push(features.rows, chains.placeWidth)
      if (k > 0) stepFeatures(traits, window, outlook, k, features, (1 << stepBits) - 1)
      chains.steps.push(features.rows, chains.stepWidth)
      chains.roles.push(truth.get(window.tokens[k]!) ?? 0)
    }
    chains.starts.push(chains.roles.length)
    chains.cues.push(chains.starts.at(-2)! + window.cue - chains.starts.at(-2)!)
    chains.weights.push(weight)
  }
}
