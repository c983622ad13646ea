import { push } from '../../trace/text-group.js'
import type { Related, RelatedKind } from '../../trace/trace.js'

/** Pairs of related pages by what relates them. */
export function byRelation(related: readonly Related[]): (readonly [RelatedKind, readonly Related[]])[] {
  const groups = new Map<RelatedKind, Related[]>()
  for (const each of related) push(groups, each.relation, each)
  return [...groups]
}
