import { findDrift } from './drift.js'
import { type Saying, sayingsOf } from './sayings.js'
import type { Sense } from './sense.js'
import { languageOf, type SenseContext } from './sense-kin.js'
import { alignSentences } from './sentence-alignment.js'
import { Sets } from './sets.js'
import { compareText, type TextGroup } from './text-group.js'
import type { Drift, Utterance } from './trace.js'
import { type Wording, wordingOf } from './wording.js'

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
const leastLikeness = { same: 0.45, across: 0.25 }

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
      if (!joinable(sets, sayings, one.at, other.at)) continue
      sets.join(one.at, other.at)
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
  return { sayings, wordings, language, sense: { sentences, worth: 0 } }
}

/** Sayings of two texts that are one: by what they say, then the single ones left between two that match. */
function matchSayings(a: SaidText, b: SaidText): [number, number][] {
  const least = a.language === b.language ? leastLikeness.same : leastLikeness.across
  const pairs = alignSentences(a.sense, b.sense).filter((pair) => pair.likeness >= least)
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()]
  for (const { a: i, b: j } of pairs) {
    if (ofA.has(i) || ofB.has(j)) continue
    ofA.set(i, j)
    ofB.set(j, i)
  }
  for (const [i, j] of [...ofA]) {
    const [next, nextToo] = [i + 1, j + 1]
    const isLone = !ofA.has(next) && !ofB.has(nextToo) && ofA.get(i + 2) === j + 2
    if (isLone && haveLikeLength(a, b, next, nextToo)) ofA.set(next, nextToo)
  }
  return [...ofA]
}

function haveLikeLength(a: SaidText, b: SaidText, i: number, j: number): boolean {
  const [shorter, longer] = [a.wordings[i]!.words.count, b.wordings[j]!.words.count].sort((x, y) => x - y)
  return shorter! > 0 && shorter! / longer! >= 0.5
}

/** One text's two sayings are two utterances, whatever other pages make of them. */
function joinable(sets: Sets, sayings: readonly PlacedSaying[], one: number, other: number): boolean {
  if (sets.of(one) === sets.of(other)) return true
  const texts = new Set(sets.membersOf(one).map((at) => sayings[at]!.text))
  return sets.membersOf(other).every((at) => !texts.has(sayings[at]!.text))
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
        drifts: members.flatMap((at) => drifts.get(at) ?? []),
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
