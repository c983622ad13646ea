import { push } from '../../trace/text-group.js'
import type { Descent, Family } from '../../trace/trace.js'

/** A page or archetype of a stemma with what hangs from it. */
export type Node = {
  readonly id: string
  /** How it was taken from the node above; null for a root. */
  readonly descent: Descent | null
  readonly children: readonly Node[]
}

/** A family's stemma as trees; a page with two exemplars hangs below the first, and is only named below others. */
export function treesOf(family: Family): Node[] {
  const below = new Map<string, Descent[]>()
  for (const each of family.descent) push(below, each.from, each)
  const hung = new Set(family.descent.map((each) => each.to))
  const seen = new Set<string>()
  const build = (id: string, descent: Descent | null): Node => {
    const first = !seen.has(id)
    seen.add(id)
    return { id, descent, children: first ? (below.get(id) ?? []).map((each) => build(each.to, each)) : [] }
  }
  return [...family.archetypes.map(({ id }) => id), ...family.witnesses]
    .filter((id) => !hung.has(id))
    .map((id) => build(id, null))
}
