import { overlaps, type Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { type Candidate, withContent } from './candidates.js'
import { tokenBefore } from './noun-phrase.js'
import { near } from './rivals.js'
import { closesClause, type Traits } from './traits.js'

const conjunction = partsOfSpeech.indexOf('CCONJ')

/**
 * « Le distributeur dit avoir envoyé ses équipes | et promet un retour à la normale »: who shares the source of the cue before
 * says something beside it, not within. The content of the first ends where the cue of the second begins.
 */
export function partSiblings(
  traits: Traits,
  candidates: readonly Candidate[],
  leastWorth: number,
): Candidate[] {
  return candidates.map((candidate, i) => {
    const next = candidates
      .slice(i + 1, i + near + 1)
      .find((other) => other.worth >= leastWorth && isSibling(candidate, other))
    return next ? endedBefore(traits, candidate, next.cue[0]!.start) : candidate
  })
}

/** The other's cue stands in the candidate's content behind its cue, and its source is the candidate's, which does not. */
function isSibling({ content, cue, source }: Candidate, other: Candidate): boolean {
  const [own, theirs, at] = [source[0], other.source[0], other.cue[0]]
  if (!own || !theirs || !at || !overlaps(own, theirs)) return false
  if (cue.some(({ start }) => start > at.start)) return false
  return content.some((span) => overlaps(span, at)) && !content.some((span) => overlaps(span, theirs))
}

/** The candidate without what stands from the joint before an offset on; unchanged where no conjunction or comma joins there. */
function endedBefore(traits: Traits, candidate: Candidate, offset: number): Candidate {
  const { ends, tags } = traits.analysis
  const joint = tokenBefore(traits, offset)
  let last = joint
  while (last >= 0 && (tags[last] === conjunction || closesClause(traits.shape[last]!))) last--
  if (last < 0 || last === joint) return candidate
  const end = ends[last]!
  const content = candidate.content.flatMap((span): Span[] =>
    span.start >= end ? [] : [{ start: span.start, end: Math.min(span.end, end) }],
  )
  return content.length > 0 ? withContent(candidate, content) : candidate
}
