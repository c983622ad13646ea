import type { BlockRole } from './article.js'
import type { PageBlock } from './page-blocks.js'
import { regionRole } from './page-regions.js'
import type { PageElement } from './page-tree.js'
import { readabilityChoice } from './readability-choice.js'

/** Blocks of the page from its title to the end of its story, each with its role. */
export type RoleOfBlock = { readonly block: PageBlock; readonly role: BlockRole }

export function mainText(root: PageElement, blocks: readonly PageBlock[]): RoleOfBlock[] {
  const prose = proseIn(blocks)
  const total = prose.get(root) ?? 0
  const labels = new Map<PageElement, BlockRole | undefined>()
  const roleOf = (element: PageElement | null): BlockRole | undefined => {
    if (!element) return undefined
    if (labels.has(element)) return labels.get(element)
    const own = (prose.get(element) ?? 0) <= 0.4 * total ? regionRole(element) : undefined
    const role = own ?? roleOf(element.parent)
    labels.set(element, role)
    return role
  }
  const chosen = readabilityChoice(root, blocks)
  const weight = new Map<PageElement, number>()
  let all = 0
  for (const block of blocks) {
    if (!isProse(block) || roleOf(block.element)) continue
    const w = block.text.length * (chosen.has(block) ? 1 : 0.2)
    all += w
    for (let e: PageElement | null = block.element; e; e = e.parent) weight.set(e, (weight.get(e) ?? 0) + w)
  }
  let region = root
  for (;;) {
    const next = region.children.find(
      (child): child is PageElement => typeof child !== 'string' && (weight.get(child) ?? 0) >= 0.8 * all,
    )
    if (!next || all === 0) break
    region = next
  }
  const within = (e: PageElement | null): boolean => (e === region ? true : e ? within(e.parent) : false)
  return blocks.map((block) => {
    const label = roleOf(block.element)
    if (label) return { block, role: label }
    if (!within(block.element)) return { block, role: 'other' }
    return { block, role: 'body' }
  })
}

/** Characters of prose under each element. */
function proseIn(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, number> {
  const prose = new Map<PageElement, number>()
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (let e: PageElement | null = block.element; e; e = e.parent)
      prose.set(e, (prose.get(e) ?? 0) + block.text.length)
  }
  return prose
}

/** Long enough to be a sentence or two, and not a list of links. */
export function isProse(block: PageBlock): boolean {
  return block.text.length >= 60 && linkedShare(block) < 0.5
}

export function linkedShare({ text, links }: PageBlock): number {
  let linked = 0
  for (const { start, end } of links) linked += end - start
  return text.length === 0 ? 0 : linked / text.length
}
