import type { Article } from '../article/article.js'
import { foldWord } from './letters.js'

const generic = /^(www\d?|m|amp|mobile|en|fr|news)$/
const ending = /\.(?:com?|org|net|gov|ac)?\.?[a-z]{2,24}$/

/** One spelling of an outlet: "Express.co.uk", "https://www.express.co.uk/news/1" and "Express" are `express`. */
export function outletKey(name: string): string {
  const host = hostOf(name)
  if (host) return hostKey(host)
  const bare = name.trim().toLowerCase()
  if (/^[a-z0-9.-]{3,80}$/.test(bare) && ending.test(bare)) return hostKey(bare)
  return foldWord(bare.replace(/^(?:the|le|la|les|el|der|die|das)\s/, ''))
}

export function hostOf(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined
  return URL.canParse(url) ? new URL(url).hostname : undefined
}

function hostKey(host: string): string {
  const labels = host.toLowerCase().replace(ending, '').split('.')
  const own = labels.filter((label) => !generic.test(label))
  return foldWord(own.at(-1) ?? host)
}

/** The spellings by which other pages may name this page's outlet. */
export function outletKeysOf(article: Article): ReadonlySet<string> {
  const names = [article.outlet, article.url].filter((name) => name !== undefined)
  return new Set(names.map(outletKey).filter((key) => key.length > 1))
}

/** Addresses compared without scheme, `www`, query, fragment and closing slash. */
export const addressKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
