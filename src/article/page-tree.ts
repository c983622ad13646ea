import { Tokenizer } from 'htmlparser2'

/** An element of a page; attribute and tag names are in lower case. */
export type PageElement = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | null
  readonly children: (PageElement | string)[]
}

/**
 * Elements nested deeper than this are hung on the last one allowed, as browsers do (at 512).
 * It keeps every later walk shallow and parsing linear, whatever a page nests.
 */
const deepest = 200

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const voidTags = list('area base br col embed hr img input link meta param source track wbr')
/** Starting one of these ends a paragraph left open. */
const endsParagraph = list(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul',
)
/** What an end tag left out by the author is implied by, and how far up to look for it. */
const impliedEnds = new Map(
  Object.entries({
    li: { closes: list('li'), within: list('ul ol menu') },
    dt: { closes: list('dt dd'), within: list('dl') },
    dd: { closes: list('dt dd'), within: list('dl') },
    option: { closes: list('option'), within: list('select datalist') },
    tr: { closes: list('tr'), within: list('table') },
    td: { closes: list('td th'), within: list('tr table') },
    th: { closes: list('td th'), within: list('tr table') },
    tbody: { closes: list('thead tbody'), within: list('table') },
    body: { closes: list('head'), within: list('body') },
  }),
)
const paragraphs = { closes: list('p'), within: list('table td th button object caption html') }
const blockTags = new Set([...endsParagraph, ...list('li dt dd td th tr table body html')])

/** Scripts that hold data about the page rather than code. */
const isData = (attributes: Readonly<Record<string, string>>): boolean =>
  /ld\+json/i.test(attributes.type ?? '')

/**
 * Parses a page forgivingly into a tree no deeper than `deepest`, in time linear in its length.
 * Comments, styles and code are left out; scripts that hold linked data are kept.
 */
export function parsePage(html: string): PageElement {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({}, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}

const element = (
  tag: string,
  parent: PageElement | null,
): PageElement & { attributes: Record<string, string> } => ({
  tag,
  attributes: {},
  parent,
  children: [],
})

/** Receives the tokenizer's events, each giving offsets into the page, and grows the tree. */
class TreeBuilder {
  readonly root = element('#root', null)
  private readonly open = [this.root]
  private current = this.root
  /** Open elements that are too deep to be kept open. */
  private ignored = 0
  private openParagraphs = 0
  private attributeName = ''
  private attributeValue = ''

  constructor(private readonly html: string) {}

  onopentagname(start: number, end: number): void {
    this.current = element(this.html.slice(start, end).toLowerCase(), null)
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase()
    this.attributeValue = ''
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    const { attributes } = this.current
    if (!Object.hasOwn(attributes, this.attributeName)) attributes[this.attributeName] = this.attributeValue
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    // Only foreign elements may close themselves; for the rest of HTML the slash means nothing.
    if (/^(?:svg|path|g|use|circle|rect|line|math|script)$/.test(this.current.tag))
      this.close(this.current.tag)
  }

  onopentagend(_end: number): void {
    const { tag, attributes } = this.current
    if (this.openParagraphs > 0 && endsParagraph.has(tag)) this.endImplied(paragraphs)
    const implied = impliedEnds.get(tag)
    if (implied) this.endImplied(implied)
    const parent = this.open.at(-1)!
    const added = { tag, attributes, parent, children: [] }
    parent.children.push(added)
    this.current = added
    if (voidTags.has(tag)) return
    if (this.open.length >= deepest) {
      this.ignored++
      return
    }
    this.open.push(added)
    if (tag === 'p') this.openParagraphs++
  }

  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, end).toLowerCase())
  }

  ontext(start: number, end: number): void {
    const { tag, attributes } = this.open.at(-1)!
    if (tag === 'style' || (tag === 'script' && !isData(attributes))) return
    this.addText(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint))
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.addText(this.html.slice(start, end - endOffset))
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(text: string): void {
    const { children } = this.open.at(-1)!
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }

  private endImplied({ closes, within }: { closes: ReadonlySet<string>; within: ReadonlySet<string> }): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const { tag } = this.open[i]!
      if (closes.has(tag)) this.closeFrom(i)
      else if (!within.has(tag)) continue
      return
    }
  }

  private closeFrom(index: number): void {
    for (let i = index; i < this.open.length; i++) if (this.open[i]!.tag === 'p') this.openParagraphs--
    this.open.length = index
  }

  /** An end tag that matches nothing is dropped; that of an inline element never ends a block. */
  private close(tag: string): void {
    if (this.ignored > 0) {
      this.ignored--
      return
    }
    const isBlock = blockTags.has(tag)
    for (let i = this.open.length - 1; i > 0; i--) {
      const open = this.open[i]!.tag
      if (open === tag) this.closeFrom(i)
      else if (
        isBlock ? !(open === 'td' || open === 'th') || tag === 'table' || tag === 'tr' : !blockTags.has(open)
      )
        continue
      return
    }
  }
}
