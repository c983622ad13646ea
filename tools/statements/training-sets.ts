import { existsSync } from 'node:fs'
import { languages } from '../../src/language/load-pack.js'
import type { CueModel } from '../../src/statement/cues.js'
import { type CorpusName, type MarkedText, readCorpus } from './corpora.js'
import { type Example, knowledgeOf, traitsOfText } from './examples.js'
import { type CueScope, learnCues } from './learn.js'
import { readOwnCorpus } from './own-corpus.js'
import { tableExamples } from './table-examples.js'

/** Corpora made elsewhere that may be learned from; `polnear-dev` and `news-french-dev` are only measured on. */
const corporaOf: Readonly<Record<string, readonly CorpusName[]>> = {
  en: ['polnear-train'],
  fr: ['ud-french-dev'],
}

/**
 * Of our own articles those that are only measured on. Learned from as well, the French ones cost triples on both corpora of
 * real French news (62.0 to 58.7 and 69.3 to 67.3): they are wittier than news is. The others tell how a page nobody learned
 * from is read, in languages without any other marked news.
 */
const onlyMeasured = /^(?:fr-5\d\d|(?:de|es|ru|uk)-02[4-7])$/

export type TrainingSets = Readonly<Record<string, readonly Example[]>>

/** All that is marked, by language: corpora, our own in `corpus/`, and the examples of the reporting tables. */
export async function trainingSets(): Promise<TrainingSets> {
  const sets: Record<string, readonly Example[]> = {}
  for (const language of languages) {
    const own = ownTexts(language)
    const marked = new Set(own.map(({ text }) => text))
    const examples = (await tableExamples(language)).filter(({ text }) => !marked.has(text))
    sets[language] = await examplesOf([
      ...(corporaOf[language] ?? []).flatMap(readCorpus),
      ...own,
      ...examples,
    ])
  }
  return sets
}

/** The examples of a language that come from corpora made elsewhere. */
export function markedIn(language: string, sets: TrainingSets): readonly Example[] {
  const marked = new Set((corporaOf[language] ?? []).flatMap(readCorpus).map(({ id }) => id))
  return sets[language]!.filter(({ unit }) => marked.has(unit.id))
}

/**
 * The news marked elsewhere, and the sentences of our own that show the frames in which news seldom has any but a few verbs:
 * headlines, days behind the verb, "announced the bank". Roles learn from them; cues do not, which would look too frequent.
 */
export function newsAndFrames(language: string, sets: TrainingSets): readonly Example[] {
  return [...markedIn(language, sets), ...sets[language]!.filter(({ unit }) => isFrame.test(unit.id))]
}

const isFrame = /^sentences-frames/

/** Beyond so many marked words our own sentences, each written to show a cue, would only make cues look too frequent. */
const rich = 100_000

const wordsOf = (texts: readonly Example[]): number =>
  texts.reduce((sum, { traits }) => sum + traits.analysis.count, 0)

const muchMarked: CueScope = { fewest: 2, bits: 20, epochs: 5 }
const someMarked: CueScope = { fewest: 2, bits: 20, epochs: 8 }
const littleMarked: CueScope = { fewest: 1, bits: 18, epochs: 5 }

/**
 * English learns from its news alone. French learns what languages share from a few of the English articles; a language with
 * little marked learns it from French, and its words from however few sentences show them. What is marked in the language
 * itself is shown several times, so that the others do not drown it.
 */
export function learnCuesOf(language: string, sets: TrainingSets): CueModel {
  const marked = markedIn(language, sets)
  if (wordsOf(marked) >= rich) return learnCues(marked, muchMarked)
  const own = repeated(sets[language]!, 3)
  if (language !== 'fr') return learnCues([...own, ...sets.fr!], littleMarked)
  return learnCues([...everyNth(markedIn('en', sets), 8), ...own], someMarked)
}

/** What a role model of all languages is learned from: every other English article, and the other languages twice. */
export function sharedExamples(sets: TrainingSets): readonly Example[] {
  const { en: _, ...others } = sets
  return [...everyNth(markedIn('en', sets), 2), ...repeated(Object.values(others).flat(), 2)]
}

const everyNth = <T>(all: readonly T[], n: number): readonly T[] => all.filter((_, i) => i % n === 0)

const repeated = <T>(all: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, () => all).flat()

function ownTexts(language: string): readonly MarkedText[] {
  const folder = `corpus/${language}`
  return existsSync(folder) ? readOwnCorpus(folder).filter(({ id }) => !onlyMeasured.test(id)) : []
}

/** The texts with their traits, as the product would see them. */
export async function examplesOf(units: readonly MarkedText[]): Promise<Example[]> {
  const examples: Example[] = []
  for (const unit of units)
    examples.push({ unit, traits: traitsOfText(unit, await knowledgeOf(unit.language)) })
  return examples
}
