import type { BlockRole } from './article.js'
import { isParagraph } from './block-shape.js'
import type { Candidate } from './rules/rule.js'

/** Share of what Readability chose that our own choice must hold; with less, we have mistaken the place. */
const leastKept = 0.4

/**
 * Takes Readability's choice, less what the rules tell, where ours holds little of it; and of a page of scraps,
 * where nobody finds a story, all that no rule and no name tells to be something else.
 */
export function restoreLost(
  candidates: readonly Candidate[],
  ruled: readonly (BlockRole | undefined)[],
  roles: readonly BlockRole[],
): readonly BlockRole[] {
  const isFree = ({ named }: Candidate, i: number): boolean =>
    !named && (ruled[i] === undefined || ruled[i] === 'other')
  const isLost = (candidate: Candidate, i: number): boolean =>
    candidate.chosen && isFree(candidate, i) && (candidate.prose || isParagraph(candidate.block))
  const kept = charactersOf(candidates, (_, i) => roles[i] === 'body')
  const lost = charactersOf(
    candidates,
    (candidate, i) => roles[i] !== 'body' && candidate.prose && isLost(candidate, i),
  )
  if (kept + lost === 0) return roles.map((role, i) => (isFree(candidates[i]!, i) ? 'body' : role))
  if (kept >= leastKept * (kept + lost)) return roles
  return roles.map((role, i) => (isLost(candidates[i]!, i) ? 'body' : role))
}

const charactersOf = (
  candidates: readonly Candidate[],
  counts: (candidate: Candidate, index: number) => boolean,
): number =>
  candidates.reduce(
    (sum, candidate, i) => (counts(candidate, i) ? sum + candidate.block.text.length : sum),
    0,
  )
