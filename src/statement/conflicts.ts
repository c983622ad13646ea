import type { Span } from '../article/span.js'
import { contains } from '../article/span.js'
import { type Candidate, nestedFloor, withContent } from './candidates.js'
import { inside, near, touch } from './rivals.js'
import { partSiblings } from './siblings.js'
import type { Traits } from './traits.js'

/**
 * Of candidates that contradict each other the likelier stays. A quotation that two cues claim goes to the nearer one
 * where the other has content besides: « “Non”, dit-elle, ajoutant : “Jamais.” » Those less worth than `leastWorth` stay
 * only inside the content of another, by their cue.
 */
export function settleConflicts(
  traits: Traits,
  candidates: readonly Candidate[],
  leastWorth: number,
): Candidate[] {
  const parted = partSiblings(traits, candidates, leastWorth)
  const shared = parted.map((candidate, i) =>
    yieldQuotations(traits, candidate, parted.slice(Math.max(0, i - near), i + near + 1)),
  )
  const byStart = [...shared].sort((a, b) => startOf(a) - startOf(b))
  const place = new Map(byStart.map((candidate, i) => [candidate, i]))
  const lost = new Set<Candidate>()
  for (const winner of [...shared].sort((a, b) => b.worth - a.worth)) {
    if (lost.has(winner)) continue
    const at = place.get(winner)!
    for (const other of byStart.slice(Math.max(0, at - near), at + near + 1))
      if (other !== winner && !lost.has(other) && contradict(winner, other)) lost.add(other)
  }
  const kept = shared.filter((candidate) => !lost.has(candidate))
  return kept.filter((candidate, i) => {
    const others = kept.slice(Math.max(0, i - near), i + near + 1)
    const isNested = others.some((outer) => outer !== candidate && inside(candidate.cue, outer.content))
    return isNested
      ? candidate.head.logOdds >= nestedFloor
      : candidate.rescued || candidate.worth >= leastWorth
  })
}

/** The candidate without the quotations that a nearer cue claims too, unless nothing would be left. */
function yieldQuotations(
  { analysis }: Traits,
  candidate: Candidate,
  others: readonly Candidate[],
): Candidate {
  const distance = (to: Candidate, span: Span) => {
    const cue = analysis.starts[to.head.token]!
    return cue < span.start ? span.start - cue : Math.max(0, cue - span.end)
  }
  const kept = candidate.content.filter(
    (span) =>
      !others.some(
        (other) =>
          other !== candidate &&
          other.content.some((claimed) => claimed.start === span.start && claimed.end === span.end) &&
          !other.content.some((claimed) =>
            contains(claimed, {
              start: analysis.starts[candidate.head.token]!,
              end: analysis.ends[candidate.head.token]!,
            }),
          ) &&
          distance(other, span) < distance(candidate, span),
      ),
  )
  const yields = kept.length > 0 && kept.length < candidate.content.length
  return yields ? withContent(candidate, kept) : candidate
}

const startOf = ({ content, cue, source }: Candidate): number =>
  Math.min(...[...content, ...cue, ...source].map((span) => span.start))

/** Two attributions may lie apart, or one wholly in the content of the other; all else is a contradiction. */
const contradict = (a: Candidate, b: Candidate): boolean =>
  touch(a, b) && !liesIn(a, b.content) && !liesIn(b, a.content)

const liesIn = ({ content, cue }: Candidate, outer: readonly Span[]): boolean =>
  inside(content, outer) && inside(cue, outer)
