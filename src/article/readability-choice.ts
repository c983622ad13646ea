import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { isInline, type PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'

/** Beyond these sizes Readability's own passes, some of them quadratic, cost more than they tell. */
const mostElements = 30_000
const mostCharacters = 4_000_000

/** Elements without which Readability decides as well, and much sooner. */
const pruned = new Set(
  (
    'script style noscript template svg math iframe object embed video audio canvas select datalist button ' +
    'textarea input dialog map img picture source link meta head form nav footer'
  ).split(' '),
)
/** Attributes that Readability looks at. */
const kept = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'href',
  'style',
]

/** As much of a linkedom element as is used here. */
type MarkedTree = {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

/**
 * Blocks that Readability takes for the main text. It reads a pruned copy of the page in which each element that
 * holds a block bears a number, so that its choice can be told from what it returns. Block-level elements that
 * cannot hold the story are left out of the copy: most of Readability's time goes into what it throws away.
 */
export function readabilityChoice(
  root: PageElement,
  blocks: readonly PageBlock[],
  mayHoldStory: (element: PageElement) => boolean,
): ReadonlySet<PageBlock> {
  const numbers = new Map<PageElement, number>()
  for (const { element } of blocks) if (!numbers.has(element)) numbers.set(element, numbers.size)
  const writer = new PrunedPage(numbers, mayHoldStory)
  writer.write(root)
  if (writer.elements > mostElements || writer.html.length > mostCharacters) return new Set()
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${writer.html}</body></html>`)
  const reader = new Readability(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as MarkedTree,
  })
  const marked = reader.parse()?.content?.querySelectorAll('[data-b]') ?? []
  const chosen = new Set(Array.from(marked, (node) => node.getAttribute('data-b')))
  return new Set(blocks.filter(({ element }) => chosen.has(String(numbers.get(element)))))
}

class PrunedPage {
  html = ''
  elements = 0
  constructor(
    private readonly numbers: ReadonlyMap<PageElement, number>,
    private readonly mayHoldStory: (element: PageElement) => boolean,
  ) {}

  write(element: PageElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.html += escapeText(child)
      else if (!pruned.has(child.tag) && (isInline(child) || this.mayHoldStory(child)))
        this.writeElement(child)
    }
  }

  private writeElement(element: PageElement): void {
    this.elements++
    const { tag, attributes } = element
    const known = tag === 'html' || tag === 'body' || tag === 'main' ? 'div' : tag
    this.html += `<${known}`
    for (const name of kept) {
      const value = attributes[name]
      if (value !== undefined) this.html += ` ${name}="${escapeAttribute(value)}"`
    }
    const number = this.numbers.get(element)
    if (number !== undefined) this.html += ` data-b="${number}"`
    this.html += '>'
    if (tag === 'br' || tag === 'hr' || tag === 'wbr') return
    this.write(element)
    this.html += `</${known}>`
  }
}

/**
 * The copy is only measured, never read, so marks that would need entities give way to others as long: linkedom makes a
 * node of each entity whenever Readability writes the page out and parses it again.
 */
const escapeText = (text: string): string =>
  /[&<>\u00A0]/.test(text) ? text.replace(/[&<>]/g, '+').replaceAll('\u00A0', ' ') : text

/** Runs of blanks mean nothing in an attribute, but linkedom takes the square of their length to read a style. */
const escapeAttribute = (value: string): string =>
  /[&"]|\s\s/.test(value) ? value.replace(/[&"]/g, '+').replace(/\s+/g, ' ') : value
