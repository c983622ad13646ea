import { creditKeys } from './evidence-credit.js'
import { outletKeysOf } from './outlet-name.js'
import type { TextGroup } from './text-group.js'

/** An exemplar not collected, and the texts that must hang from it. */
export type Missing = {
  readonly key: string
  readonly name?: string
  readonly because: string
  readonly copies: readonly number[]
}

/**
 * Exemplars that credit lines of these texts name and no page here comes from. Where a page of unknown
 * outlet is among them it may be the one that is named, so nothing need be missing.
 */
export function creditedArchetypes(groups: readonly TextGroup[], members: readonly number[]): Missing[] {
  const collected = new Set(
    members.flatMap((i) => groups[i]!.readings.flatMap((reading) => [...outletKeysOf(reading.article)])),
  )
  const missing = new Map<string, { name: string; copies: Set<number> }>()
  for (const i of members) {
    const credit = firstCredit(groups[i]!, collected)
    if (!credit) continue
    const known = missing.get(credit.key)
    if (known) known.copies.add(i)
    else missing.set(credit.key, { name: credit.name, copies: new Set([i]) })
  }
  return [...missing].map(([key, { name, copies }]) => ({
    key,
    name,
    because: `credited as “${name}” by ${[...copies].map((i) => groups[i]!.reading.id).join(', ')}; not among the pages`,
    copies: [...copies],
  }))
}

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

/** A page that says neither what outlet it is nor where it took its text may be anybody's. */
export const isAnonymous = ({ readings }: TextGroup): boolean =>
  readings.every(({ article }) => outletKeysOf(article).size === 0 && article.credits.length === 0)
