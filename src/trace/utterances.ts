import { compareText } from './compare-text.js'
import type { WordingComparison } from './comparison.js'
import { findDrift } from './drift.js'
import { hearTexts } from './heard-texts.js'
import { matchSayings } from './match-sayings.js'
import { findParallelDrift } from './parallel-drift.js'
import type { PlacedSaying, SayingContext } from './said-text.js'
import type { Saying } from './sayings.js'
import { languageOf } from './sense-kin.js'
import { Sets } from './sets.js'
import type { TextGroup } from './text-group.js'
import type { Drift, Utterance } from './trace.js'
import { type Wordings, wordingsOf } from './variants.js'

export type Said = {
  readonly utterances: readonly Utterance[]
  readonly sayings: readonly PlacedSaying[]
  /** Joins the sayings (by `at`) that are one utterance. */
  readonly sets: Sets
}

/** The utterances that several texts report, with their wordings and what drifted between them. */
export function findUtterances(
  groups: readonly TextGroup[],
  comparisons: readonly WordingComparison[],
  context: SayingContext,
): Said {
  const { sayings, pairs } = hearTexts(groups, comparisons, context)
  const sets = new Sets(sayings.length)
  const drifts = new Map<number, Drift[]>()
  for (const { from, to, parallel, passages, areKin } of pairs) {
    if (from.sayings.length === 0 || to.sayings.length === 0) continue
    for (const [i, j] of matchSayings(from, to, passages(), areKin)) {
      const [one, other] = [from.sayings[i]!, to.sayings[j]!]
      if (joinable(sets, sayings, one.at, other.at)) sets.join(one.at, other.at)
      const found = parallel
        ? findParallelDrift(parallel, { text: from, saying: i }, { text: to, saying: j })
        : findDrift(from.wordings[i]!, to.wordings[j]!, context.finder, context.worth)
      drifts.set(one.at, [
        ...(drifts.get(one.at) ?? []),
        ...found.map((each) => ({ from: one.reading, to: other.reading, ...each })),
      ])
    }
  }
  const taken = new Set(comparisons.filter(({ areKin }) => areKin).map(({ b }) => b))
  return { utterances: utterancesOf(groups, sayings, sets, drifts, taken), sayings, sets }
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
  taken: ReadonlySet<number>,
): Utterance[] {
  return sets
    .all()
    .filter((members) => members.length > 1)
    .map((members) => {
      const of = members.map((at) => sayings[at]!).sort(byPlace)
      const wordings = wordingsOf(groups, of)
      return {
        id: `utterance:${nameOf(wordings)}`,
        voice: fullestName(inFirstLanguage(groups, of, taken)),
        ...wordings,
        drifts: eachOnce(members.flatMap((at) => drifts.get(at) ?? [])),
      }
    })
}

/** By its first statement, or by where the first page has it. */
function nameOf({ variants: [stated], unattributed: [quoted] }: Wordings): string {
  return stated ? `${stated.reading}:${stated.statement}` : `${quoted!.reading}@${quoted!.content[0]!.start}`
}

const byPlace = (a: PlacedSaying, b: PlacedSaying): number => a.at - b.at

/** Those in a language of pages that were taken from none, where they name the voice as well as the others do. */
function inFirstLanguage(
  groups: readonly TextGroup[],
  sayings: readonly PlacedSaying[],
  taken: ReadonlySet<number>,
): readonly PlacedSaying[] {
  const languages = sayings
    .filter(({ text }) => !taken.has(text))
    .map(({ text }) => languageOf(groups[text]!))
  const first = sayings.filter(({ text }) => languages.includes(languageOf(groups[text]!)))
  const naming = (all: readonly Saying[]) =>
    Math.max(0, ...new Set(all.map(({ voice, isNamed }) => (voice === '' ? 0 : isNamed ? 2 : 1))))
  return naming(first) === naming(sayings) ? first : sayings
}

/** A name rather than a description, and of those the one most sayings have; of as many, the fullest. */
function fullestName(sayings: readonly Saying[]): string {
  const times = new Map<string, number>()
  for (const { voice } of sayings) times.set(voice, (times.get(voice) ?? 0) + 1)
  const [best] = sayings
    .filter(({ voice }) => voice !== '')
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        times.get(b.voice)! - times.get(a.voice)! ||
        b.voice.length - a.voice.length ||
        compareText(a.voice, b.voice),
    )
  return best?.voice ?? ''
}

function eachOnce(drifts: readonly Drift[]): Drift[] {
  const known = new Map(
    drifts.map((drift) => [[drift.from, drift.to, drift.kind, drift.detail].join('\0'), drift]),
  )
  return [...known.values()]
}
