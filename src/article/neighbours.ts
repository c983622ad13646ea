import type { BlockRole } from './article.js'
import { isHeading, linkedShare } from './block-shape.js'
import type { Candidate } from './rules/rule.js'

/** How near, in blocks, a sub-heading or stray paragraph must stand to a paragraph of the story. */
const near = 2

/** Gives back sub-headings and paragraphs that stand between the story's own but in boxes of their own. */
export function addNeighbours(
  candidates: readonly Candidate[],
  roles: readonly BlockRole[],
): readonly BlockRole[] {
  const isBody = (i: number): boolean => roles[i] === 'body' && !isHeading(candidates[i]!.block)
  return roles.map((role, i) => {
    const { block, inRegion, prose, named } = candidates[i]!
    if (role !== 'other' || named || !inRegion || block.hidden || linkedShare(block) > 0.3) return role
    const follows = Array.from({ length: near }, (_, k) => i + 1 + k).some(isBody)
    const precedes = Array.from({ length: near }, (_, k) => i - 1 - k).some(isBody)
    if (/^h[2-4]$/.test(block.element.tag)) return follows && precedes ? 'body' : role
    return block.element.tag === 'p' && prose && (follows || precedes) ? 'body' : role
  })
}
