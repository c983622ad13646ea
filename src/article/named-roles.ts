import type { BlockRole } from './article.js'
import { regionRole } from './page-regions.js'
import type { PageElement } from './page-tree.js'

/** Largest share of a page's prose that may stand in a part named as something else. */
const largestPart = 0.4

/**
 * Role given by names around an element, the nearest first. Names around most of the page, or around
 * the title, say nothing of what they hold: `<article class="with-newsletter">`.
 */
export function namedRoles(
  holdings: ReadonlyMap<PageElement, { readonly prose: number }>,
  root: PageElement,
  headlines: readonly PageElement[],
): (element: PageElement) => BlockRole | undefined {
  const total = holdings.get(root)?.prose ?? 0
  const known = new Map<PageElement, BlockRole | undefined>()
  for (const headline of headlines)
    for (let at = headline.parent; at && !known.has(at); at = at.parent) known.set(at, undefined)
  const roleOf = (element: PageElement): BlockRole | undefined => {
    if (known.has(element)) return known.get(element)
    const own = (holdings.get(element)?.prose ?? 0) <= largestPart * total ? regionRole(element) : undefined
    const role = own ?? (element.parent ? roleOf(element.parent) : undefined)
    known.set(element, role)
    return role
  }
  return roleOf
}
