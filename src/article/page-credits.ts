import type { Credit } from './article.js'
import { creditAtEnd, creditInByline, creditInDateline, creditLine } from './credits.js'
import { hostOf } from './outlet.js'
import type { Placed } from './story-text.js'

/** Body blocks at the start of the story that may hold an agency's dateline. */
const heads = 3

/** Credits in the words of a page, and its blocks with the role of those that are nothing else. */
export function findCredits(placed: readonly Placed[]): {
  readonly blocks: readonly Placed[]
  readonly credits: readonly Credit[]
} {
  const credits: Credit[] = []
  let bodies = 0
  const blocks = placed.map((entry): Placed => {
    const { block, role, span } = entry
    if (role === 'title' || role === 'caption' || role === 'navigation' || role === 'related') return entry
    const place = { start: span.start, text: block.text, links: block.links }
    const line = creditLine(place)
    const credit =
      line ??
      (role === 'byline' ? creditInByline(place) : undefined) ??
      (role === 'body' && bodies++ < heads ? creditInDateline(place) : undefined) ??
      creditAtEnd(place)
    if (credit) credits.push(credit)
    return line ? { ...entry, role: 'credit' } : entry
  })
  return { blocks, credits }
}

/** Exemplars that only the page's data names, on other sites than its own; their spans are empty, at the text's end. */
export function statedCredits(
  length: number,
  canonical: string | undefined,
  isBasedOn: string | undefined,
  url: string | undefined,
): Credit[] {
  const span = { start: length, end: length }
  const own = siteOf(hostOf(url))
  const elsewhere = [canonical, isBasedOn].filter((address) => {
    const site = /^https?:/i.test(address ?? '') ? siteOf(hostOf(address)) : undefined
    return site !== undefined && (own === undefined ? address === isBasedOn : site !== own)
  })
  return [...new Set(elsewhere)].map((address) => ({ name: hostOf(address)!, span, url: address! }))
}

/** Last two labels of a host: close enough to tell one site from another. */
const siteOf = (host: string | undefined): string | undefined => host?.split('.').slice(-2).join('.')
