import { partsOfSpeech } from '../language/analysis.js'
import { isImpersonal } from '../language/impersonal.js'
import type { Candidate } from './candidates.js'
import { type FeatureBuffer, featureBuffer, logOdds, mix, type Weights } from './linear.js'
import { findRivals, type Rivals } from './rivals.js'
import type { Traits } from './traits.js'
import { tokenAt } from './voice/text-map.js'

/**
 * Log-odds, for each candidate, that all of it is right: cue, content and source. In the order of the cues. The mean of two
 * opinions (a logarithmic pool, Genest & Zidek 1986): what was learned of whole candidates, and what the cue alone tells,
 * which was learned from more texts.
 */
export function weighCandidates(traits: Traits, candidates: readonly Candidate[], model: Weights): number[] {
  const features = featureBuffer(mostAcceptanceFeatures)
  const cut = 32 - model.bits
  const wholes = describeCandidates(traits, candidates, features, cut, () => logOdds(model, features))
  return candidates.map((candidate, i) => {
    const { logOdds: cue } = candidate.head
    return isOfNobody(traits, candidate) ? cue : (cue + wholes[i]!) / 2
  })
}

/** "Some 400 are thought to have fled": whole candidates were learned from those that name a source. */
const isOfNobody = ({ analysis }: Traits, { head, source }: Candidate): boolean =>
  source.length === 0 && isImpersonal(analysis.words, head.token)

export const mostAcceptanceFeatures = 64

/** Fills the features of each candidate in turn and collects what `read` makes of them. */
export function describeCandidates<T>(
  traits: Traits,
  candidates: readonly Candidate[],
  features: FeatureBuffer,
  cut: number,
  read: () => T,
): T[] {
  const rivals = findRivals(candidates)
  const echoes = countEchoes(traits, candidates)
  return candidates.map((candidate, i) => {
    acceptanceFeatures(traits, candidate, rivals[i]!, echoes[i]!, features, cut)
    return read()
  })
}

/** A cue with these log-odds is likely enough to speak for others of its kind in the article. */
const likely = 1

/** How many other likely cues of the article begin like the candidate's: who is told of once is told of again. */
function countEchoes({ stem }: Traits, candidates: readonly Candidate[]): number[] {
  const counts = new Map<number, number>()
  for (const { head } of candidates)
    if (head.logOdds > likely) counts.set(stem[head.token]!, (counts.get(stem[head.token]!) ?? 0) + 1)
  return candidates.map(({ head }) => (counts.get(stem[head.token]!) ?? 0) - (head.logOdds > likely ? 1 : 0))
}

const verb = partsOfSpeech.indexOf('VERB')
const auxiliary = partsOfSpeech.indexOf('AUX')
const absent = 63

/** A number as a step of a bounded scale, so that it can be part of a hashed feature. */
const grade = (value: number, width: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, Math.round(value / width)))

const rivalGrade = (rival: number | undefined): number => (rival === undefined ? 99 : grade(rival, 1, -5, 6))

const rivalLead = (rival: number | undefined, own: number): number =>
  rival === undefined ? 99 : grade(rival - own, 1, -6, 6)

function acceptanceFeatures(
  traits: Traits,
  candidate: Candidate,
  rivals: Rivals,
  echoes: number,
  out: FeatureBuffer,
  cut: number,
) {
  const { head, path } = candidate
  const { salt } = traits
  const cue = grade(head.logOdds, 1, -4, 7)
  let n = 0
  const add = (template: number, a = 0, b = 0, c = 0) => {
    out.rows[n++] = mix(template, a, b, c) >>> cut
  }
  // How sure the models are.
  add(300)
  add(301, salt)
  add(302, grade(head.logOdds, 0.5, -8, 14))
  add(303, grade(head.logOdds, 2, -3, 4))
  add(304, cue, salt)
  add(305, grade(path.confidence, 0.5, -16, 0))
  add(306, grade(path.confidence, 1, -8, 0), cue)
  add(307, grade(path.sourceLead, 1, -6, 8))
  add(308, grade(path.contentLead, 1, -4, 8))
  add(309, grade(path.sourceLead, 1, -6, 8), cue)
  add(310, grade(path.contentLead, 1, -4, 8), cue)
  // What else claims its words, and whether the article speaks so elsewhere.
  add(320, rivalGrade(rivals.outer))
  add(321, rivalGrade(rivals.inner))
  add(322, rivalGrade(rivals.clashing))
  add(323, rivalLead(rivals.outer, head.logOdds))
  add(324, rivalLead(rivals.inner, head.logOdds))
  add(325, rivalLead(rivals.clashing, head.logOdds))
  add(326, Math.min(echoes, 4), cue)
  out.size = n
  shapeFeatures(traits, candidate, cue, out, cut)
}

/** What the candidate looks like, whatever the models say. */
function shapeFeatures(
  { analysis, word, reporting, quotation, shape }: Traits,
  { head: { token }, content, source }: Candidate,
  cue: number,
  out: FeatureBuffer,
  cut: number,
) {
  const { tags, labels } = analysis
  let n = out.size
  const add = (template: number, a = 0, b = 0, c = 0) => {
    out.rows[n++] = mix(template, a, b, c) >>> cut
  }
  const first = tokenAt(analysis, content[0]!.start)
  const last = tokenAt(analysis, content.at(-1)!.end - 1)
  const named = source[0]
  const sourceFirst = named ? tokenAt(analysis, named.start) : -1
  const sourceLast = named ? tokenAt(analysis, named.end - 1) : -1
  const sourceTag = tags[sourceLast] ?? absent
  const kind = reporting[token]!
  const tag = tags[token]!
  const comesFirst = first < token ? 1 : 0
  const quoted = (quotation[first]! >= 0 ? 2 : 0) + (quotation[last]! >= 0 ? 1 : 0)
  const verbs = Math.min(2, verbsBetween(tags, first, last))
  const size = grade(Math.log2(last - first + 2) * 2, 1, 0, 16)
  add(330, size)
  add(331, size, verbs, tag)
  add(332, size, kind)
  add(333, sourceTag, tags[sourceFirst] ?? absent)
  add(334, sourceTag, grade(sourceLast - sourceFirst, 1, 0, 6))
  add(335, sourceTag, kind)
  add(336, sourceTag, verbs, tag)
  add(337, named ? (sourceFirst < token ? 1 : 2) : 0, comesFirst, tag)
  add(338, quoted, comesFirst, verbs)
  add(339, quoted, kind, verbs)
  add(340, quoted, content.length)
  add(341, quoted, quotation[token]! >= 0 ? 1 : 0)
  add(342, quoted, cue, named ? 1 : 0)
  add(343, tags[first]!, tags[last]!, comesFirst)
  add(344, word[first]!, tag)
  add(345, word[token]!)
  add(346, labels[token]!, tag, verbs)
  add(347, grade(comesFirst ? token - last : first - token, 1, -3, 12), comesFirst, tag)
  add(348, shape[first - 1] ?? absent, shape[last + 1] ?? absent, comesFirst)
  add(349, cue, verbs, tag)
  out.size = n
}

function verbsBetween(tags: Uint8Array, first: number, last: number): number {
  let verbs = 0
  for (let t = first; t <= last; t++) if (tags[t] === verb || tags[t] === auxiliary) verbs++
  return verbs
}
