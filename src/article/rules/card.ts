import { isHeading, linkedShare } from '../block-shape.js'
import type { PageElement } from '../page-tree.js'
import type { Candidate, PageView, Rule } from './rule.js'

/** Largest part of the story's prose that a card may hold. */
const largestShare = 0.25

/** A heading that links elsewhere with its teaser; a box of links. */
export const card: Rule = {
  name: 'card',
  why: 'Other stories are shown inside this one as boxes: mostly links, or a linked headline with its teaser.',
  role: (candidate, page) => {
    for (let at = candidate.block.element; at !== page.region && at.parent; at = at.parent)
      if (isCard(at, candidate, page)) return 'related'
    return undefined
  },
}

function isCard(element: PageElement, { block, stated }: Candidate, { holdings, region }: PageView): boolean {
  const held = holdings.get(element)
  const whole = holdings.get(region)
  if (!held || !whole || held.prose > largestShare * whole.prose) return false
  if (stated !== null && stated > 0.8) return false
  if (held.blocks >= 2 && held.linked > 0.5 * held.characters) return true
  if (held.blocks <= 3 && held.linked > 0.3 * held.characters && opensWithLinkedHeading(element)) return true
  if (element.tag === 'article' && held.linked > 0.2 * held.characters) return true
  return element === block.element && isHeading(block) && linkedShare(block) > 0.8
}

/** Whether the first thing an element holds is a heading that is, or holds, a link. */
function opensWithLinkedHeading(element: PageElement): boolean {
  const first = element.children.find((child) => typeof child !== 'string')
  if (first === undefined || typeof first === 'string' || !/^h[2-6]$/.test(first.tag)) return false
  return first.children.some((child) => typeof child !== 'string' && child.tag === 'a')
}
