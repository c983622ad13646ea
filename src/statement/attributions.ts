import type { Span } from '../article/span.js'
import { contains, overlaps } from '../article/span.js'
import type { Attribution } from './attribution.js'
import { type CueHead, findCues } from './cues.js'
import type { Weights } from './linear.js'
import { drawSpans } from './role-spans.js'
import { assignRoles, type RoleModel, roleDesk } from './roles.js'
import type { Traits } from './traits.js'

/** What was learned from marked articles: which words are cues, and what the words around a cue are to it. */
export type StatementModel = {
  readonly cues: Weights
  readonly roles: RoleModel
  /** Least log-odds of a cue that is printed. */
  readonly threshold: number
}

type Candidate = Attribution & { readonly head: CueHead }

/**
 * The attributions of a text: every likely cue is asked for its content and source, and of those that contradict each
 * other the likelier stays. In text order of their contents.
 */
export function findAttributions(traits: Traits, model: StatementModel): Attribution[] {
  const desk = roleDesk()
  const candidates: Candidate[] = []
  for (const head of findCues(traits, model.cues, model.threshold)) {
    assignRoles(traits, head.token, model.roles, desk)
    const spans = drawSpans(traits, desk)
    if (spans.content.length > 0) candidates.push({ ...spans, head, score: head.logOdds, reasons: [] })
  }
  return settleConflicts(candidates)
    .map(({ head, ...attribution }) => attribution)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end)
}

/** Keeps the likelier of two candidates that cannot both stand. */
function settleConflicts(candidates: readonly Candidate[]): Candidate[] {
  const byStart = [...candidates].sort((a, b) => hull(a).start - hull(b).start)
  const lost = new Set<Candidate>()
  const ranked = [...candidates].sort((a, b) => b.score - a.score)
  const reach = new Map(byStart.map((candidate, i) => [candidate, i]))
  for (const winner of ranked) {
    if (lost.has(winner)) continue
    for (const other of neighbours(byStart, reach.get(winner)!, winner))
      if (!lost.has(other) && contradict(winner, other)) lost.add(other)
  }
  return candidates.filter((candidate) => !lost.has(candidate))
}

/** Candidates near enough to touch; more than this many never do in a text people wrote. */
const near = 12

const neighbours = (byStart: readonly Candidate[], at: number, self: Candidate): Candidate[] =>
  byStart.slice(Math.max(0, at - near), at + near + 1).filter((other) => other !== self)

const hull = ({ content, cue, source }: Attribution): Span => {
  const all = [...content, ...cue, ...source]
  return { start: Math.min(...all.map((s) => s.start)), end: Math.max(...all.map((s) => s.end)) }
}

const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)))

const inside = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((one) => outer.some((other) => contains(other, one)))

/** Two attributions may lie apart or one wholly in the content of the other; all else is a contradiction. */
function contradict(a: Attribution, b: Attribution): boolean {
  if (inside(all(a), b.content) || inside(all(b), a.content)) return false
  return meet(a.content, b.content) || meet(a.cue, b.cue) || meet(a.content, b.cue) || meet(a.cue, b.content)
}

const all = (a: Attribution): readonly Span[] => [...a.content, ...a.cue]
