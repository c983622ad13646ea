import { partsOfSpeech } from '../language/analysis.js'
import type { Window } from './role-window.js'
import { colon, comma, dash, type Traits } from './traits.js'

const verb = partsOfSpeech.indexOf('VERB')
const auxiliary = partsOfSpeech.indexOf('AUX')
const subordinator = partsOfSpeech.indexOf('SCONJ')
const conjunction = partsOfSpeech.indexOf('CCONJ')
const farAncestors = 6

/** What lies between each token of a window and its cue; filled once a window. */
export type Outlook = {
  /** By which branch of the parse tree the token hangs from the cue or its ancestors. */
  readonly branch: Int32Array
  /** The token at the top of that branch. */
  readonly top: Int32Array
  /** Bucketed distance, signed. */
  readonly distance: Int32Array
  /** Commas, verbs and subordinators passed on the way from the cue, as one code. */
  readonly passed: Int32Array
  /** Other words of reporting passed on the way, and whether the last was coordinated: they may claim what follows. */
  readonly rivals: Int32Array
  /** How the token stands to quotations, seen from the cue. */
  readonly quoted: Int32Array
  /** Where quotations stand nearest to the cue, before and after it: one code for the whole window. */
  layout: number
}

export const emptyOutlook = (capacity: number): Outlook => ({
  branch: new Int32Array(capacity),
  top: new Int32Array(capacity),
  distance: new Int32Array(capacity),
  passed: new Int32Array(capacity),
  rivals: new Int32Array(capacity),
  quoted: new Int32Array(capacity),
  layout: 0,
})

export function lookOut(traits: Traits, window: Window, outlook: Outlook): void {
  const cue = window.tokens[window.cue]!
  const ancestors = ancestorsOf(traits, cue)
  for (let k = 0; k < window.size; k++) {
    const t = window.tokens[k]!
    seeBranch(traits, t, cue, ancestors, k, outlook)
    const gap = Math.abs(k - window.cue)
    outlook.distance[k] =
      (k < window.cue ? -1 : 1) *
      (gap < 5 ? gap : gap < 7 ? 5 : gap < 10 ? 6 : gap < 15 ? 7 : gap < 25 ? 8 : 9)
  }
  passOutwards(traits, window, outlook, 1)
  passOutwards(traits, window, outlook, -1)
  outlook.layout = nearestQuotation(traits, window, -1) * 5 + nearestQuotation(traits, window, 1)
}

/** 0 none on that side, else by the number of tokens in between: 1 at once, 2 near, 3 farther, 4 far. */
function nearestQuotation({ quotation }: Traits, window: Window, step: 1 | -1): number {
  const own = quotation[window.tokens[window.cue]!]
  for (let k = window.cue + step; k >= 0 && k < window.size; k += step) {
    const q = quotation[window.tokens[k]!]!
    if (q < 0 || q === own) continue
    const gap = Math.abs(k - window.cue)
    return gap <= 2 ? 1 : gap <= 4 ? 2 : gap <= 9 ? 3 : 4
  }
  return 0
}

function ancestorsOf({ analysis }: Traits, cue: number): number[] {
  const found = [cue]
  for (let t = analysis.heads[cue]!; t >= 0 && found.length < farAncestors; t = analysis.heads[t]!)
    found.push(t)
  return found
}

/** The path in the tree from the cue, as semantic role labellers use it (Gildea & Jurafsky 2002), cut to its two ends. */
function seeBranch(
  { analysis }: Traits,
  token: number,
  cue: number,
  ancestors: readonly number[],
  k: number,
  outlook: Outlook,
) {
  let below = -1
  let t = token
  let level = ancestors.indexOf(t)
  for (let steps = 0; level < 0 && t >= 0 && steps < 40; steps++) {
    below = t
    t = analysis.heads[t]!
    level = t >= 0 ? ancestors.indexOf(t) : -1
  }
  if (level < 0) {
    outlook.branch[k] = token < cue ? 1 : 2
    outlook.top[k] = token
  } else {
    const label = below < 0 ? 63 : analysis.labels[below]!
    outlook.branch[k] = 4 + ((level * 64 + label) << 1) + (token < cue ? 0 : 1)
    outlook.top[k] = below < 0 ? token : below
  }
}

function passOutwards(traits: Traits, window: Window, outlook: Outlook, step: 1 | -1) {
  const { shape, analysis, quotation, sentence } = traits
  const cue = window.tokens[window.cue]!
  let commas = 0
  let verbs = 0
  let subordinators = 0
  let rivals = 0
  let joined = 0
  let near = 3
  for (let k = window.cue; k >= 0 && k < window.size; k += step) {
    const t = window.tokens[k]!
    const inside = quotation[t]!
    const otherSentence = sentence[t] === sentence[cue] ? 0 : 1
    if (inside >= 0 && k !== window.cue && near === 3) near = Math.min(2, Math.abs(k - window.cue) >> 1)
    outlook.passed[k] =
      ((Math.min(commas, 3) * 3 + Math.min(verbs, 2)) * 2 + Math.min(subordinators, 1)) * 2 +
      (step > 0 ? 1 : 0)
    outlook.quoted[k] =
      inside < 0
        ? otherSentence * 8 + (near < 3 ? 1 : 0)
        : inside === quotation[cue]
          ? 2
          : 16 + otherSentence * 8 + near
    outlook.rivals[k] = (Math.min(rivals, 2) * 2 + joined) * 2 + (step > 0 ? 1 : 0)
    if (t === cue) continue
    if (traits.reporting[t]! > 0 && analysis.tags[t] === verb) {
      rivals++
      joined = window.tokens[k - 1] !== undefined && analysis.tags[t - 1] === conjunction ? 1 : 0
    }
    if (shape[t] === comma || shape[t] === dash || shape[t] === colon) commas++
    else if (analysis.tags[t] === verb || analysis.tags[t] === auxiliary) verbs++
    else if (analysis.tags[t] === subordinator) subordinators++
  }
}
