import { partsOfSpeech } from '../language/analysis.js'
import { opensCondition } from '../language/condition.js'
import { isIdiom } from '../language/idioms.js'
import { isPassive } from '../language/passive.js'
import { gatherChildren } from './cue-children.js'
import { cueFeatures, priorFeatures } from './cue-features.js'
import { type FeatureBuffer, featureBuffer, logOdds, type Weights } from './linear.js'
import { mostFeatures } from './role-features.js'
import { endsTopic } from './topic.js'
import { capitalised, colon, type Traits } from './traits.js'

/** A token that heads a cue, with the log-odds that it does. */
export type CueHead = { readonly token: number; readonly logOdds: number }

const neverCues = new Set(['DET', 'NUM', 'PUNCT', 'SYM', 'PRON', 'CCONJ', 'INTJ', 'X'])
const canBeCue = partsOfSpeech.map((tag) => !neverCues.has(tag))

/**
 * Whether a token may head a cue at all; a colon may: « Le maire : “Nous partons.” », and so may any word where no grammar
 * tells parts of speech: «За словами мера…».
 */
export const isCueCandidate = ({ analysis, shape, reporting, untagged }: Traits, t: number): boolean =>
  canBeCue[analysis.tags[t]!]! ||
  shape[t] === colon ||
  reporting[t]! > 0 ||
  (untagged && shape[t]! <= capitalised)

/** Weights of two questions about a token: could it head a cue, by its word alone; and does it, by all around it. */
export type CueModel = { readonly prior: Weights; readonly full: Weights }

/** Tokens that could head a cue, in text order: those whose word alone has log-odds of `floor` or more. Needs no parse. */
export function findPlausibleCues(traits: Traits, { prior }: CueModel, floor: number): number[] {
  const found: number[] = []
  const features = featureBuffer(mostFeatures)
  const cut = 32 - prior.bits
  for (let token = 0; token < traits.analysis.count; token++) {
    if (!isCueCandidate(traits, token)) continue
    priorFeatures(traits, token, features, cut)
    if (
      logOdds(prior, features) >= floor ||
      traits.shape[token] === colon ||
      isReportedPassive(traits, token) ||
      isVerbBesideQuotation(traits, token)
    )
      found.push(token)
  }
  return found
}

/** "The mayor is believed to have fled": rare beside "he believed", but a hedge that must not be lost. */
const isReportedPassive = ({ analysis, reporting }: Traits, token: number): boolean =>
  reporting[token]! > 0 && isPassive(analysis.words, token)

const verb = partsOfSpeech.indexOf('VERB')
/** Tokens between a quotation and a verb that may explain it. */
const beside = 6

/** “…,” she went on: next to a quotation any verb may be a cue. */
function isVerbBesideQuotation({ analysis, quotation, paragraph }: Traits, token: number): boolean {
  if (analysis.tags[token] !== verb || quotation[token]! >= 0) return false
  for (let t = Math.max(0, token - beside); t <= Math.min(analysis.count - 1, token + beside); t++)
    if (quotation[t]! >= 0 && paragraph[t] === paragraph[token]) return true
  return false
}

/** Those of the plausible tokens whose log-odds reach `threshold`. Their sentences must be parsed. */
export function findCues(
  traits: Traits,
  plausible: readonly number[],
  { full }: CueModel,
  threshold: number,
): CueHead[] {
  const found: CueHead[] = []
  const children = gatherChildren(traits)
  const features: FeatureBuffer = featureBuffer(mostFeatures)
  const cut = 32 - full.bits
  for (const token of plausible) {
    cueFeatures(traits, children, token, features, cut)
    const score = logOdds(full, features)
    if (score >= threshold && !isOtherwise(traits, token)) found.push({ token, logOdds: score })
  }
  return found
}

/** The word is a cue elsewhere, but here a condition, the end of a topic, part of a set phrase or of a name. */
const isOtherwise = (traits: Traits, token: number): boolean =>
  opensCondition(traits.analysis.words, token) ||
  isIdiom(traits.analysis.words, token) ||
  isNamePart(traits, token) ||
  endsTopic(traits, token)

const noun = partsOfSpeech.indexOf('NOUN')

/** "Sultan Omar bin Said, who …": a capital in the middle of a sentence that has few others; nouns have theirs in German. */
function isNamePart(traits: Traits, token: number): boolean {
  const { analysis, shape, sentence, quotation } = traits
  if (shape[token] !== capitalised || analysis.tags[token] === noun || !isNameBefore(traits, token))
    return false
  let small = 0
  for (let t = token + 1; t < analysis.count && sentence[t] === sentence[token] && t <= token + headline; t++)
    if (shape[t] === 0 && analysis.words[t]!.length >= longWord) small++
  return sentence[token - 1] === sentence[token] && quotation[token] === quotation[token - 1] && small > 1
}

/** A capital right before, or before a particle: *Omar bin* Said. */
const isNameBefore = ({ analysis: { words }, shape }: Traits, token: number): boolean =>
  shape[token - 1] === capitalised ||
  (particles.has(words[token - 1] ?? '') && shape[token - 2] === capitalised)

const particles = new Set(['bin', 'ben', 'ibn', 'al', 'el'])

/** Tokens looked at, and letters of a word, to tell a sentence from a headline Whose Every Longer Word Has a Capital. */
const headline = 12
const longWord = 4
