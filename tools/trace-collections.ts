/**
 * Builds collections of pages whose stemma is known, from real news texts that are not in this repository.
 * Used by accuracy-trace; deterministic for a seed.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const data = process.env.SELON_DATA ?? '../shared/data'

/** One input as `selon trace batch.jsonl` takes it. */
export type Page = { id: string; text: string; url?: string; language: string; published?: string }
export type GoldFamily = {
  id: string
  origins: number
  witnesses: string[]
  descent: { from: string; to: string; relation: string }[]
}
export type Gold = { families: GoldFamily[]; unrelated: [string, string][] }

/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    yes: (p: number) => next() < p,
  }
}
export type Chance = ReturnType<typeof chance>

export const linesOf = (file: string): Record<string, string>[] =>
  gunzipSync(readFileSync(`${data}/${file}`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const outlets = [
  'bell',
  'echo',
  'tribune',
  'courier',
  'lantern',
  'beacon',
  'argus',
  'post',
  'mirrorline',
  'dispatch',
]
const towns = [
  'aldermouth',
  'wickford',
  'northshore',
  'graymoor',
  'eastvale',
  'saltby',
  'thornley',
  'kingsmere',
]

type Outlet = { host: string; name: string; furniture: [string, string] }

/** Outlets with furniture of their own, repeated on each of their pages. */
function makeOutlets(luck: Chance): Outlet[] {
  return towns.flatMap((town) =>
    outlets.map((kind) => {
      const name = `${town[0]!.toUpperCase()}${town.slice(1)} ${kind[0]!.toUpperCase()}${kind.slice(1)}`
      return {
        host: `www.${town}${kind}.com`,
        name,
        furniture: [
          `Home News Sport Weather ${name} since ${1880 + luck.below(120)}`,
          `The ${name} has been serving ${town} for generations. Support our newsroom and become a member today for less than the price of a coffee. We use cookies to improve your experience.`,
        ],
      }
    }),
  )
}

/** Synonyms for rewriting: swapped in place, as a rewriter does. */
const rewriting: Record<string, string> = {
  said: 'stated',
  says: 'states',
  told: 'informed',
  big: 'large',
  many: 'numerous',
  people: 'individuals',
  also: 'additionally',
  but: 'yet',
  about: 'regarding',
  after: 'following',
  before: 'ahead of',
  because: 'since',
  show: 'demonstrate',
  new: 'fresh',
  first: 'initial',
  last: 'final',
  use: 'employ',
  help: 'assist',
  get: 'obtain',
  began: 'started',
  while: 'whereas',
  however: 'nevertheless',
  would: 'might',
  campaign: 'bid',
  voters: 'electors',
  president: 'head of state',
  country: 'nation',
  want: 'wish',
  think: 'believe',
  think_: 'reckon',
  make: 'produce',
  made: 'produced',
  called: 'named',
  year: 'twelvemonth',
  week: 'fortnight',
  very: 'rather',
  some: 'certain',
  most: 'the bulk of',
} // prettier-ignore

/** Changes about `share` of the words: synonyms, drops, additions, swaps. */
export function edit(text: string, share: number, luck: Chance, vocabulary: readonly string[]): string {
  return text
    .split('\n')
    .map((line) => {
      const words = line.split(' ')
      const edited: string[] = []
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!
        const synonym = rewriting[word.toLowerCase()]
        if (!luck.yes(share)) edited.push(word)
        else if (synonym) edited.push(synonym)
        else if (luck.yes(0.25)) continue
        else if (luck.yes(0.2)) edited.push(word, luck.pick(vocabulary))
        else edited.push(luck.pick(vocabulary))
      }
      return edited.join(' ')
    })
    .join('\n')
}

const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim().length > 0)

/** Keeps a share of the paragraphs: the beginning, or here and there. */
function cut(text: string, share: number, luck: Chance): string {
  const all = paragraphs(text)
  const keep = Math.max(2, Math.round(all.length * share))
  if (luck.yes(0.5)) return all.slice(0, keep).join('\n')
  const kept = [...all.keys()].sort(() => luck.next() - 0.5).slice(0, keep)
  return kept
    .sort((a, b) => a - b)
    .map((i) => all[i])
    .join('\n')
}

function reorder(text: string, luck: Chance): string {
  const [title, ...all] = paragraphs(text)
  const from = luck.below(Math.max(1, all.length - 2))
  const block = all.splice(from, 2)
  all.splice(luck.below(all.length + 1), 0, ...block)
  return [title, ...all].join('\n')
}

type Draft = {
  id: string
  text: string
  outlet: Outlet
  language: string
  day: number
  hasDate: boolean
  creditTo?: Outlet
}

/** What a copyist does, and what it makes of the text. */
const operations = {
  copy: (text: string, luck: Chance, vocabulary: readonly string[]) =>
    edit(text, 0.02 * luck.next(), luck, vocabulary),
  excerpt: (text: string, luck: Chance) => cut(text, 0.3 + 0.4 * luck.next(), luck),
  rewrite: (text: string, luck: Chance, vocabulary: readonly string[]) => {
    const edited = edit(text, 0.15 + 0.25 * luck.next(), luck, vocabulary)
    const moved = luck.yes(0.3) ? reorder(edited, luck) : edited
    return luck.yes(0.4) ? cut(moved, 0.6 + 0.3 * luck.next(), luck) : moved
  },
} as const
type Operation = keyof typeof operations

function pageOf(draft: Draft, luck: Chance): Page {
  const { outlet, text, day, hasDate, creditTo } = draft
  const parts = [
    outlet.furniture[0],
    text,
    ...(creditTo ? [`Source: ${creditTo.name}`] : []),
    outlet.furniture[1],
  ]
  return {
    id: draft.id,
    text: (luck.yes(0.7) ? parts : parts.slice(1)).join('\n'),
    url: `https://${outlet.host}/news/${draft.id}`,
    language: draft.language,
    ...(hasDate ? { published: new Date(Date.UTC(2026, 2, 1) + day * 3_600_000).toISOString() } : {}),
  }
}

export type Source = { id: string; text: string; translations: { language: string; text: string }[] }

/** One family: a tree grown from a source by copying, cutting, rewriting and translating. */
function growFamily(
  id: string,
  source: Source,
  luck: Chance,
  all: readonly Outlet[],
  vocabulary: readonly string[],
) {
  const collected = !luck.yes(0.2)
  const root: Draft = {
    id: `${id}-0`,
    text: source.text,
    outlet: luck.pick(all),
    language: 'en',
    day: luck.below(500),
    hasDate: luck.yes(0.7),
  }
  const drafts: Draft[] = [root]
  const descent: GoldFamily['descent'] = []
  const size = 1 + luck.below(5)
  for (let i = 1; i <= size; i++) {
    const from = luck.yes(0.5) ? root : luck.pick(drafts)
    const name: Operation = luck.pick(['copy', 'copy', 'excerpt', 'rewrite', 'rewrite'])
    const text = operations[name](from.text, luck, vocabulary)
    descent.push({ from: from.id, to: `${id}-${i}`, relation: name })
    drafts.push({ ...child(from, `${id}-${i}`, luck, all), text })
  }
  for (const { language, text } of source.translations) {
    descent.push({ from: root.id, to: `${id}-${language}`, relation: 'translation' })
    drafts.push({ ...child(root, `${id}-${language}`, luck, all), text, language })
  }
  if (!collected) {
    for (const draft of drafts)
      if (descent.find((each) => each.to === draft.id)?.from === root.id) draft.creditTo = root.outlet
    drafts.shift()
  }
  const pages = drafts.map((draft) => pageOf(draft, luck))
  const witnesses = pages.map((page) => page.id)
  return { pages, family: { id, origins: 1, witnesses, descent } }
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

/** Texts of one topic and time, and parallel texts, as sources. */
export function sources(luck: Chance, count: number): Source[] {
  const polnear = linesOf('attribution/polnear-dev.jsonl.gz').concat(
    linesOf('attribution/polnear-train.jsonl.gz').slice(0, 400),
  )
  const plain = polnear.map((each) => ({ id: each.id!, text: each.text!, translations: [] }))
  const parallel = new Map<string, Source>()
  for (const language of ['fr', 'de', 'ru']) {
    for (const each of linesOf(`trace/news-${language}-en-dev.jsonl.gz`)) {
      const known = parallel.get(each.id!) ?? { id: each.id!, text: each.en!, translations: [] }
      known.translations.push({ language, text: each[language]! })
      parallel.set(each.id!, known)
    }
  }
  const shuffled = [...plain, ...parallel.values()].sort(() => luck.next() - 0.5)
  return shuffled.slice(0, count)
}

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
