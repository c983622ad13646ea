import type { PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'

/** What an element holds, counted over the blocks under it. */
export type Holdings = { blocks: number; characters: number; linked: number; prose: number }

/** Counts, for every element that holds blocks, what it holds. */
export function countHoldings(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, Holdings> {
  const holdings = new Map<PageElement, Holdings>()
  for (const block of blocks) {
    const linked = linkedCharacters(block)
    const prose = isProse(block) ? block.text.length : 0
    for (let element: PageElement | null = block.element; element; element = element.parent) {
      const held = holdings.get(element) ?? { blocks: 0, characters: 0, linked: 0, prose: 0 }
      if (held.blocks === 0) holdings.set(element, held)
      held.blocks++
      held.characters += block.text.length
      held.linked += linked
      held.prose += prose
    }
  }
  return holdings
}

/**
 * The element whose children a block stands among: wrappers that hold nothing but the block are passed over,
 * so that `<div><div><p>` is a neighbour of the next `<div><p>`.
 */
export function columnOf(block: PageBlock, holdings: ReadonlyMap<PageElement, Holdings>): PageElement {
  let element = block.element
  while (element.parent && holdings.get(element)!.blocks === 1 && element.parent.parent)
    element = element.parent
  return element
}

/** Long enough to be a sentence or two, and not a list of links. Scripts without spaces need fewer characters. */
export function isProse(block: PageBlock): boolean {
  const { text } = block
  return (text.length >= 60 || (text.length >= 20 && denseScript.test(text))) && linkedShare(block) < 0.5
}

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3}/u

const linkedCharacters = ({ links }: PageBlock): number =>
  links.reduce((sum, { start, end }) => sum + end - start, 0)

/** Share of a block's characters that are links, 0 to 1. */
export const linkedShare = (block: PageBlock): number =>
  linkedCharacters(block) / Math.max(1, block.text.length)

/** Whether the page marks a block as a heading, of any rank. */
export const isHeading = ({ element }: PageBlock): boolean => /^h[1-6]$/.test(element.tag)

/** Held by an element that pages use for sentences, and more than a link. */
export const isParagraph = (block: PageBlock): boolean =>
  /^(?:p|h[2-6]|li|blockquote|pre|dd|dt|section|article)$/.test(block.element.tag) &&
  linkedShare(block) < (block.text.length < 60 ? 0.5 : 0.85)
