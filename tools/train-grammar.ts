import { writeFileSync } from 'node:fs'
import { orthography as en } from '../src/language/en/orthography.js'
import { orthography as fr } from '../src/language/fr/orthography.js'
import type { Orthography } from '../src/language/orthography.js'
import { bytesOfLexicon, bytesOfModel, packSections } from '../src/language/weights-codec.js'
import { sampleOf } from './sample.js'
import { trainTagger } from './train-tagger.js'
import { readTrees } from './treebank.js'

type Recipe = { orthography: Orthography; trees: readonly string[]; derived: string }

/** What each language's grammar is learned from. */
const recipes: Readonly<Record<string, Recipe>> = {
  en: {
    orthography: en,
    trees: ['en-ewt-train', 'en-ewt-dev', 'en-pud-test'],
    derived: 'UD English EWT (CC BY-SA 4.0) and UD English PUD (CC BY-SA 3.0)',
  },
  fr: {
    orthography: fr,
    trees: ['fr-sequoia-train', 'fr-sequoia-dev', 'fr-gsd-dev', 'fr-gsd-test', 'fr-pud-test'],
    derived: 'UD French Sequoia (LGPL-LR), UD French GSD (CC BY-SA 4.0) and UD French PUD (CC BY-SA 3.0)',
  },
}

for (const language of process.argv.slice(2)) {
  const { orthography, trees, derived } = recipes[language]!
  const samples = trees.flatMap(readTrees).map((tree) => sampleOf(tree, orthography))
  const tagger = trainTagger(samples, 16)
  const weights = packSections([bytesOfLexicon(tagger.lexicon), bytesOfModel(tagger.model)])
  const head = `// Written by tools/train-grammar.ts. Derived from ${derived}; under the same terms.\n`
  writeFileSync(
    `src/language/${language}/weights.ts`,
    `${head}export const weights: string =\n  '${weights}'\n`,
  )
  console.log(language, 'weights', weights.length)
}
