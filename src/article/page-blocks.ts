import { BlockLine, type BlockLink } from './block-line.js'
import type { PageElement } from './page-tree.js'

/** A stretch of a page's text that its reader sees as one paragraph, heading, line or cell. */
export type PageBlock = {
  /** White space collapsed, invisible characters removed. */
  readonly text: string
  /** The block-level element that holds the text. */
  readonly element: PageElement
  /** Links within the text, in its order. */
  readonly links: readonly BlockLink[]
  /** Whether the page hides it from a reader without scripts. */
  readonly hidden: boolean
}

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What never shows as text of the page. */
const unread = list(
  'head script style noscript template svg math iframe object video audio canvas select datalist button ' +
    'textarea input dialog map rp rt',
)
const inline = list(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr img label amp-img picture source',
)
/** Whether an element is part of a line rather than a block of its own. */
export const isInline = ({ tag }: PageElement): boolean => tag === 'br' || inline.has(tag)

const emphatic = list('b strong em i')

/** Text blocks of a page in reading order. */
export function blocksOf(root: PageElement): PageBlock[] {
  const walk = new BlockWalk()
  walk.children(root, root, false)
  walk.endBlock(root, false)
  return walk.blocks
}

class BlockWalk {
  readonly blocks: PageBlock[] = []
  private readonly line = new BlockLine()
  private emphasis = 0

  /** Walks what an element holds; `holder` is the block-level element that its text belongs to. */
  children(element: PageElement, holder: PageElement, hidden: boolean): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.line.add(child)
      else if (child.tag === 'br') this.lineBreak(holder, hidden)
      else if (isInline(child)) this.inline(child, holder, hidden || isHidden(child))
      else if (!unread.has(child.tag)) this.block(child, holder, hidden)
    }
  }

  endBlock(element: PageElement, hidden: boolean): void {
    const taken = this.line.take()
    if (taken) this.blocks.push({ ...taken, element, hidden })
  }

  private block(element: PageElement, holder: PageElement, hidden: boolean): void {
    this.endBlock(holder, hidden)
    const within = hidden || isHidden(element)
    this.children(element, element, within)
    this.endBlock(element, within)
  }

  private inline(element: PageElement, holder: PageElement, hidden: boolean): void {
    const isLink = element.tag === 'a' && this.line.openLink(element.attributes.href)
    const isEmphatic = emphatic.has(element.tag)
    if (isEmphatic) this.emphasis++
    this.children(element, holder, hidden)
    if (isEmphatic) this.emphasis--
    if (isLink) this.line.closeLink()
  }

  /** A forced line break parts sentences; inside one (a heading, an address) it is only a space. */
  private lineBreak(holder: PageElement, hidden: boolean): void {
    if (this.emphasis === 0 && this.line.endsSentence()) this.endBlock(holder, hidden)
    else this.line.add(' ')
  }
}

function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  const { style } = attributes
  return style !== undefined && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
}
