import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const languages = ['de', 'en', 'es', 'fr', 'ru', 'uk'] as const
type Language = (typeof languages)[number]
const read = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await mentionReader(language)] as const)),
) as Record<Language, Awaited<ReturnType<typeof mentionReader>>>

const sentences: readonly [Language, string, Record<string, string>][] = [
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
  [
    'de',
    'Die Panzerbrigade 45 löst die 12. Panzergrenadierbrigade und das Jägerbataillon 292 ab.',
    {
      'Panzerbrigade 45': 'brigade',
      '12. Panzergrenadierbrigade': 'brigade',
      'Jägerbataillon 292': 'battalion',
    },
  ],
  [
    'es',
    'La 45.ª Brigada Mecanizada y el 3.er Batallón cruzaron el río.',
    { '45.ª Brigada Mecanizada': 'brigade', '3.er Batallón': 'battalion' },
  ],
  [
    'ru',
    'Солдаты 49-й армии и 12-й мотострелковой бригады отошли.',
    { '49-я армия': 'army', '12-я мотострелковая бригада': 'brigade' },
  ],
  ['uk', 'Бійці 3-ї штурмової бригади тримають позиції.', { '3-тя штурмова бригада': 'brigade' }],
  [
    'ru',
    'Остатки 104-го полка и 1-го танкового корпуса.',
    { '104-й полк': 'regiment', '1-й танковый корпус': 'corps' },
  ],
  [
    'uk',
    'Штаб 12-ї бригади і 7-го батальйону.',
    { '12-та бригада': 'brigade', '7-й батальйон': 'battalion' },
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
