import type { BlockRole } from './article.js'
import { isHeading, isParagraph } from './block-shape.js'
import type { PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'
import type { Candidate } from './rules/rule.js'

/** Paragraphs of one story look alike in the markup, even where each stands in a box of its own. */
function signatureOf({ element }: PageBlock): string {
  const { tag, attributes, parent } = element
  return `${tag}.${attributes.class ?? ''} ${parent?.tag}.${parent?.attributes.class ?? ''}`
}

/** Share of the story's prose that must stand in one place for the place to be the story's. */
const placeShare = 0.15

/** Elements among whose children the story's paragraphs stand, and what its paragraphs look like. */
export function mainPlaces(
  candidates: readonly Candidate[],
  ruled: readonly (BlockRole | undefined)[],
): ReadonlySet<PageElement | string> {
  const prose = new Map<PageElement | string, number>()
  let total = 0
  candidates.forEach(({ column, prose: isProse, block, chosen }, i) => {
    if (ruled[i] || !isProse || isHeading(block)) return
    const weight = block.text.length * (chosen ? 1 : 0.5)
    for (const place of [column, signatureOf(block)]) prose.set(place, (prose.get(place) ?? 0) + weight)
    total += weight
  })
  return new Set([...prose].filter(([, held]) => held > placeShare * total).map(([place]) => place))
}

/** Whether a block that no rule tells apart stands where the story stands. */
export function belongs(candidate: Candidate, places: ReadonlySet<PageElement | string>): boolean {
  const { block, prose, column, stated, chosen } = candidate
  if (stated !== null && stated > 0.8) return true
  if (block.hidden && !(prose && (places.has(column) || places.has(signatureOf(block))))) return false
  if (places.has(signatureOf(block)) && !isHeading(block)) return true
  if (places.has(column)) return prose || isParagraph(block)
  return prose && chosen
}
