import { textOf } from './page-survey.js'
import { type PageElement, parsePage } from './page-tree.js'

/** What a page's JSON-LD says of its article, as far as it says it. */
export type LinkedData = {
  readonly headline?: string
  readonly alternative?: string
  readonly description?: string
  readonly body?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly publisher?: string
  readonly isBasedOn?: string
  readonly url?: string
  readonly authors: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

/** Beyond this size a script is data of another kind; parsing it would cost more than reading the page. */
const longestScript = 2_000_000
const articleType = /(?:Article|BlogPosting|Report|ReportageNewsArticle|LiveBlogPosting|Review)$/

/** Reads the page's JSON-LD; where it describes several articles, the one whose headline the page bears. */
export function readLinkedData(
  scripts: readonly PageElement[],
  isHeadline: (headline: string) => boolean,
): LinkedData {
  const nodes: Node[] = []
  for (const script of scripts) {
    const source = textOf(script)
    if (source.length <= longestScript) collectNodes(parseForgivingly(source), nodes, 0)
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
  const article =
    articles.find((node) => isHeadline(text(node.headline) ?? text(node.name) ?? '')) ?? articles[0]
  return article ? readArticle(article, nodes) : { authors: [] }
}

function readArticle(node: Node, nodes: readonly Node[]): LinkedData {
  const byId = new Map(nodes.map((other) => [other['@id'], other]))
  const resolve = (value: unknown): unknown => {
    const id = isNode(value) && Object.keys(value).length === 1 ? value['@id'] : undefined
    return (id !== undefined && byId.get(id)) || value
  }
  const fields: Record<string, string | undefined> = {
    headline: text(node.headline) ?? text(node.name),
    alternative: text(node.alternativeHeadline) ?? text(node.alternateName),
    description: text(node.description),
    body: text(node.articleBody),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    language: text(node.inLanguage),
    publisher: names(resolve(node.publisher), resolve)[0],
    isBasedOn: addressOf(node.isBasedOn),
    url: addressOf(node.url) ?? addressOf(node.mainEntityOfPage),
  }
  const known = Object.entries(fields).filter(([, value]) => value)
  return { ...Object.fromEntries(known), authors: names(node.author ?? node.creator, resolve) }
}

/** Every object of the data, however deep, that has a type. */
function collectNodes(value: unknown, found: Node[], depth: number): void {
  if (depth > 8 || found.length > 500) return
  if (Array.isArray(value)) for (const item of value) collectNodes(item, found, depth + 1)
  else if (isNode(value)) {
    if (value['@type']) found.push(value)
    for (const key of Object.keys(value))
      if (typeof value[key] === 'object') collectNodes(value[key], found, depth + 1)
  }
}

/** Page makers paste raw line breaks, comments and stray commas into JSON; each is mended before giving up. */
function parseForgivingly(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    .replace(/;\s*$/, '')
  const attempts = [
    bare,
    bare.replace(/[\0-\x1F]+/g, ' '),
    bare.replace(/[\0-\x1F]+/g, ' ').replace(/,(\s?[}\]])/g, '$1'),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (node: Node): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string')

/** Data written for pages holds markup and entities; what a reader would see of it. */
const plain = (text: string): string => (/[&<]/.test(text) ? textOf(parsePage(text)) : text).trim()

/** The first of what may be one string, several, or an object that names itself. */
function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  if (isNode(first)) return text(first['@value'] ?? first.name)
  if (typeof first !== 'string') return undefined
  return plain(first) || undefined
}

function addressOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first
  if (isNode(first)) return addressOf(first['@id'] ?? first.url)
  return undefined
}

function names(value: unknown, resolve: (value: unknown) => unknown): string[] {
  const found: string[] = []
  for (const item of [resolve(value)].flat()) {
    const author = resolve(item)
    if (typeof author === 'string') found.push(plain(author))
    else if (isNode(author))
      found.push(
        ...[author.name]
          .flat()
          .filter((name) => typeof name === 'string')
          .map(plain),
      )
  }
  return found
}
