/**
 * Writes knowledge/outlet-languages.txt: by which names and hosts outlets of one language are credited, from
 * $SELON_DATA/outlets/outlets.tsv (the rows of our own and of flairNLP/fundus).
 *   node build/tools/build-outlets.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { outletKey } from '../src/trace/outlet-name.js'

const data = process.env.SELON_DATA ?? '../shared/data'
const languages = ['de', 'en', 'es', 'fr', 'ru', 'uk']
const shortestKey = 3
/** Kinds that publish in more languages than the list says. */
const manyLanguages = /^(?:agency|platform|aggregator|press-release|syndication)/

const languageOf = new Map<string, string>()
const ambiguous = new Set<string>()
const [head, ...rows] = readFileSync(`${data}/outlets/outlets.tsv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const column = (row: readonly string[], name: string): string => row[head!.indexOf(name)] ?? ''

for (const row of rows) {
  const language = column(row, 'languages')
  if (column(row, 'sources').includes('mdiplo') || manyLanguages.test(column(row, 'kind'))) continue
  const names = [
    column(row, 'name'),
    ...column(row, 'aliases').split(';'),
    ...column(row, 'domains').split(';'),
  ]
  for (const key of names.filter(Boolean).map(outletKey)) {
    if (key.length < shortestKey) continue
    if (languageOf.has(key) && languageOf.get(key) !== language) ambiguous.add(key)
    languageOf.set(key, language)
  }
}

const lines = languages.map((language) => {
  const keys = [...languageOf].flatMap(([key, of]) => (of === language && !ambiguous.has(key) ? [key] : []))
  console.log(language, keys.length)
  return [language, ...keys.sort()].join(' ')
})
writeFileSync('knowledge/outlet-languages.txt', `${lines.join('\n')}\n`)
