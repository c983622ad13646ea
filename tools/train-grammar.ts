import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { orthography as en } from '../src/language/en/orthography.js'
import { orthography as fr } from '../src/language/fr/orthography.js'
import type { Orthography } from '../src/language/orthography.js'
import { learnGrammar } from './learn-grammar.js'
import { sampleOf } from './sample.js'
import { readTrees, type Tree } from './treebank.js'

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

/** Which half of the sentences a tree belongs to, 0 or 1: the lowest bit of the SHA-256 of its text. */
const halfOf = ({ text }: Tree): number => createHash('sha256').update(text).digest()[0]! & 1

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-half': { type: 'string' }, out: { type: 'string' } },
})
const without = values['without-half'] === undefined ? undefined : Number(values['without-half'])
for (const language of positionals.length > 0 ? positionals : Object.keys(recipes)) {
  const { orthography, trees, derived } = recipes[language]!
  const chosen = trees.flatMap(readTrees).filter((tree) => halfOf(tree) !== without)
  const weights = learnGrammar(chosen.map((tree) => sampleOf(tree, orthography)))
  const head = `// Written by tools/train-grammar.ts. Derived from ${derived}; under the same terms.\n`
  const file = values.out ?? `src/language/${language}/weights.ts`
  const type = file.endsWith('.ts') ? ': string' : ''
  writeFileSync(file, `${head}export const weights${type} =\n  '${weights}'\n`)
  console.log(`${file}: ${chosen.length} sentences, ${weights.length} bytes`)
}
