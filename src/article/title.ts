import { hostOf } from './outlet.js'

/** What the page gives as its title, each in its own place; the same words may come from several. */
export type TitleCandidates = {
  /** Headings of the first rank that the page shows. */
  readonly headings: readonly string[]
  /** `headline` of JSON-LD. */
  readonly headline?: string
  /** `og:title` or its like: what the page wants to be called when shared. */
  readonly shared?: string
  /** `<title>`, which most sites end with their own name. */
  readonly window?: string
}

/** Characters beyond which a text is no title, whatever the page calls it. */
export const longestTitle = 1_000

/** What stands between a headline and the name of a rubric or site. */
export const separator = /\s+[-–—|•·»:]{1,2}\s+|\s*\|\s*|：(?=[^：]{2,12}$)/gu

/** Words of a title, bare of case and punctuation, for comparing. */
export const titleKey = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

/**
 * The title of the article: the heading that readers see, where any other place gives the same words. Without such a
 * heading (it holds a rubric besides, or is the site's name), what most places agree on; where each says its own, the
 * headline given to machines.
 */
export function chooseTitle(
  candidates: TitleCandidates,
  outlet: string | undefined,
  url: string | undefined,
): string {
  const known = [candidates.headline, ...candidates.headings].filter((title) => title !== undefined)
  const trim = (title: string | undefined): string | undefined =>
    title && title.length <= longestTitle ? trimOutlet(title, outlet, url, known) || undefined : undefined
  const headline = trim(candidates.headline)
  const shared = trim(candidates.shared)
  const window = trim(candidates.window)
  const heading = shownHeading(candidates.headings, [headline, shared, window])
  const unseen = [headline, shared, window].filter((title) => title !== undefined)
  if (heading !== undefined && countOf(heading, unseen) > 0) return heading
  return commonest([headline, heading, shared, window].filter((title) => title !== undefined))
}

const countOf = (title: string, places: readonly string[]): number =>
  places.filter((other) => titleKey(other) === titleKey(title)).length

/** The title that most places give, the first of equals; empty where there is none. */
const commonest = (places: readonly string[]): string =>
  places.reduce((best, title) => (countOf(title, places) > countOf(best, places) ? title : best), '')

/** Among several first-rank headings, the one that other places confirm, else the first that says something. */
function shownHeading(
  headings: readonly string[],
  others: readonly (string | undefined)[],
): string | undefined {
  const keys = others.map((other) => titleKey(other ?? ''))
  const said = headings.filter((heading) => titleKey(heading) !== '')
  return said.find((heading) => keys.includes(titleKey(heading))) ?? said[0]
}

/** Cuts from the end what only names the site: "… - Le Courrier", "… | World News | The Herald". */
export function trimOutlet(
  title: string,
  outlet: string | undefined,
  url: string | undefined,
  known: readonly string[],
): string {
  const cuts = [...title.matchAll(separator)].map(({ index }) => index)
  const keys = known.map(titleKey)
  for (const cut of cuts) if (keys.includes(titleKey(title.slice(0, cut)))) return title.slice(0, cut).trim()
  const last = cuts.at(-1)
  if (last === undefined) return title.trim()
  const tail = title.slice(last).replace(/^[\s\-–—|•·»:：]+/u, '')
  return namesOutlet(tail, outlet, url) ? trimOutlet(title.slice(0, last), outlet, url, known) : title.trim()
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function namesOutlet(tail: string, outlet: string | undefined, url: string | undefined): boolean {
  const said = letters(tail)
  if (said.length < 2) return false
  const name = letters(outlet ?? '')
  const host = letters(hostOf(url) ?? '')
  if (said.length > 3 && (host.includes(said) || name.includes(said))) return true
  return (name.length > 3 && said.includes(name)) || said === name || said === host
}
