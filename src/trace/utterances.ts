import { findDrift } from './drift.js'
import { findPassages, type Passage, turnedPassage } from './passages.js'
import { type Saying, sayingsOf } from './sayings.js'
import type { Sense } from './sense.js'
import { languageOf, type SenseContext } from './sense-kin.js'
import { alignSentences } from './sentence-alignment.js'
import { Sets } from './sets.js'
import { compareText, type TextGroup } from './text-group.js'
import type { Drift, Utterance } from './trace.js'
import { type Wording, wordingOf } from './wording.js'
import type { Words } from './words.js'

/** Texts whose sayings are compared: `a` is the exemplar where one is. */
export type Comparison = { readonly a: number; readonly b: number }

/** A saying of a text; its place among all sayings. */
export type PlacedSaying = Saying & { readonly text: number; readonly at: number }

export type Said = {
  readonly utterances: readonly Utterance[]
  readonly sayings: readonly PlacedSaying[]
  /** Joins the sayings (by `at`) that are one utterance. */
  readonly sets: Sets
}

/** Contents less alike are two utterances. Translations share less than copies. */
const leastLikeness = { same: 0.45, across: 0.25, half: 0.3 }

/** The utterances that several texts report, with their wordings and what drifted between them. */
export function findUtterances(
  groups: readonly TextGroup[],
  comparisons: readonly Comparison[],
  context: SenseContext,
): Said {
  const pages = new Map<number, SaidText>()
  const sayings: PlacedSaying[] = []
  for (const text of [...new Set(comparisons.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y)) {
    const page = saidIn(groups[text]!, text, sayings.length, context)
    pages.set(text, page)
    sayings.push(...page.sayings)
  }
  const sets = new Sets(sayings.length)
  const drifts = new Map<number, Drift[]>()
  for (const { a, b } of comparisons) {
    const [from, to] = [pages.get(a)!, pages.get(b)!]
    for (const [i, j] of matchSayings(from, to)) {
      const [one, other] = [from.sayings[i]!, to.sayings[j]!]
      if (joinable(sets, sayings, one.at, other.at)) sets.join(one.at, other.at)
      const found = findDrift(from.wordings[i]!, to.wordings[j]!, context.finder, context.worth)
      drifts.set(one.at, [
        ...(drifts.get(one.at) ?? []),
        ...found.map((each) => ({ from: one.reading, to: other.reading, ...each })),
      ])
    }
  }
  return { utterances: utterancesOf(groups, sayings, sets, drifts), sayings, sets }
}

type SaidText = {
  readonly sayings: readonly PlacedSaying[]
  readonly wordings: readonly Wording[]
  readonly sense: Sense
  readonly language: string
  readonly words: Words
}

/** Contents are compared by this many words at most. */
const longestContent = 120

function saidIn(group: TextGroup, text: number, first: number, { finder, worth }: SenseContext): SaidText {
  const language = languageOf(group)
  const sayings = sayingsOf(group.reading).map((saying, i) => ({ ...saying, text, at: first + i }))
  const wordings = sayings.map((saying) =>
    wordingOf(group.reading.article.text, saying.content, language, finder),
  )
  const sentences = wordings.map((wording, i) => {
    const words = wording.sentences.flat().filter((word) => word.anchors.length > 0)
    const tokens = words.slice(0, longestContent).map(({ anchors }) => ({
      anchors,
      worth: anchors.reduce((least, key) => Math.min(least, worth(key)), 99),
    }))
    return { start: i, end: i + 1, tokens, worth: tokens.reduce((sum, token) => sum + token.worth, 0) }
  })
  return { sayings, wordings, language, words: group.words, sense: { sentences, worth: 0 } }
}

/** Sayings of two texts that are one, by index: by what they say, else by where they stand. */
function matchSayings(a: SaidText, b: SaidText): [number, number][] {
  const least = a.language === b.language ? leastLikeness.same : leastLikeness.across
  const matches: [number, number][] = alignSentences(a.sense, b.sense)
    .filter((pair) => pair.likeness >= (pair.isHalf ? leastLikeness.half : least))
    .map((pair) => [pair.a, pair.b])
  const [doneA, doneB] = [new Set(matches.map(([i]) => i)), new Set(matches.map(([, j]) => j))]
  const open = { a: unmatched(a, doneA), b: unmatched(b, doneB) }
  return [...matches, ...matchByPlace(a, b, open)]
}

const unmatched = ({ sayings }: SaidText, done: ReadonlySet<number>): number[] =>
  sayings.map((_, i) => i).filter((i) => !done.has(i))

/** Reworded beyond likeness, a saying still stands where it stood: in a passage that both texts share. */
function matchByPlace(
  a: SaidText,
  b: SaidText,
  open: { readonly a: readonly number[]; readonly b: readonly number[] },
) {
  if (a.language !== b.language || (open.a.length === 0 && open.b.length === 0)) return []
  const passages = findPassages(a.words, b.words)
  const back = passages.map(turnedPassage)
  const inB = (i: number) => sayingsAt(b, placeIn(passages, middleOf(a, i)))
  const inA = (j: number) => sayingsAt(a, placeIn(back, middleOf(b, j)))
  return [
    ...open.a.flatMap((i) => inB(i).map((j): [number, number] => [i, j])),
    ...open.b.flatMap((j) => inA(j).map((i): [number, number] => [i, j])),
  ]
}

/** Where a word of the first text stands in the second; -1 outside the passages they share. */
function placeIn(passages: readonly Passage[], word: number): number {
  const passage = passages.find(({ aStart, aEnd }) => word >= aStart && word < aEnd)
  if (!passage) return -1
  const { aStart, aEnd, bStart, bEnd } = passage
  return Math.round(bStart + ((word - aStart) * (bEnd - bStart)) / (aEnd - aStart))
}

/** The sayings that hold a word, the longest first: what is said within a statement stands in both. */
function sayingsAt({ words, sayings, wordings }: SaidText, word: number): number[] {
  if (word < 0 || word >= words.count) return []
  const offset = words.starts[word]!
  return sayings
    .flatMap(({ content }, i) =>
      content.some(({ start, end }) => start <= offset && offset < end) ? [i] : [],
    )
    .sort((x, y) => wordings[y]!.words.count - wordings[x]!.words.count || x - y)
}

/** Index of the word in the middle of a saying. */
function middleOf({ words, sayings }: SaidText, i: number): number {
  const { content } = sayings[i]!
  const longest = content.reduce((best, each) =>
    each.end - each.start > best.end - best.start ? each : best,
  )
  const offset = (longest.start + longest.end) / 2
  let [low, high] = [0, words.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.ends[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Two sayings of one text are one utterance only where another page has them in one. */
function joinable(sets: Sets, sayings: readonly PlacedSaying[], one: number, other: number): boolean {
  const [mine, theirs] = [sets.membersOf(one), sets.membersOf(other)].map((all) =>
    all.map((at) => sayings[at]!),
  )
  return mine!.every((a) => theirs!.every((b) => a.text !== b.text || Math.abs(a.at - b.at) === 1))
}

function utterancesOf(
  groups: readonly TextGroup[],
  sayings: readonly PlacedSaying[],
  sets: Sets,
  drifts: ReadonlyMap<number, readonly Drift[]>,
): Utterance[] {
  return sets
    .all()
    .filter((members) => members.length > 1)
    .map((members) => {
      const of = members.map((at) => sayings[at]!)
      const variants = of
        .flatMap(({ text, id, content }) =>
          groups[text]!.readings.map((reading) => ({ reading: reading.id, statement: id, content })),
        )
        .sort((x, y) => compareText(x.reading, y.reading) || compareText(x.statement, y.statement))
      return {
        id: `utterance:${variants[0]!.reading}:${variants[0]!.statement}`,
        voice: fullestName(of),
        variants,
        drifts: eachOnce(members.flatMap((at) => drifts.get(at) ?? [])),
      }
    })
}

/** A name rather than a description, and of those the longest. */
const fullestName = (sayings: readonly Saying[]): string =>
  sayings
    .filter(({ voice }) => voice !== '')
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        b.voice.length - a.voice.length ||
        compareText(a.voice, b.voice),
    )[0]?.voice ?? ''

function eachOnce(drifts: readonly Drift[]): Drift[] {
  const known = new Map(
    drifts.map((drift) => [[drift.from, drift.to, drift.kind, drift.detail].join('\0'), drift]),
  )
  return [...known.values()]
}
