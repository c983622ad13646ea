import type { Chance } from './chance.js'
import { type Operation, operations } from './copyists.js'
import { type Draft, pageOf } from './draft.js'
import type { Outlet } from './outlets.js'
import type { GoldFamily } from './page.js'
import type { Source } from './sources.js'

/** Pages of a family as it grows, its origin first, and what was taken from what. */
type Tree = { readonly drafts: Draft[]; readonly descent: GoldFamily['descent'] }

/** One family: a tree grown from a source by copying, cutting, rewriting and translating. */
export function growFamily(
  id: string,
  source: Source,
  luck: Chance,
  all: readonly Outlet[],
  vocabulary: readonly string[],
) {
  const isCollected = !luck.yes(0.2)
  const tree: Tree = { drafts: [originOf(id, source, luck, all)], descent: [] }
  addCopies(id, tree, luck, all, vocabulary)
  addTranslations(id, tree, source, luck, all)
  if (!isCollected) takeOriginAway(tree)
  const pages = tree.drafts.map((draft) => pageOf(draft, luck))
  const witnesses = pages.map((page) => page.id)
  return { pages, family: { id, origins: 1, witnesses, descent: tree.descent } }
}

const originOf = (id: string, { text }: Source, luck: Chance, all: readonly Outlet[]): Draft => ({
  id: `${id}-0`,
  text,
  outlet: luck.pick(all),
  language: 'en',
  day: luck.below(500),
  hasDate: luck.yes(0.7),
})

function addCopies(
  family: string,
  { drafts, descent }: Tree,
  luck: Chance,
  all: readonly Outlet[],
  vocabulary: readonly string[],
) {
  const origin = drafts[0]!
  const size = 1 + luck.below(5)
  for (let i = 1; i <= size; i++) {
    const from = luck.yes(0.5) ? origin : luck.pick(drafts)
    const relation: Operation = luck.pick(['copy', 'copy', 'excerpt', 'rewrite', 'rewrite'])
    const text = operations[relation](from.text, luck, vocabulary)
    const id = `${family}-${i}`
    descent.push({ from: from.id, to: id, relation })
    drafts.push({ ...child(from, id, luck, all), text })
  }
}

function addTranslations(
  family: string,
  { drafts, descent }: Tree,
  { translations }: Source,
  luck: Chance,
  all: readonly Outlet[],
) {
  const origin = drafts[0]!
  for (const { language, text } of translations) {
    const id = `${family}-${language}`
    descent.push({ from: origin.id, to: id, relation: 'translation' })
    drafts.push({ ...child(origin, id, luck, all), text, language })
  }
}

/** The origin is not collected; what was taken from it credits it. */
function takeOriginAway({ drafts, descent }: Tree) {
  const origin = drafts.shift()!
  const children = new Set(descent.flatMap(({ from, to }) => (from === origin.id ? [to] : [])))
  for (const draft of drafts) if (children.has(draft.id)) draft.creditTo = origin.outlet
}

/** Half the copies credit their exemplar; seven of ten carry a date, one in twelve of them a false one. */
function child(from: Draft, id: string, luck: Chance, all: readonly Outlet[]): Omit<Draft, 'text'> {
  const day = from.day + (luck.yes(0.08) ? -luck.below(40) : 1 + luck.below(40))
  return {
    id,
    outlet: luck.pick(all),
    language: from.language,
    day,
    hasDate: luck.yes(0.7),
    ...(luck.yes(0.5) ? { creditTo: from.outlet } : {}),
  }
}
