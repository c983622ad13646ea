import { orthography as de } from '../src/language/de/orthography.js'
import { orthography as en } from '../src/language/en/orthography.js'
import { orthography as es } from '../src/language/es/orthography.js'
import { orthography as fr } from '../src/language/fr/orthography.js'
import type { Orthography } from '../src/language/orthography.js'
import { orthography as ru } from '../src/language/ru/orthography.js'
import { english, type Frames, french, german, russian, spanish } from './reporting-frames.js'
import { reportedTrees } from './reporting-trees.js'
import { type Sample, sampleOf } from './sample.js'
import type { Tree } from './treebank.js'

/** What a language's grammar is learned from and measured on; names of treebank files. */
export type Recipe = {
  readonly orthography: Orthography
  /** Trees the measured grammar learns from, and those it has not seen. */
  readonly learn: readonly string[]
  readonly measure: readonly string[]
  /** Trees the shipped grammar learns from. */
  readonly ship: readonly string[]
  /** Frames of reporting speech to fill with some of the sentences. */
  readonly frames?: Frames
}

export const recipes: Readonly<Record<string, Recipe>> = {
  en: {
    orthography: en,
    frames: english,
    learn: ['en-ewt-train'],
    measure: ['en-ewt-dev', 'en-ewt-test', 'en-pud-test'],
    ship: ['en-ewt-train', 'en-ewt-dev', 'en-pud-test'],
  },
  fr: {
    orthography: fr,
    frames: french,
    learn: ['fr-sequoia-train', 'fr-gsd-dev', 'fr-pud-test'],
    measure: ['fr-sequoia-dev', 'fr-sequoia-test', 'fr-gsd-test'],
    ship: ['fr-sequoia-train', 'fr-sequoia-dev', 'fr-gsd-dev', 'fr-gsd-test', 'fr-pud-test'],
  },
  de: {
    orthography: de,
    frames: german,
    learn: ['de-gsd-test'],
    measure: ['de-gsd-dev'],
    ship: ['de-gsd-dev', 'de-gsd-test'],
  },
  es: {
    orthography: es,
    frames: spanish,
    learn: ['es-gsd-dev'],
    measure: ['es-gsd-test'],
    ship: ['es-gsd-dev', 'es-gsd-test'],
  },
  ru: {
    orthography: ru,
    frames: russian,
    learn: ['ru-taiga-dev'],
    measure: ['ru-taiga-test'],
    ship: ['ru-taiga-dev', 'ru-taiga-test'],
  },
}

/** The sentences to learn from: the trees, and one in two of those that can be said, as said by somebody. */
export const samplesOf = (trees: readonly Tree[], { orthography, frames }: Recipe): Sample[] => {
  const reported = frames === undefined ? [] : reportedTrees(trees, frames, 0.5)
  return [...trees, ...reported].map((tree) => sampleOf(tree, orthography))
}
