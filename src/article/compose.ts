import type { Article, Block, BlockRole, Credit } from './article.js'
import { findAuthors } from './authors.js'
import { creditAtEnd, creditInByline, creditInDateline, creditLine } from './credits.js'
import type { ArticleFacts } from './from-text.js'
import { languageOf } from './language.js'
import type { LinkedData } from './linked-data.js'
import type { RoleOfBlock } from './main-text.js'
import { hostOf } from './outlet.js'
import { metaOf, type PageSurvey } from './page-survey.js'
import { findModified, findPublished } from './published.js'
import type { Span } from './span.js'
import { titleKey } from './title.js'

/** All that was learnt of a page before its text is put together. */
export type PageParts = {
  readonly blocks: readonly RoleOfBlock[]
  readonly survey: PageSurvey
  readonly data: LinkedData
  readonly title: string
  readonly outlet: string | undefined
  readonly facts: ArticleFacts
}

/** Blocks kept, labelled, of a page that holds no story. */
const scraps = 500
/** Blocks before the title and after the story that are kept beside it, labelled. */
const margin = 12
/** Blocks between a title and its story; farther off, it is a title in a menu. */
const farthest = 40
/** Body blocks at the start of the story that may hold an agency's dateline. */
const heads = 3

/** Puts together the article's text from the blocks worth keeping, and its facts as spans into that text. */
export function composeArticle({ blocks, survey, data, title, outlet, facts }: PageParts): Article {
  const { text, placed } = placeBlocks(keepStory(blocks, title))
  const { roles, credits } = findCredits(placed)
  const final = placed.map(({ span }, i): Block => ({ span, role: roles[i]! }))
  const lines = placed.filter((_, i) => roles[i] === 'byline').map(({ block }) => block.text)
  const authors = findAuthors(data, survey, leadLines(placed, roles), outlet)
  const body = final
    .filter(({ role }) => role === 'body')
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n')
  const titleSpan = final.find(({ role }) => role === 'title')?.span
  const byline = bylineSpan(placed, roles, authors)
  const isNew = ({ url }: Credit): boolean => !credits.some((credit) => credit.url === url)
  const places = { data, survey, lines: [...lines, survey.windowTitle], url: facts.url }
  const published = facts.published ? { date: facts.published, found: 'given' } : findPublished(places)
  const modified = findModified(places)
  const canonical = survey.links.get('canonical') ?? metaOf(survey, 'og:url') ?? data.url
  const declared = survey.language ?? data.language ?? metaOf(survey, 'content-language', 'og:locale')
  return {
    ...(facts.url ? { url: facts.url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(titleSpan ? { title: titleSpan } : {}),
    ...(byline ? { byline } : {}),
    authors,
    language: facts.language ?? languageOf(body || text, declared),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(canonical ? { canonical } : {}),
    ...(data.isBasedOn ? { isBasedOn: data.isBasedOn } : {}),
    credits: [...credits, ...statedCredits(text, canonical, data.isBasedOn, facts.url).filter(isNew)],
    blocks: final,
    text,
  }
}

type Placed = { readonly block: RoleOfBlock['block']; readonly role: BlockRole; readonly span: Span }

/** The story with what stands next to it; headers and footers of the site are left out. */
function keepStory(blocks: readonly RoleOfBlock[], title: string): RoleOfBlock[] {
  const isStory = ({ role }: RoleOfBlock): boolean => role === 'body' || role === 'title'
  const firstBody = blocks.findIndex(({ role }) => role === 'body')
  const nearest = firstBody - farthest
  const titles = blocks.flatMap(({ role }, i) =>
    role === 'title' && (firstBody === -1 || (i < firstBody && i >= nearest)) ? [i] : [],
  )
  const start = titles.findLast((i) => blocks[i]!.block.element.tag === 'h1') ?? titles.at(-1) ?? firstBody
  const last = blocks.findLastIndex(({ role }) => role === 'body')
  if (start === -1) return titleFirst(blocks.slice(0, scraps), title)
  const kept = blocks.slice(Math.max(0, start - margin), Math.max(last, start) + margin + 1)
  const chosen = blocks[start]!
  const once = kept.map(
    (entry): RoleOfBlock =>
      isStory(entry) && entry.role === 'title' && entry !== chosen ? { ...entry, role: 'other' } : entry,
  )
  return chosen.role === 'title' ? once : titleFirst(once, title)
}

/** A title that the page gives only to machines stands first. */
function titleFirst(blocks: readonly RoleOfBlock[], title: string): RoleOfBlock[] {
  if (title === '') return [...blocks]
  const element = { tag: 'title', attributes: {}, parent: null, children: [] }
  return [{ block: { text: title, element, links: [], hidden: false }, role: 'title' }, ...blocks]
}

function placeBlocks(blocks: readonly RoleOfBlock[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = []
  const lines: string[] = []
  let start = 0
  for (const { block, role } of blocks) {
    const line = wellFormed(block.text)
    placed.push({ block, role, span: { start, end: start + line.length } })
    lines.push(line)
    start += line.length + 1
  }
  return { text: lines.join('\n'), placed }
}

/** Half a surrogate pair stands for nothing; the replacement character keeps every offset as it is. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')

function findCredits(placed: readonly Placed[]): { roles: BlockRole[]; credits: Credit[] } {
  const credits: Credit[] = []
  const roles = placed.map(({ role }) => role)
  let bodies = 0
  placed.forEach(({ block, role, span }, i) => {
    if (role === 'title' || role === 'caption' || role === 'navigation' || role === 'related') return
    const place = { start: span.start, text: block.text, links: block.links }
    const line = creditLine(place)
    if (line) roles[i] = 'credit'
    const credit =
      line ??
      (role === 'byline' ? creditInByline(place) : undefined) ??
      (role === 'body' && bodies++ < heads ? creditInDateline(place) : undefined) ??
      creditAtEnd(place)
    if (credit) credits.push(credit)
  })
  return { roles, credits }
}

/** Bylines above the story's third paragraph: further down they sign other things. */
function leadLines(placed: readonly Placed[], roles: readonly BlockRole[]): string[] {
  const bodies = roles.flatMap((role, i) => (role === 'body' ? [i] : []))
  const end = bodies[heads - 1] ?? placed.length
  return placed.filter((_, i) => roles[i] === 'byline' && i < end).map(({ block }) => block.text)
}

/** The byline that names an author, else the first that is more than a date. */
function bylineSpan(
  placed: readonly Placed[],
  roles: readonly BlockRole[],
  authors: readonly string[],
): Span | undefined {
  const lines = placed.filter((_, i) => roles[i] === 'byline')
  const keys = authors.map(titleKey)
  const naming = lines.find(({ block }) => keys.some((key) => titleKey(block.text).includes(key)))
  return (
    naming ?? lines.find(({ block }) => !/\d{4}/.test(block.text) && /\p{Lu}\p{L}+\s\p{Lu}/u.test(block.text))
  )?.span
}

/** Exemplars that only the page's data names; their span is empty. */
function statedCredits(
  text: string,
  canonical: string | undefined,
  isBasedOn: string | undefined,
  url: string | undefined,
): Credit[] {
  const span = { start: text.length, end: text.length }
  const own = siteOf(hostOf(url))
  const elsewhere = [canonical, isBasedOn].filter((address) => {
    const site = /^https?:/i.test(address ?? '') ? siteOf(hostOf(address)) : undefined
    return site !== undefined && (own === undefined ? address === isBasedOn : site !== own)
  })
  return [...new Set(elsewhere)].map((address) => ({ name: hostOf(address)!, span, url: address! }))
}

/** Last two labels of a host: close enough to tell one site from another. */
const siteOf = (host: string | undefined): string | undefined => host?.split('.').slice(-2).join('.')
