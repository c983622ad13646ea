import type { Article } from '../article/article.js'
import { evidence, weigh } from './evidence.js'
import { creditKeys } from './evidence-credit.js'
import { noticesOn, primary, translationSigns } from './evidence-translation.js'
import { noticePhrases } from './notices.js'
import { languageOfOutlet } from './outlet-language.js'
import { hostOf, outletKey, outletKeysOf } from './outlet-name.js'
import type { TextGroup } from './text-group.js'
import type { Evidence } from './trace.js'

/** An exemplar not collected, and the texts that were taken from it. */
export type Missing = {
  readonly id: string
  readonly name?: string
  readonly because: string
  /** Pages that name or betray it, and the words that betray its language. */
  readonly pages: readonly string[]
  readonly signs: readonly string[]
  /** Language its copies were translated from, where that is known. */
  readonly language?: string
  /** Index of each text that hangs from it, and why. */
  readonly copies: ReadonlyMap<number, readonly Evidence[]>
}

/** Signs of translation that weigh less together may be a theme's English menu or a writer's habit. */
const enoughSigns = 3

/**
 * Exemplars that credit lines of these texts name and no page here comes from; then one for the texts that
 * show signs of a language in which no page here is written.
 */
export function missingExemplars(groups: readonly TextGroup[], members: readonly number[]): Missing[] {
  const credited = creditedExemplars(groups, members)
  const implied = impliedExemplar(groups, members)
  if (!implied) return credited
  const [first, ...others] = credited
  if (!first) return [implied]
  return [
    { ...first, language: implied.language!, copies: new Map([...implied.copies, ...first.copies]) },
    ...others,
  ]
}

/** An exemplar as a page names it. */
type Credit = { readonly key: string; readonly name: string; readonly url?: string }

function creditedExemplars(groups: readonly TextGroup[], members: readonly number[]): Missing[] {
  const collected = new Set(
    members.flatMap((i) => groups[i]!.readings.flatMap((reading) => [...outletKeysOf(reading.article)])),
  )
  const missing = new Map<string, Credit & { copies: Map<number, Evidence[]> }>()
  for (const i of members) {
    const credit = firstCredit(groups[i]!, collected)
    if (!credit) continue
    const known = missing.get(credit.key) ?? { ...credit, copies: new Map() }
    known.copies.set(i, [evidence('credit', [credit.name])])
    missing.set(credit.key, known)
  }
  return [...missing].map(([key, { name, url, copies }]) => {
    const language = languageOfOutlet(name, url)
    const pages = pagesOf(groups, copies)
    return {
      id: `archetype:${key}`,
      name,
      ...(language ? { language } : {}),
      because: `credited as “${name}” by ${pages.join(', ')}, and not among the pages`,
      pages,
      signs: [],
      copies,
    }
  })
}

const pagesOf = (groups: readonly TextGroup[], copies: Missing['copies']): string[] =>
  [...copies.keys()].map((i) => groups[i]!.reading.id)

/** The first exemplar that a page names, or links to as its source, and that is none of these pages. */
function firstCredit({ readings }: TextGroup, collected: ReadonlySet<string>): Credit | undefined {
  for (const { article } of readings) {
    const own = outletKeysOf(article)
    const isMissing = (key: string) => !own.has(key) && !collected.has(key)
    for (const credit of article.credits) {
      const keys = creditKeys(credit)
      if (keys.length > 0 && keys.every(isMissing)) return { key: keys.at(-1)!, ...credit }
    }
    const { isBasedOn: url } = article
    const host = url && hostOf(url)
    if (host && isMissing(outletKey(url)))
      return { key: outletKey(url), name: host.replace(/^www\./, ''), url }
  }
  return undefined
}

/** Languages whose texts leave marks that we know in a translation. */
const impliedLanguages = Object.keys(noticePhrases)

/** The exemplar, in a language of none of these texts, whose language shows most in them. */
function impliedExemplar(groups: readonly TextGroup[], members: readonly number[]): Missing | undefined {
  const written = new Set(members.map((i) => primary(groups[i]!.reading.article.language)))
  const texts = members.map((i) => {
    const { article } = groups[i]!.reading
    return { i, article, notices: noticesOn(article) }
  })
  const candidates = impliedLanguages
    .filter((language) => !written.has(language))
    .map((language) => ({ language, copies: betrayedBy(texts, language) }))
    .filter(({ copies }) => copies.size > 0)
    .sort((a, b) => signsWeight(b.copies) - signsWeight(a.copies))
  const [likeliest] = candidates
  if (!likeliest) return undefined
  const { language, copies } = likeliest
  const pages = pagesOf(groups, copies)
  const signs = [...new Set([...copies.values()].flat().flatMap(({ values }) => values))]
  return {
    id: `archetype:${language}:${pages[0]}`,
    because: `${pages.join(', ')} shows signs of an exemplar in another language (${language}): ${signs.join('; ')}`,
    pages,
    signs,
    language,
    copies,
  }
}

type Inspected = {
  readonly i: number
  readonly article: Article
  readonly notices: ReadonlyMap<string, string>
}

/** The texts that show signs enough of having been translated from a language. */
function betrayedBy(texts: readonly Inspected[], language: string) {
  const copies = new Map<number, Evidence[]>()
  for (const { i, article, notices } of texts) {
    const signs = translationSigns(article, language, notices)
    if (weigh(signs) >= enoughSigns) copies.set(i, signs)
  }
  return copies
}

const signsWeight = (copies: Missing['copies']): number =>
  [...copies.values()].reduce((sum, signs) => sum + weigh(signs), 0)

/** A page that says neither what outlet it is nor where it took its text may be anybody's. */
export const isAnonymous = ({ readings }: TextGroup): boolean =>
  readings.every(({ article }) => outletKeysOf(article).size === 0 && article.credits.length === 0)
