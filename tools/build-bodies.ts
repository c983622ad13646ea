/**
 * Builds the table of bodies that news and encyclopaedias name most, from the lists in `tools/names`, which are our own:
 * `npm run tools`, then `node build/tools/build-bodies.js`.
 */
import { foldName } from '../src/mention/fold.js'
import { bodyKinds, inCapitals } from '../src/mention/known-bodies.js'
import { namesListed } from './listed-names.js'
import { writeNameTable } from './name-files.js'

const acronym = /^[\p{Lu}\p{N}]{2,5}$/u

const lines = new Map<string, string>()
bodyKinds.forEach((kind, number) => {
  for (const { name, ambiguous } of namesListed(kind)) {
    const key = foldName(name)
    if (ambiguous || lines.has(key)) continue
    lines.set(key, acronym.test(name) ? `${number},${inCapitals}` : `${number}`)
  }
})

writeNameTable(
  'bodies',
  [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, numbers]) => `${name}|${numbers}`),
)
