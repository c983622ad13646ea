import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { StatementModel } from './attributions.js'
import { type CueHead, findCues } from './cues.js'
import { yieldPassiveSubject } from './passive-subject.js'
import { type DrawnSpans, drawSpans } from './role-spans.js'
import { assignRoles, type RoleDesk, roleDesk } from './roles.js'
import { labelSpan, repairSource } from './source-repair.js'
import { colon, type Traits } from './traits.js'

/** What one cue would make an attribution of, if no other cue had a better claim. */
export type Candidate = DrawnSpans & {
  readonly head: CueHead
  /** Whether only a quotation that nothing else explains speaks for a doubtful cue. */
  readonly rescued: boolean
}

/** Below this, not even a quotation beside it makes a word a cue; a colon that opens one needs less. */
const rescueFloor = -3.5
const colonFloor = -7
/** Tokens between a quotation and a doubtful cue that may explain it. */
const rescueReach = 14

/**
 * The candidates of every likely cue, and of doubtful cues beside quotations that no likely cue explains. In the order
 * of the cues.
 */
export function findCandidates(
  traits: Traits,
  plausible: readonly number[],
  model: StatementModel,
): Candidate[] {
  const desk = roleDesk()
  const heads = findCues(traits, plausible, model.cues, colonFloor)
  const found: Candidate[] = []
  for (const head of heads) {
    if (head.logOdds < model.threshold) continue
    const spans = spansOf(traits, head, model, desk)
    if (spans.content.length > 0) found.push({ ...spans, head, rescued: false })
  }
  const doubtful = heads.filter(({ logOdds }) => logOdds < model.threshold)
  return [...found, ...rescue(traits, model, desk, doubtful, found)].sort(
    (a, b) => a.head.token - b.head.token,
  )
}

function spansOf(traits: Traits, head: CueHead, model: StatementModel, desk: RoleDesk): DrawnSpans {
  assignRoles(traits, head.token, model.roles, desk)
  const spans = yieldPassiveSubject(traits, head.token, drawSpans(traits, desk))
  return model.completesSources ? repairSource(traits, head.token, spans) : spans
}

function rescue(
  traits: Traits,
  model: StatementModel,
  desk: RoleDesk,
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
      const spans = spansOf(traits, head, model, desk)
      if (!quotationsIn(traits, spans.content).has(q)) continue
      rescued.push({ ...spans, head, rescued: true })
      for (const other of quotationsIn(traits, spans.content)) taken.add(other)
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
  const floor = opensWithColon ? colonFloor : rescueFloor
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
