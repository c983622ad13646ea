/**
 * Builds collections of pages whose stemma is known, from real news texts that are not in this repository.
 * Used by accuracy-trace; deterministic for a seed.
 */
import { chance } from './chance.js'
import { pageOf } from './draft.js'
import { growFamily } from './family.js'
import { makeOutlets } from './outlets.js'
import type { Gold, Page } from './page.js'
import { sources } from './sources.js'

/** A collection of families and of pages that stand alone, all of the same topics and days. */
export function buildCollection(seed: number, families = 120, alone = 150): { pages: Page[]; gold: Gold } {
  const luck = chance(seed)
  const all = makeOutlets(luck)
  const texts = sources(luck, families + alone)
  const vocabulary = texts.slice(0, 40).flatMap((each) => each.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const grown = texts
    .slice(0, families)
    .map((source, i) => growFamily(`f${i}`, source, luck, all, vocabulary))
  const loners = texts.slice(families).map((source, i) => {
    const draft = {
      id: `u${i}`,
      text: source.text,
      outlet: luck.pick(all),
      language: 'en',
      day: luck.below(500),
      hasDate: true,
    }
    return pageOf(draft, luck)
  })
  const heads = [...grown.flatMap(({ pages }) => pages.slice(0, 1)), ...loners]
  const unrelated = heads.flatMap((a, i) => heads.slice(i + 1).map((b): [string, string] => [a.id, b.id]))
  return {
    pages: [...grown.flatMap(({ pages }) => pages), ...loners],
    gold: {
      families: grown.map(({ family }) => family).filter((each) => each.witnesses.length > 0),
      unrelated,
    },
  }
}
