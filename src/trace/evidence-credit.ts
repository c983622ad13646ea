import type { Article } from '../article/article.js'
import { evidence, type Supposed } from './evidence.js'
import { foldWord } from './letters.js'
import { addressKey, hostOf, outletKey, outletKeysOf } from './outlet-name.js'
import type { Evidence } from './trace.js'

/** What the copy itself says of where it is from: links, credit lines, the other outlet's name in its text. */
export function creditEvidence({ exemplar, copy }: Supposed): Evidence[] {
  const [from, to] = [exemplar.reading.article, copy.reading.article]
  const outlets = outletKeysOf(from)
  const own = outletKeysOf(to)
  const found: Evidence[] = []
  const link = linksOf(to).find((url) => from.url && addressKey(url) === addressKey(from.url))
  if (link) found.push(evidence('names-address', [link]))
  const credit = to.credits.find((each) => creditKeys(each).some((key) => outlets.has(key) && !own.has(key)))
  if (credit) found.push(evidence('credit', [credit.name]))
  else if (!link && mentionsOutlet(to, from, own))
    found.push(evidence('mentions-outlet', [from.outlet ?? '']))
  return found
}

const linksOf = (article: Article): string[] =>
  [article.canonical, article.isBasedOn, ...article.credits.map((credit) => credit.url)].filter(
    (url) => url !== undefined && (!article.url || addressKey(url) !== addressKey(article.url)),
  ) as string[]

/** Spellings of the outlet a credit names. */
export function creditKeys(credit: Article['credits'][number]): string[] {
  const host = credit.url && hostOf(credit.url) ? [outletKey(credit.url)] : []
  return [outletKey(credit.name), ...host].filter((key) => key.length > 1)
}

function mentionsOutlet(to: Article, from: Article, own: ReadonlySet<string>): boolean {
  if (!from.outlet || from.outlet.length < 4 || own.has(outletKey(from.outlet))) return false
  const at = to.text.indexOf(from.outlet)
  const isWhole = (i: number) => foldWord(to.text.charAt(i)) === ''
  return at >= 0 && isWhole(at - 1) && isWhole(at + from.outlet.length)
}
