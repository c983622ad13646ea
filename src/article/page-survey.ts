import type { PageElement } from './page-tree.js'

/** What lies about in a page beside its text, gathered in one walk. */
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

/** Gathers what a page says of itself, in one walk. */
export function surveyPage(root: PageElement): PageSurvey {
  const meta = new Map<string, string[]>()
  const links = new Map<string, string>()
  const headings: PageElement[] = []
  const times: PageElement[] = []
  const items: PageElement[] = []
  const named: PageElement[] = []
  const scripts: PageElement[] = []
  const home: string[] = []
  let language: string | undefined
  let windowTitle = ''

  const visit = (element: PageElement): void => {
    const { tag, attributes } = element
    if (tag === 'meta') addMeta(meta, attributes)
    else if (tag === 'link') addLink(links, attributes)
    else if (tag === 'html') language ??= attributes.lang ?? attributes['xml:lang']
    else if (tag === 'title' && windowTitle === '') windowTitle = textOf(element).replace(/\s+/g, ' ').trim()
    else if (tag === 'h1') headings.push(element)
    else if (tag === 'time') times.push(element)
    else if (tag === 'script') scripts.push(element)
    if (tag === 'a' && isHome(attributes.href) && home.length < mostContents) home.push(nameOfLink(element))
    if (attributes.itemprop !== undefined && tag !== 'meta') items.push(element)
    if (attributes.itemprop === 'author' || (tag === 'a' && attributes.rel === 'author')) named.push(element)
    for (const child of element.children) if (typeof child !== 'string' && child.tag !== 'svg') visit(child)
  }
  visit(root)
  return {
    meta,
    links,
    ...(language ? { language } : {}),
    windowTitle,
    headings,
    times,
    items,
    named,
    scripts,
    home,
  }
}

/** "/" or an address without a path. */
const isHome = (href: string | undefined): boolean =>
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

function addMeta(meta: Map<string, string[]>, attributes: PageElement['attributes']): void {
  const { content } = attributes
  if (content === undefined || content.length > 10_000) return
  for (const name of ['name', 'property', 'itemprop', 'http-equiv']) {
    const key = attributes[name]?.toLowerCase()
    const known = key ? meta.get(key) : undefined
    if (known && known.length < mostContents) known.push(content)
    else if (key && !known) meta.set(key, [content])
  }
}

function addLink(links: Map<string, string>, { rel, href }: PageElement['attributes']): void {
  if (!rel || !href || rel.length > 100) return
  for (const one of rel.toLowerCase().split(/\s+/)) if (!links.has(one)) links.set(one, href)
}

/** All text under an element, as written. */
export function textOf(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
