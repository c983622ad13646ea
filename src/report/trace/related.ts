import { listsByKey } from '../../trace/lists-by-key.js'
import type { Related, RelatedKind } from '../../trace/trace.js'

/** Pairs of related pages by what relates them. */
export function byRelation(related: readonly Related[]): (readonly [RelatedKind, readonly Related[]])[] {
  return [...listsByKey(related.map((each) => [each.relation, each]))]
}
