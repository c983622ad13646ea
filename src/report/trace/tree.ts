import { listsByKey } from '../../trace/lists-by-key.js'
import type { Descent, Family } from '../../trace/trace.js'

/** A page or archetype where it stands in a stemma. */
export type Place = {
  readonly id: string
  /** How it was taken from the one above; null for a root. */
  readonly descent: Descent | null
  /** Where the one above stands in the same list; -1 for a root. */
  readonly above: number
  /** Steps from the root. */
  readonly depth: number
  readonly isLeaf: boolean
  /** Nothing that stands further down hangs from the one above. */
  readonly isLast: boolean
}

/**
 * A family's stemma read downwards: each page before what hangs from it. A page with two exemplars stands with all its own
 * below the first, and is only named below others. Loops, not calls: a chain may be as long as the collection.
 */
export function stemmaOf(family: Family): readonly Place[] {
  const below = listsByKey(family.descent.map((each) => [each.from, each]))
  const hung = new Set(family.descent.map(({ to }) => to))
  const places: Place[] = []
  const seen = new Set<string>()
  const next: Omit<Place, 'isLeaf'>[] = [...family.archetypes.map(({ id }) => id), ...family.witnesses]
    .filter((id) => !hung.has(id))
    .map((id) => ({ id, descent: null, above: -1, depth: 0, isLast: true }))
    .reverse()
  for (let place = next.pop(); place; place = next.pop()) {
    const { id, depth } = place
    const children = seen.has(id) ? [] : (below.get(id) ?? [])
    const above = places.push({ ...place, isLeaf: children.length === 0 }) - 1
    seen.add(id)
    const last = children.at(-1)
    for (const descent of children.toReversed())
      next.push({ id: descent.to, descent, above, depth: depth + 1, isLast: descent === last })
  }
  return places
}
