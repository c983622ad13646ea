import { partsOfSpeech } from '../language/analysis.js'
import { cueFeatures, gatherChildren } from './cue-features.js'
import { type FeatureBuffer, featureBuffer, logOdds, type Weights } from './linear.js'
import { mostFeatures } from './role-features.js'
import { colon, type Traits } from './traits.js'

/** A token that heads a cue, with the log-odds that it does. */
export type CueHead = { readonly token: number; readonly logOdds: number }

const neverCues = new Set(['DET', 'NUM', 'PUNCT', 'SYM', 'PRON', 'CCONJ', 'INTJ', 'X'])
const canBeCue = partsOfSpeech.map((tag) => !neverCues.has(tag))

/** Whether a token may head a cue at all; a colon may: « Le maire : “Nous partons.” » */
export const isCueCandidate = ({ analysis, shape }: Traits, t: number): boolean =>
  canBeCue[analysis.tags[t]!]! || shape[t] === colon

/** Heads of cues, in text order, whose log-odds reach `threshold`. */
export function findCues(traits: Traits, model: Weights, threshold: number): CueHead[] {
  const found: CueHead[] = []
  const children = gatherChildren(traits)
  const features: FeatureBuffer = featureBuffer(mostFeatures)
  const cut = 32 - model.bits
  for (let token = 0; token < traits.analysis.count; token++) {
    if (!isCueCandidate(traits, token)) continue
    cueFeatures(traits, children, token, features, cut)
    const score = logOdds(model, features)
    if (score >= threshold) found.push({ token, logOdds: score })
  }
  return found
}
