import type { PageBlock } from '../page-blocks.js'
import type { PageElement } from '../page-tree.js'
import { titleKey } from '../title.js'
import type { Rule } from './rule.js'

/** The next story, loaded below this one for readers who go on scrolling. */
export const otherStory: Rule = {
  name: 'other-story',
  why: 'A second article with a first-rank heading of its own follows on the same page.',
  role: ({ block }, { otherStories }) => {
    if (otherStories.size === 0) return undefined
    for (let at: PageElement | null = block.element; at; at = at.parent)
      if (otherStories.has(at)) return 'related'
    return undefined
  },
}

/** `<article>` elements headed by another title, where one of the page is headed by its own. */
export function otherStories(
  blocks: readonly PageBlock[],
  title: string,
  region: PageElement,
): ReadonlySet<PageElement> {
  const own = new Set<PageElement>()
  const others = new Set<PageElement>()
  for (const { element, text } of blocks) {
    if (!/^h[12]$/.test(element.tag)) continue
    const story = articleAround(element)
    if (!story) continue
    if (titleKey(text) === title) own.add(story)
    else if (element.tag === 'h1') others.add(story)
  }
  if (own.size === 0) return new Set()
  for (const story of own) others.delete(story)
  for (let at: PageElement | null = region; at; at = at.parent) others.delete(at)
  return others
}

function articleAround(element: PageElement): PageElement | undefined {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.tag === 'article') return at
  return undefined
}
