import { evidence, weigh } from './evidence.js'
import { creditKeys } from './evidence-credit.js'
import { primary, translationSigns } from './evidence-translation.js'
import { languageOfOutlet, outletKeysOf } from './outlet-name.js'
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

function creditedExemplars(groups: readonly TextGroup[], members: readonly number[]): Missing[] {
  const collected = new Set(
    members.flatMap((i) => groups[i]!.readings.flatMap((reading) => [...outletKeysOf(reading.article)])),
  )
  const missing = new Map<string, { name: string; copies: Map<number, Evidence[]> }>()
  for (const i of members) {
    const credit = firstCredit(groups[i]!, collected)
    if (!credit) continue
    const known = missing.get(credit.key) ?? { name: credit.name, copies: new Map() }
    known.copies.set(i, [evidence('credit', [credit.name])])
    missing.set(credit.key, known)
  }
  return [...missing].map(([key, { name, copies }]) => {
    const pages = pagesOf(groups, copies)
    return {
      id: `archetype:${key}`,
      name,
      ...languageIfKnown(name),
      because: `credited as “${name}” by ${pages.join(', ')}, and not among the pages`,
      pages,
      signs: [],
      copies,
    }
  })
}

function languageIfKnown(name: string): { readonly language?: string } {
  const language = languageOfOutlet(name)
  return language ? { language } : {}
}

const pagesOf = (groups: readonly TextGroup[], copies: Missing['copies']): string[] =>
  [...copies.keys()].map((i) => groups[i]!.reading.id)

function firstCredit({ readings }: TextGroup, collected: ReadonlySet<string>) {
  for (const { article } of readings) {
    const own = outletKeysOf(article)
    for (const credit of article.credits) {
      const keys = creditKeys(credit)
      if (keys.length > 0 && !keys.some((key) => own.has(key) || collected.has(key))) {
        return { key: keys.at(-1)!, name: credit.name }
      }
    }
  }
  return undefined
}

/** So far only English leaves marks that we know. */
const impliedLanguage = 'en'

function impliedExemplar(groups: readonly TextGroup[], members: readonly number[]): Missing | undefined {
  const languages = new Set(members.map((i) => primary(groups[i]!.reading.article.language)))
  if (languages.has(impliedLanguage)) return undefined
  const copies = new Map<number, Evidence[]>()
  for (const i of members) {
    const signs = translationSigns(groups[i]!.reading.article, impliedLanguage)
    if (weigh(signs) >= enoughSigns) copies.set(i, signs)
  }
  if (copies.size === 0) return undefined
  const pages = pagesOf(groups, copies)
  const signs = [...new Set([...copies.values()].flat().flatMap(({ values }) => values))]
  return {
    id: `archetype:${impliedLanguage}:${pages[0]}`,
    because: `${pages.join(', ')} shows signs of an English exemplar: ${signs.join('; ')}`,
    pages,
    signs,
    language: impliedLanguage,
    copies,
  }
}

/** A page that says neither what outlet it is nor where it took its text may be anybody's. */
export const isAnonymous = ({ readings }: TextGroup): boolean =>
  readings.every(({ article }) => outletKeysOf(article).size === 0 && article.credits.length === 0)
