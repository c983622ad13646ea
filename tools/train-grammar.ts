import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { deflate } from '../src/language/deflated.js'
import { recipes, samplesOf } from './grammar-recipes.js'
import { learnGrammar } from './learn-grammar.js'
import { readTrees, type Tree } from './treebank.js'

/** Which half of the sentences a tree belongs to, 0 or 1: the lowest bit of the SHA-256 of its text. */
const halfOf = ({ text }: Tree): number => createHash('sha256').update(text).digest()[0]! & 1

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'without-half': { type: 'string' }, out: { type: 'string' } },
})
const without = values['without-half'] === undefined ? undefined : Number(values['without-half'])
for (const language of positionals.length > 0 ? positionals : Object.keys(recipes)) {
  const recipe = recipes[language]!
  const chosen = recipe.ship.flatMap(readTrees).filter((tree) => halfOf(tree) !== without)
  const weights = deflate(learnGrammar(samplesOf(chosen, recipe)))
  const file = values.out ?? `knowledge/${language}/grammar.bin`
  writeFileSync(file, weights)
  console.log(`${file}: ${chosen.length} sentences, ${weights.length} bytes`)
}
