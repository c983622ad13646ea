import type { Traits } from './traits.js'

/** The tokens that may belong to one attribution, around its cue. */
export type Window = { readonly tokens: Int32Array; size: number; cue: number }

export const windowCapacity = 160
/** A sentence beyond this many tokens on one side of the cue is cut. */
const reach = 60
/** Of a quotation only this many tokens at each end are looked at; what holds for them holds for the rest. */
const shown = 3

export const emptyWindow = (): Window => ({ tokens: new Int32Array(windowCapacity), size: 0, cue: 0 })

/**
 * Fills the window with the cue's sentence and the neighbours in its paragraph that a quotation ties to it: « “…” Sentence
 * end. “…” she said. “…” ». The inside of long quotations is left out.
 */
export function fillWindow(traits: Traits, cue: number, window: Window): void {
  const { sentences } = traits.analysis
  const sentence = traits.sentence[cue]!
  let start = sentences[sentence]!
  let end = sentences[sentence + 1]!
  while (start > 0 && joinsBefore(traits, start, cue)) start = sentences[traits.sentence[start - 1]!]!
  while (end < traits.analysis.count && joinsAfter(traits, end, cue))
    end = sentences[traits.sentence[end]! + 1]!
  collect(traits, start, end, cue, window)
}

function joinsBefore(traits: Traits, start: number, cue: number): boolean {
  if (traits.paragraph[start - 1] !== traits.paragraph[cue]) return false
  const inside = traits.quotation[start - 1]!
  if (inside < 0) return false
  if (traits.quotation[start] === inside) return inside !== traits.quotation[cue]
  return traits.sentence[start] === traits.sentence[cue] && cue - start < 12
}

function joinsAfter(traits: Traits, end: number, cue: number): boolean {
  const inside = traits.quotation[end]!
  if (inside < 0) return false
  if (traits.quotation[end - 1] === inside) return inside !== traits.quotation[cue]
  if (traits.sentence[end - 1] !== traits.sentence[cue]) return false
  if (traits.analysis.words[end - 1] === '?') return false // « Qu’avez-vous répondu ? “Rien.” »: somebody else answers
  if (traits.paragraph[end] === traits.paragraph[cue]) return true
  return traits.shape[end - 1] === 7 // a colon that ends its paragraph
}

function collect(traits: Traits, start: number, end: number, cue: number, window: Window) {
  const from = Math.max(start, firstWithin(traits, cue, start))
  let n = 0
  let at = 0
  for (let t = from; t < end && n < windowCapacity; t++) {
    if (t > cue && n - at > reach) break
    if (t !== cue && isInner(traits, t, cue)) continue
    if (t === cue) at = n
    window.tokens[n++] = t
  }
  window.size = n
  window.cue = at
}

/** Goes back from the cue until `reach` visible tokens are passed. */
function firstWithin(traits: Traits, cue: number, start: number): number {
  let seen = 0
  let t = cue
  while (t > start && seen < reach) {
    t--
    if (!isInner(traits, t, cue)) seen++
  }
  return t
}

function isInner({ quotation, mark, analysis }: Traits, t: number, cue: number): boolean {
  const inside = quotation[t]!
  if (inside < 0 || inside === quotation[cue]) return false
  for (let i = Math.max(0, t - shown + 1); i <= t; i++)
    if (quotation[i] === inside && mark[i]! & 1) return false
  for (let i = t; i < Math.min(analysis.count, t + shown); i++)
    if (quotation[i] === inside && mark[i]! & 2) return false
  return true
}
