import type { PageElement } from './page-tree.js'

/** A stretch of a page's text that its reader sees as one paragraph, heading, line or cell. */
export type PageBlock = {
  /** White space collapsed, invisible characters removed. */
  readonly text: string
  /** The block-level element that holds the text. */
  readonly element: PageElement
  /** Links within the text, in its order; offsets are UTF-16 units into `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[]
  /** Characters of the text that are in bold or italics. */
  readonly emphasised: number
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
const emphatic = list('b strong em i')

/** Text blocks of a page in reading order. */
export function blocksOf(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let links: { start: number; end: number; href: string }[] = []
  let emphasised = 0
  let emphasis = 0
  let anchor: { start: number; href: string } | undefined

  const add = (raw: string): void => {
    const words = raw.replace(/[\0\u00AD\u200B\uFEFF]+/g, '').replace(/[ \t\n\f\r]+/g, ' ')
    const before = text.length
    text += text === '' || text.endsWith(' ') ? words.replace(/^ /, '') : words
    if (emphasis > 0) emphasised += text.length - before
  }

  const endLink = (): void => {
    if (anchor && text.length > anchor.start) links.push({ ...anchor, end: text.length })
    if (anchor) anchor.start = 0
  }

  const flush = (holder: PageElement, hidden: boolean): void => {
    endLink()
    if (text !== '' && text !== ' ') {
      const end = text.trimEnd()
      if (/[\p{L}\p{N}]/u.test(end)) blocks.push({ text: end, element: holder, links, emphasised, hidden })
    }
    text = ''
    links = []
    emphasised = 0
  }

  const walkInline = (element: PageElement, holder: PageElement, hidden: boolean): void => {
    const isLink = element.tag === 'a' && element.attributes.href !== undefined && !anchor
    if (isLink) anchor = { start: text.length, href: element.attributes.href! }
    if (emphatic.has(element.tag)) emphasis++
    walkChildren(element, holder, hidden || isHidden(element))
    if (emphatic.has(element.tag)) emphasis--
    if (!isLink) return
    endLink()
    anchor = undefined
  }

  const walkChildren = (element: PageElement, holder: PageElement, hidden: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') add(child)
      else if (unread.has(child.tag)) continue
      else if (child.tag === 'br') endLine(holder, hidden)
      else if (inline.has(child.tag)) walkInline(child, holder, hidden)
      else {
        flush(holder, hidden)
        const childHidden = hidden || isHidden(child)
        walkChildren(child, child, childHidden)
        flush(child, childHidden)
      }
    }
  }

  /** A forced line break parts sentences; inside one (a heading, an address) it is only a space. */
  const endLine = (holder: PageElement, hidden: boolean): void => {
    if (/[.!?…:»”"]\s?$/.test(text) && emphasis === 0) flush(holder, hidden)
    else add(' ')
  }

  walkChildren(root, root, false)
  flush(root, false)
  return blocks
}

function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  const { style } = attributes
  return style !== undefined && /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style)
}
