import type { PageElement } from './page-tree.js'

/** What lies about in a page beside its text. */
export type PageSurvey = {
  /** Contents of meta tags by lower-cased name, property, itemprop or http-equiv, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Addresses of `<link rel=…>`, by rel. */
  readonly links: ReadonlyMap<string, string>
  readonly language?: string
  /** Text of `<title>`. */
  readonly windowTitle: string
  readonly headings: readonly PageElement[]
  readonly times: readonly PageElement[]
  /** Elements that carry `itemprop`, outside head. */
  readonly items: readonly PageElement[]
  /** Elements that `rel` or `itemprop` say name an author. */
  readonly named: readonly PageElement[]
  readonly scripts: readonly PageElement[]
  /** What the links to the site's front page are called: their words, or those of their logo. */
  readonly home: readonly string[]
}

/** Gathers what a page says of itself. */
export function surveyPage(root: PageElement): PageSurvey {
  const elements = elementsOf(root)
  const tagged = (tag: string): PageElement[] => elements.filter((element) => element.tag === tag)
  const language = tagged('html')
    .map(languageOf)
    .find((stated) => stated !== undefined)
  return {
    meta: metaContents(tagged('meta')),
    links: linkAddresses(tagged('link')),
    ...(language ? { language } : {}),
    windowTitle: tagged('title').map(lineOf).find(Boolean) ?? '',
    headings: tagged('h1'),
    times: tagged('time'),
    items: elements.filter(({ tag, attributes }) => attributes.itemprop !== undefined && tag !== 'meta'),
    named: elements.filter(namesAuthor),
    scripts: tagged('script'),
    home: tagged('a').filter(leadsHome).slice(0, mostContents).map(nameOfLink),
  }
}

/** All elements in the page's order, but for what is within pictures: their titles are not the page's. */
function elementsOf(root: PageElement): PageElement[] {
  const elements: PageElement[] = []
  const next = [root]
  for (let element = next.pop(); element; element = next.pop()) {
    elements.push(element)
    for (const child of element.children.toReversed())
      if (typeof child !== 'string' && child.tag !== 'svg') next.push(child)
  }
  return elements
}

const languageOf = ({ attributes }: PageElement): string | undefined =>
  attributes.lang ?? attributes['xml:lang']

/** The text under an element as one line. */
const lineOf = (element: PageElement): string => textOf(element).replace(/\s+/g, ' ').trim()

const namesAuthor = ({ tag, attributes }: PageElement): boolean =>
  attributes.itemprop === 'author' || (tag === 'a' && attributes.rel === 'author')

/** To "/" or an address without a path. */
const leadsHome = ({ attributes: { href } }: PageElement): boolean =>
  href !== undefined && href.length < 100 && /^(?:https?:\/\/[^/?#]+)?\/?$/.test(href.trim())

/** The words of a link, else the text that stands for its picture. */
function nameOfLink(link: PageElement): string {
  const words = textOf(link).trim()
  if (words) return words
  const picture = link.children.find((child) => typeof child !== 'string' && child.tag === 'img')
  return typeof picture === 'object' ? (picture.attributes.alt ?? '').trim() : ''
}

/** First content of the first of these metas that the page has. */
export function metaOf({ meta }: PageSurvey, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = meta.get(name)?.find((content) => content.trim() !== '')
    if (found) return found.trim()
  }
  return undefined
}

/** A page that says the same thing oftener says nothing more. */
const mostContents = 50

function metaContents(metas: readonly PageElement[]): Map<string, string[]> {
  const contents = new Map<string, string[]>()
  for (const { attributes } of metas) {
    const { content } = attributes
    if (content === undefined || content.length > 10_000) continue
    for (const name of ['name', 'property', 'itemprop', 'http-equiv']) {
      const key = attributes[name]?.toLowerCase()
      const known = key ? contents.get(key) : undefined
      if (known && known.length < mostContents) known.push(content)
      else if (key && !known) contents.set(key, [content])
    }
  }
  return contents
}

/** The first address of each relation. */
function linkAddresses(links: readonly PageElement[]): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const { rel, href } of links.map(({ attributes }) => attributes)) {
    if (!rel || !href || rel.length > 100) continue
    for (const one of rel.toLowerCase().split(/\s+/)) if (!addresses.has(one)) addresses.set(one, href)
  }
  return addresses
}

/** All text under an element, as written. */
export function textOf(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
