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

const separator = /\s+[-–—|•·»:]{1,2}\s+|\s*\|\s*|：(?=[^：]{2,12}$)/gu

/** Words of a title, bare of case and punctuation, for comparing. */
export const titleKey = (title: string): string =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

/**
 * The title of the article. Of several, the one that most places agree on; where each says its own,
 * the headline given to machines, then the heading readers see, then the title for sharing.
 */
export function chooseTitle(
  candidates: TitleCandidates,
  outlet: string | undefined,
  url: string | undefined,
): string {
  const known = [candidates.headline, ...candidates.headings].filter((title) => title !== undefined)
  const trim = (title: string | undefined): string | undefined =>
    title === undefined ? undefined : trimOutlet(title, outlet, url, known)
  const headline = trim(candidates.headline)
  const shared = trim(candidates.shared)
  const window = trim(candidates.window)
  const heading = shownHeading(candidates.headings, [headline, shared, window])
  const places = [headline, heading, shared, window].filter((title) => title)
  let best = ''
  let most = 0
  for (const title of places as string[]) {
    const agreeing = places.filter((other) => titleKey(other!) === titleKey(title)).length
    if (agreeing > most) {
      best = title
      most = agreeing
    }
  }
  return best
}

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
