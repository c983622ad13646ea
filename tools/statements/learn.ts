import { gatherChildren } from '../../src/statement/cue-children.js'
import { cueFeatures, priorFeatures } from '../../src/statement/cue-features.js'
import { type CueModel, isCueCandidate } from '../../src/statement/cues.js'
import { type FeatureBuffer, featureBuffer } from '../../src/statement/linear.js'
import { emptyOutlook, lookOut } from '../../src/statement/outlook.js'
import { mostFeatures, roleFeatures } from '../../src/statement/role-features.js'
import { emptyWindow, fillWindow, windowCapacity } from '../../src/statement/role-window.js'
import { contentRole, cueRole, type Role, sourceRole } from '../../src/statement/roles.js'
import { stepFeatures } from '../../src/statement/step-features.js'
import type { RoleWeights } from '../../src/statement/weights-file.js'
import { type Chains, noChains, trainChain } from './chain.js'
import { type CueHeadFinder, cueHeadFinder, tokensIn } from './cue-head.js'
import type { Example } from './examples.js'
import { noQuestions, type Questions, trainLogistic } from './log-linear.js'

const priorBits = 16
const placeBits = 19
const stepBits = 15

/** How much a language's cues may learn. */
export type CueScope = {
  /** Features seen less often are not learned. */
  readonly fewest: number
  /** log2 of the rows they share. */
  readonly bits: number
  readonly epochs: number
}

/** Learns which words head cues in one language. */
export function learnCues(examples: readonly Example[], { fewest, bits, epochs }: CueScope): CueModel {
  const headOf = cueHeadFinder(examples)
  const full = noQuestions()
  const prior = noQuestions()
  for (const example of examples) askCues(example, headOf, bits, full, prior)
  console.error(`  cues: ${full.ends.length} words asked about`)
  return {
    prior: trainLogistic(prior, priorBits, 3, fewest),
    full: trainLogistic(full, bits, epochs, fewest),
  }
}

/** Learns what words are to a cue, in all languages of the examples at once. */
export function learnRoles(examples: readonly Example[]): RoleWeights {
  const headOf = cueHeadFinder(examples)
  const chains = noChains()
  const manyLanguages = new Set(examples.map(({ unit }) => unit.language)).size > 1
  for (const example of examples) showRoles(example, headOf, manyLanguages, chains)
  console.error(`  roles: ${chains.cues.length} cues`)
  return { ...trainChain(chains, placeBits, stepBits, 6), manyLanguages }
}

/** Where nothing nested is marked, what lies inside contents is neither a cue nor none: it isn't asked about. */
function askCues(
  { unit, traits }: Example,
  headOf: CueHeadFinder,
  bits: number,
  full: Questions,
  prior: Questions,
) {
  const heads = new Set(unit.attributions.filter((a) => !a.optional).map((a) => headOf(traits, a)))
  const unknown = new Set<number>()
  for (const marked of unit.attributions) {
    if (marked.optional) for (const t of tokensIn(traits, marked.cue)) unknown.add(t)
    if (!unit.nestedMarked) for (const t of tokensIn(traits, marked.content)) unknown.add(t)
  }
  const children = gatherChildren(traits)
  const features = featureBuffer(mostFeatures)
  for (let t = 0; t < traits.analysis.count; t++) {
    if (!isCueCandidate(traits, t) || (unknown.has(t) && !heads.has(t))) continue
    if (unit.cuesOnly && traits.reporting[t]! > 0 && !heads.has(t)) continue
    cueFeatures(traits, children, t, features, 32 - bits)
    ask(full, features, heads.has(t))
    priorFeatures(traits, t, features, 32 - priorBits)
    ask(prior, features, heads.has(t))
  }
}

function ask(questions: Questions, features: FeatureBuffer, answer: boolean) {
  questions.features.push(features.rows, features.size)
  questions.ends.push(questions.features.size)
  questions.answers.push(answer ? 1 : 0)
}

function showRoles({ unit, traits }: Example, headOf: CueHeadFinder, manyLanguages: boolean, chains: Chains) {
  const window = emptyWindow()
  const outlook = emptyOutlook(windowCapacity)
  const features = featureBuffer(mostFeatures)
  for (const marked of unit.attributions) {
    const head = headOf(traits, marked)
    if (head < 0 || unit.cuesOnly) continue
    fillWindow(traits, head, window)
    lookOut(traits, window, outlook)
    const truth = new Map<number, Role>()
    for (const t of tokensIn(traits, marked.content)) truth.set(t, contentRole)
    for (const t of tokensIn(traits, marked.source)) truth.set(t, sourceRole)
    for (const t of tokensIn(traits, marked.cue)) truth.set(t, cueRole)
    for (let k = 0; k < window.size; k++) {
      roleFeatures(traits, window, outlook, k, manyLanguages, features, 32 - placeBits)
      chains.placeWidth = features.size
      chains.places.push(features.rows, features.size)
      // The first token has no step; it keeps room for one so that all tokens lie evenly.
      stepFeatures(traits, window, outlook, Math.max(1, k), manyLanguages, features, 32 - stepBits)
      chains.stepWidth = features.size
      chains.steps.push(features.rows, features.size)
      chains.roles.push(truth.get(window.tokens[k]!) ?? 0)
    }
    chains.starts.push(chains.roles.length)
    chains.cues.push(window.cue)
  }
}
