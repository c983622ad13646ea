import { isProse } from './block-shape.js'
import type { PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'

/** What tells that a block belongs to the story, before its own words are looked at. */
export type StoryEvidence = {
  /** Chosen by Readability. */
  readonly chosen: ReadonlySet<PageBlock>
  /** Share of a block's words that the page's own data gives as the article's body, 0 to 1; null where it gives none. */
  readonly stated: (block: PageBlock) => number | null
  /** Whether the page's makers name some element around the block as holding something else. */
  readonly apart: (block: PageBlock) => boolean
}

/** Names that page makers give to the element that holds the story, and to nothing else. */
const storyNames =
  /(?:article|story|post|entry|news|page|artikel|noticia|nota)[-_]{0,2}(?:body|text|content|main|copy|corpus|inhalt)|body[-_]?text|rich-?text|articulo|cuerpo/i

/** Share of the story's weight that the smallest element around it must hold. */
const wholeShare = 0.92

/**
 * The smallest element that holds nearly all of the story. Each paragraph weighs by its length, more where
 * Readability chose it, where the page's data states its words, or where the page's names speak for it.
 */
export function findRegion(
  root: PageElement,
  blocks: readonly PageBlock[],
  evidence: StoryEvidence,
): PageElement {
  const weights = new Map<PageElement, number>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(block) || evidence.apart(block)) continue
    const weight = block.text.length * factorOf(block, evidence)
    total += weight
    for (let element: PageElement | null = block.element; element; element = element.parent)
      weights.set(element, (weights.get(element) ?? 0) + weight)
  }
  if (total === 0) return root
  let region = root
  for (;;) {
    const next = region.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && (weights.get(child) ?? 0) >= wholeShare * total,
    )
    if (!next) return region
    region = next
  }
}

function factorOf(block: PageBlock, { chosen, stated }: StoryEvidence): number {
  const share = stated(block)
  if (share !== null && share > 0.7) return 3
  const base = chosen.has(block) ? 1 : block.hidden ? 0.05 : 0.1
  return base * (isNamedStory(block.element) ? 3 : 1) * (share === null ? 1 : 0.3)
}

function isNamedStory(element: PageElement | null): boolean {
  for (let at: PageElement | null = element; at && at.tag !== 'body'; at = at.parent) {
    const { itemprop, class: names, id } = at.attributes
    if (itemprop === 'articleBody') return true
    if (storyNames.test(names ?? '') || storyNames.test(id ?? '')) return true
  }
  return false
}
