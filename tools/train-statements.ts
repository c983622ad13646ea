/**
 * Learns the shipped statement models from marked news and writes them into the source tree, byte for byte the same from
 * the same data. Needs the corpora (SELON_DATA); takes about two minutes.
 *
 *   npm run train-statements
 */
import { writeFileSync } from 'node:fs'
import type { CueModel } from '../src/statement/cues.js'
import type { Weights } from '../src/statement/linear.js'
import { packWeights } from '../src/statement/model.js'
import type { RoleWeights } from './statements/chain.js'
import { learnRoles } from './statements/learn.js'
import { learnCuesOf, markedIn, trainingSets } from './statements/training-sets.js'

const sources = `// Learned by tools/train-statements.ts from PolNeAR (hashed features only, no words), the French attribution set
// derived from UD French Sequoia (LGPL-LR), GSD (CC BY-SA 4.0) and PUD (CC BY-SA 3.0), and corpus/ (MIT).
`

const write = (file: string, name: string, ...tables: readonly Weights[]) => {
  const packed = packWeights(...tables)
  writeFileSync(file, `${sources}export const ${name}: string =\n  '${packed}'\n`)
  console.log(`${file}: ${packed.length} bytes`)
}

const sets = await trainingSets()
const writeCues = (file: string, { prior, full }: CueModel) => write(file, 'cueWeights', prior, full)
for (const language of Object.keys(sets))
  writeCues(`src/language/${language}/cue-weights.ts`, learnCuesOf(language, sets))
const writeRoles = (file: string, { places, steps }: RoleWeights) => write(file, 'roleWeights', places, steps)
writeRoles('src/language/en/role-weights.ts', learnRoles(markedIn('en', sets)))
writeRoles('src/statement/role-weights.ts', learnRoles(Object.values(sets).flat()))
