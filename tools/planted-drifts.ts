/**
 * Changes of meaning planted in quotations of real news, to see whether trace finds them. A change is planted only
 * where a reader would call it one: inside quotation marks, in a sentence that did not deny or hedge already; a
 * name is one that the collection never spells in lower case, a weekday becomes another weekday.
 */
import { type Chance, chance } from './collections/chance.js'
import type { Page } from './collections/page.js'

/** A page and a copy or translation of it in which one quotation was changed in meaning. */
export type Planted = {
  readonly original: Page
  readonly changed: Page
  readonly kind: 'negation' | 'number' | 'name' | 'hedge'
  /** The words around the change. */
  readonly what: string
}

/** A text to change, in English, and the page it is compared with where that is not the text itself. */
export type Soil = { readonly id: string; readonly text: string; readonly from?: Page }

type Swap = {
  readonly kind: Planted['kind']
  readonly find: RegExp
  readonly put: (found: string, luck: Chance) => string
  /** Whether the words found, in their sentence, can be changed so. */
  readonly suits?: (found: string, sentence: string, vocabulary: ReadonlySet<string>) => boolean
}

const denying =
  /\b(?:no|not|never|nobody|none|nothing|neither|nor|without|cannot|hardly|few|unless)\b|n[’']t\b/i
const hedging =
  /\b(?:may|might|could|would|perhaps|maybe|likely|probably|possibly|seems?|appears?|think|believe|allegedly|reportedly)\b/i
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const surnames = ['Varrow', 'Okonkwo', 'Lindqvist', 'Tremaine', 'Bakirova']
const affirmed = (_: string, sentence: string) => !denying.test(sentence)

const swaps: readonly Swap[] = [
  {
    kind: 'negation',
    find: /(?<=\s(?:is|are|was|were|will|would|can|could|has|have|did|does|should))\s(?=\p{Ll})/gu,
    put: () => ' not ',
    suits: affirmed,
  },
  { kind: 'negation', find: /\s(?:not|never)(?=\s(?!only|just|necessarily|until|long))/gu, put: () => '' },
  {
    kind: 'number',
    find: /(?<![\p{L}\d.,:$/-])\d{1,6}(?![\p{L}\d:%/-]|[.,]\d)/gu,
    put: (found, luck) => String(Number(found) + 1 + luck.below(60)),
  },
  {
    kind: 'name',
    find: /(?<=\p{Ll} )\p{Lu}\p{Ll}{4,}(?= \p{Ll}|[,.])/gu,
    put: (found, luck) =>
      luck.pick((weekdays.includes(found) ? weekdays : surnames).filter((each) => each !== found)),
    suits: (found, _, vocabulary) => !vocabulary.has(found.toLowerCase()),
  },
  {
    kind: 'hedge',
    find: /(?<=\s)(?=(?:has|have|was|were|is|are|did|took|came|went|made)\s\p{Ll})/gu,
    put: (_, luck) => luck.pick(['reportedly ', 'allegedly ', 'apparently ']),
    suits: (_, sentence) => !hedging.test(sentence),
  },
] // prettier-ignore

/** Plants one change of each kind in each text that has room for it. */
export function plantDrifts(seed: number, soils: readonly Soil[]): Planted[] {
  const luck = chance(seed)
  const vocabulary = new Set(soils.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []))
  return soils.flatMap((soil) => swaps.flatMap((swap) => planted(soil, swap, luck, vocabulary) ?? []))
}

function planted(
  { id, text, from }: Soil,
  { kind, find, put, suits }: Swap,
  luck: Chance,
  vocabulary: ReadonlySet<string>,
): Planted | undefined {
  const places = quotationsIn(text).flatMap(({ start, words }) =>
    [...words.matchAll(find)]
      .filter((match) => suits?.(match[0], sentenceAt(words, match.index), vocabulary) ?? true)
      .map((match) => ({ at: start + match.index, found: match[0] })),
  )
  if (places.length === 0) return undefined
  const { at, found } = luck.pick(places)
  const changed = text.slice(0, at) + put(found, luck) + text.slice(at + found.length)
  return {
    original: from ?? { id: `${id}-original`, text, language: 'en', published: '2026-03-01T08:00:00Z' },
    changed: { id: `${id}-changed`, text: changed, language: 'en', published: '2026-03-02T08:00:00Z' },
    kind,
    what: changed.slice(Math.max(0, at - 40), at + 40),
  }
}

/** Quotations of 40 to 300 units. Straight marks open and close in turn along a line. */
function quotationsIn(text: string): { readonly start: number; readonly words: string }[] {
  const found: { start: number; words: string }[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    let opened = -1
    for (const mark of line[0].matchAll(/[“”"]/g)) {
      const at = line.index + mark.index + 1
      if (mark[0] !== '“' && opened >= 0) {
        found.push({ start: opened, words: text.slice(opened, at - 1) })
        opened = -1
      } else opened = mark[0] === '”' ? -1 : at
    }
  }
  return found.filter(({ words }) => words.length >= 40 && words.length <= 300)
}

/** The sentence around an offset. */
function sentenceAt(words: string, at: number): string {
  const start = words.slice(0, at).search(/[^.!?]*$/)
  const rest = words.slice(at).search(/[.!?]/)
  return words.slice(start, rest < 0 ? words.length : at + rest)
}
