import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import { weighCandidates } from './acceptance.js'
import type { StatementModel } from './attributions.js'
import { settleContent } from './content-edges.js'
import { type CueHead, findCues } from './cues.js'
import { isImplausible } from './implausible.js'
import { nameAgent } from './passive-agent.js'
import { confidenceOf } from './path-evidence.js'
import { type DrawnSpans, drawSpans } from './role-spans.js'
import { assignRoles, roleDesk } from './roles.js'
import { settleEdges } from './source-edges.js'
import { labelSpan, repairSource } from './source-repair.js'
import { yieldSpokenOf } from './spoken-of.js'
import { colon, comma, type Traits } from './traits.js'

/** What one cue would make an attribution of, if no other cue had a better claim. */
export type Candidate = DrawnSpans & {
  readonly head: CueHead
  readonly path: PathEvidence
  /** Log-odds that all of it is right. */
  readonly worth: number
  /** Whether only a quotation that nothing else explains speaks for it. */
  readonly rescued: boolean
}

/** The candidate with another content. Field by field: spread, each would be of another shape, and slow to ask. */
export const withContent = (candidate: Candidate, content: readonly Span[]): Candidate => ({
  content,
  source: candidate.source,
  cue: candidate.cue,
  head: candidate.head,
  path: candidate.path,
  worth: candidate.worth,
  rescued: candidate.rescued,
})

/** What drawing the spans left known of how sure they are, in log-odds. */
export type PathEvidence = {
  readonly confidence: number
  /** By how much a source, and content, made the path likelier. */
  readonly sourceLead: number
  readonly contentLead: number
}

/** Log-odds that a cue inside the content of another must reach: corpora seldom mark those, so less is known of them. */
export const nestedFloor = 1

/**
 * Below this, not even a quotation beside it makes a word a cue; one that ends with a comma is said by somebody, so it
 * needs less, and a colon that opens one needs least.
 */
const rescueFloor = -2.5
const commaFloor = -4.5
const colonFloor = -7
/** Tokens between a quotation and a doubtful cue that may explain it. */
const rescueReach = 14

/** One for all texts: none is left between two cues. */
const desk = roleDesk()

/**
 * The candidates likely enough to be right, and those of doubtful cues beside quotations that none of them explains. In
 * the order of the cues.
 */
export function findCandidates(
  traits: Traits,
  plausible: readonly number[],
  model: StatementModel,
): Candidate[] {
  const heads = findCues(traits, plausible, model.cues, colonFloor)
  const drawn = drawCandidates(traits, heads, model)
  const found = drawn.filter(({ worth, head }) => worth >= model.leastWorth || head.logOdds >= nestedFloor)
  const certain = found.filter(({ worth }) => worth >= model.leastWorth)
  const explained = new Set(certain.map(({ head }) => head))
  const doubtful = heads.filter((head) => !explained.has(head))
  return [...found, ...rescue(traits, model, doubtful, certain)].sort((a, b) => a.head.token - b.head.token)
}

/** What each of the heads that reach the model's threshold would make an attribution of, in the order of the heads. */
export function drawCandidates(
  traits: Traits,
  heads: readonly CueHead[],
  model: StatementModel,
): Candidate[] {
  const drawn = heads
    .filter(({ logOdds }) => logOdds >= model.threshold)
    .map((head) => drawCandidate(traits, head, model))
    .filter(({ content }) => content.length > 0)
    .filter((candidate) => !isImplausible(traits, candidate.head.token, candidate))
  const worths = weighCandidates(traits, drawn, model.acceptance)
  return drawn.map((candidate, i) => ({ ...candidate, worth: worths[i]! }))
}

function drawCandidate(traits: Traits, head: CueHead, model: StatementModel): Candidate {
  assignRoles(traits, head.token, model.roles, desk)
  const drawn = nameAgent(traits, head.token, yieldSpokenOf(traits, head.token, drawSpans(traits, desk)))
  const repaired = model.completesSources ? repairSource(traits, head.token, drawn) : drawn
  const sourced = settleEdges(traits, head.token, repaired)
  const { content, source, cue } = settleContent(traits, head.token, sourced)
  const { sourceLead, contentLead } = desk
  return {
    content,
    source,
    cue,
    head,
    path: { confidence: confidenceOf(desk), sourceLead, contentLead },
    worth: head.logOdds,
    rescued: false,
  }
}

function rescue(
  traits: Traits,
  model: StatementModel,
  doubtful: readonly CueHead[],
  found: readonly Candidate[],
): Candidate[] {
  const taken = new Set<number>()
  for (const { content } of found) for (const q of quotationsIn(traits, content)) taken.add(q)
  const rescued: Candidate[] = []
  for (const [q, range] of tokenRanges(traits)) {
    if (taken.has(q) || range.last - range.first < 3) continue
    const labelled = labelledBy(traits, q, range.first)
    if (labelled) {
      rescued.push(labelled)
      taken.add(q)
      continue
    }
    for (const head of headsBeside(traits, doubtful, range)) {
      const candidate = drawCandidate(traits, head, model)
      if (!quotationsIn(traits, candidate.content).has(q)) continue
      if (isImplausible(traits, head.token, candidate)) continue
      rescued.push({ ...candidate, rescued: true })
      for (const other of quotationsIn(traits, candidate.content)) taken.add(other)
      break
    }
  }
  return rescued
}

/** « Un ancien otage : “…” »: a colon that leads from somebody's name straight to the quotation is its cue. */
function labelledBy(traits: Traits, q: number, first: number): Candidate | undefined {
  const token = first - 1
  if (traits.shape[token] !== colon) return undefined
  const source = labelSpan(traits, token)
  if (!source) return undefined
  const { starts, ends } = traits.analysis
  return {
    content: traits.quotations[q]!.parts,
    source: [source],
    cue: [{ start: starts[token]!, end: ends[token]! }],
    head: { token, logOdds: 0 },
    path: { confidence: 0, sourceLead: 0, contentLead: 0 },
    worth: 0,
    rescued: true,
  }
}

type TokenRange = { readonly first: number; last: number }

/** First and last token of each outermost quotation. */
function tokenRanges({ quotation }: Traits): Map<number, TokenRange> {
  const ranges = new Map<number, TokenRange>()
  for (let t = 0; t < quotation.length; t++) {
    const q = quotation[t]!
    if (q < 0) continue
    const range = ranges.get(q)
    if (range) range.last = t
    else ranges.set(q, { first: t, last: t })
  }
  return ranges
}

/** Doubtful cues near a quotation in its paragraph, outside any quotation, the likeliest first. */
function headsBeside(traits: Traits, doubtful: readonly CueHead[], { first, last }: TokenRange): CueHead[] {
  const opensWithColon =
    traits.shape[first - 1] === colon && traits.paragraph[first - 1] === traits.paragraph[first]
  const floor = opensWithColon ? colonFloor : endsWithComma(traits, last) ? commaFloor : rescueFloor
  const from = firstIndex(doubtful.length, (i) => doubtful[i]!.token < first - rescueReach)
  const beside: CueHead[] = []
  for (let i = from; i < doubtful.length && doubtful[i]!.token <= last + rescueReach; i++) {
    const { token, logOdds } = doubtful[i]!
    if (traits.quotation[token]! >= 0) continue
    const sameParagraph = traits.paragraph[token] === traits.paragraph[token < first ? first : last]
    if (sameParagraph && logOdds >= floor) beside.push(doubtful[i]!)
  }
  return beside.sort((a, b) => b.logOdds - a.logOdds).slice(0, 4)
}

/** “It is over,” */
const endsWithComma = ({ shape }: Traits, last: number): boolean => shape[last - 1] === comma

/** Numbers of the outermost quotations that the spans overlap. */
export function quotationsIn({ outermost }: Traits, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const span of spans) {
    const low = firstIndex(outermost.length, (i) => outermost[i]!.span.end <= span.start)
    for (let i = low; i < outermost.length && outermost[i]!.span.start < span.end; i++)
      found.add(outermost[i]!.quotation)
  }
  return found
}
