import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr') }

/** Text, then the words of each date with what they come to on the Wednesday of publication, 10 August 2022. */
const sentences: readonly ['en' | 'fr', string, Record<string, string>][] = [
  ['fr', 'Le pont a rouvert le 14 juillet 2022.', { '14 juillet 2022': '2022-07-14' }],
  [
    'fr',
    'Mercredi 3 août, le conseil a voté ; lundi, le maire a signé.',
    { 'Mercredi 3 août': '2022-08-03', lundi: '2022-08-08' },
  ],
  ['fr', 'La guerre de 2008 a commencé en août 2008.', { 'en août 2008': '2008-08' }],
  ['en', 'In the 1990s it closed.', { 'the 1990s': '199' }],
  ['fr', 'Ils partiront en décembre.', { 'en décembre': '2022-12' }],
  [
    'fr',
    'Il est arrivé il y a trois jours, avant-hier selon sa mère.',
    { 'il y a trois jours': '2022-08-07', 'avant-hier': '2022-08-08' },
  ],
  [
    'fr',
    'Au cours des dernières semaines, les tirs ont cessé.',
    { 'Au cours des dernières semaines': 'vague' },
  ],
  ['fr', 'La veille, il avait plu.', { 'La veille': 'relative to what the text tells' }],
  [
    'en',
    'The bridge opened on July 14, 2022, and closed last Friday.',
    { 'July 14, 2022': '2022-07-14', 'last Friday': '2022-08-05' },
  ],
  ['en', 'Parliament will vote on Friday.', { Friday: '2022-08-12' }],
  ['en', 'She left two weeks ago, in early July.', { 'two weeks ago': '2022-W30', 'early July': '2022-07' }],
  ['en', 'Next year looks better than 2021-06-30.', { 'Next year': '2023', '2021-06-30': '2021-06-30' }],
  // Traps: the sea, a modal verb, a name, an hour without its day.
  ['fr', 'La mer est à marée basse, mais il marche.', {}],
  ['en', 'They may march on. April Jones and Theresa May agreed.', {}],
]

for (const [language, text, expected] of sentences)
  test(text, () => {
    const dates = read[language](text).filter((mention) => mention.kind === 'date')
    expect(Object.fromEntries(dates.map((date) => [date.name, date.iso ?? date.reason]))).toEqual(expected)
  })
