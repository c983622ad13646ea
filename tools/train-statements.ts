/**
 * Learns the shipped statement models from marked news and writes them into `knowledge/`, byte for byte the same from
 * the same data. Needs the corpora (SELON_DATA); takes about three minutes.
 *
 *   npm run tools && node build/tools/train-statements.js
 */
import { writeFileSync } from 'node:fs'
import { packCues, packRoles, packTable, readyRoles } from '../src/statement/weights-file.js'
import { learnAcceptance } from './statements/acceptance.js'
import { learnRoles } from './statements/learn.js'
import { learnCuesOf, newsAndFrames, sharedExamples, trainingSets } from './statements/training-sets.js'

const write = (file: string, packed: Uint8Array) => {
  writeFileSync(`knowledge/${file}`, packed)
  console.log(`knowledge/${file}: ${packed.length} bytes`)
}

const sets = await trainingSets()
for (const language of Object.keys(sets)) write(`${language}/cues.bin`, packCues(learnCuesOf(language, sets)))
write('en/roles.bin', packRoles(readyRoles(learnRoles(newsAndFrames('en', sets)))))
write('roles.bin', packRoles(readyRoles(learnRoles(sharedExamples(sets)))))
write('acceptance.bin', packTable(learnAcceptance(sets)))
