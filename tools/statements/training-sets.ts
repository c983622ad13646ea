import { existsSync } from 'node:fs'
import { type CorpusName, type MarkedText, readCorpus } from './corpora.js'
import { type Example, knowledgeOf, traitsOfText } from './examples.js'
import { readOwnCorpus } from './own-corpus.js'
import { tableExamples } from './table-examples.js'

/** What each language's cues are learned from; `polnear-dev` is only measured on. */
const corporaOf: Readonly<Record<'en' | 'fr', readonly CorpusName[]>> = {
  en: ['polnear-train'],
  fr: ['news-french-dev', 'ud-french-dev'],
}

export type TrainingSets = Readonly<Record<'en' | 'fr', readonly Example[]>>

/** All that is marked, by language: the corpora and our own in `corpus/`. */
export async function trainingSets(): Promise<TrainingSets> {
  return { en: await examplesIn('en'), fr: await examplesIn('fr') }
}

const examplesIn = async (language: 'en' | 'fr'): Promise<Example[]> =>
  examplesOf([
    ...corporaOf[language].flatMap(readCorpus),
    ...ownTexts(language),
    ...(await tableExamples(language)),
  ])

function ownTexts(language: string): readonly MarkedText[] {
  const folder = `corpus/${language}`
  return existsSync(folder) ? readOwnCorpus(folder) : []
}

/** The texts with their traits, as the product would see them. */
export async function examplesOf(units: readonly MarkedText[]): Promise<Example[]> {
  const examples: Example[] = []
  for (const unit of units)
    examples.push({ unit, traits: traitsOfText(unit, await knowledgeOf(unit.language)) })
  return examples
}
