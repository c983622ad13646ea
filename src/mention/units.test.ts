import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr') }

const sentences: readonly ['en' | 'fr', string, Record<string, string>][] = [
  [
    'fr',
    'La 49ème armée russe et quelques 10 bataillons tiennent la ville.',
    { '49ème armée': 'army', '10 bataillons': 'battalion' },
  ],
  [
    'fr',
    'La 72e brigade mécanisée a relevé le régiment Azov.',
    { '72e brigade mécanisée': 'brigade', 'régiment Azov': 'regiment' },
  ],
  [
    'fr',
    'Le 3e corps d’armée et le 2e groupe d’armées se replient.',
    { '3e corps d’armée': 'corps', '2e groupe d’armées': 'battalion-group' },
  ],
  [
    'fr',
    'Trente BTG sont arrivés, dit la première armée blindée.',
    { BTG: 'battalion-group', 'première armée blindée': 'army' },
  ],
  [
    'en',
    'The 93rd Separate Mechanized Brigade met the Azov Regiment.',
    { '93rd Separate Mechanized Brigade': 'brigade', 'Azov Regiment': 'regiment' },
  ],
  [
    'en',
    'About 12 battalion tactical groups crossed.',
    { '12 battalion tactical groups': 'battalion-group' },
  ],
  [
    'fr',
    'Le 3e bataillon de la 72e brigade a été relevé.',
    { '3e bataillon': 'battalion', '72e brigade': 'brigade' },
  ],
  // Not units: firms, parts of a league, an army of fans.
  ['en', 'He runs 3 companies and follows the second division.', {}],
  ['fr', 'Une armée de supporters, deux compagnies aériennes et un corps sain.', {}],
]

for (const [language, text, expected] of sentences)
  test(text, () => {
    const units = read[language](text).filter((mention) => mention.kind === 'unit')
    expect(Object.fromEntries(units.map((unit) => [unit.name, unit.echelon]))).toEqual(expected)
  })
