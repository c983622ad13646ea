/**
 * Builds the table of bodies that news and encyclopaedias name most, from the lists in `tools/names`, which are our own:
 * `npm run tools`, then `node build/tools/build-bodies.js`.
 */
import { foldName } from '../src/mention/fold.js'
import { bodyKinds, inCapitals } from '../src/mention/known-bodies.js'
import { caseForms } from './case-forms.js'
import { type ListedName, namesListed } from './listed-names.js'
import { writeNameTable } from './name-files.js'

const inCases = (listed: ListedName): ListedName[] =>
  caseForms(listed.name).map((name) => ({ ...listed, name }))

const acronym = /^[\p{Lu}\p{N}]{2,5}$/u

const bodies = new Map<string, { readonly kind: number; readonly acronym: boolean }>()
bodyKinds.forEach((kind, number) => {
  for (const { name, ambiguous } of namesListed(kind).flatMap(inCases)) {
    const key = foldName(name)
    const known = bodies.get(key)
    // "RENFE" and "Renfe": what is printed in small letters too need not be in capitals.
    if (known && !ambiguous && !acronym.test(name)) bodies.set(key, { ...known, acronym: false })
    if (!known && !ambiguous) bodies.set(key, { kind: number, acronym: acronym.test(name) })
  }
})

writeNameTable(
  'bodies',
  [...bodies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { kind, acronym }]) => `${name}|${kind}${acronym ? `,${inCapitals}` : ''}`),
)
