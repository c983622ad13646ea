import { expect, test } from 'vitest'
import type { Mention } from './mention.js'
import { mentionReader } from './mentions-in.test.helper.js'

const languages = ['de', 'es', 'ru', 'uk'] as const
type Language = (typeof languages)[number]
const read = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await mentionReader(language)] as const)),
)

/** As newspapers print them on Wednesday 10 August 2022; then mentions that must be among those found. */
const sentences: readonly [Language, string, readonly Partial<Mention>[]][] = [
  [
    'de',
    'Bundeskanzler Olaf Scholz reist am Montag nach Kiew und Warschau, teilte das Bundesministerium mit.',
    [
      { kind: 'person', name: 'Olaf Scholz' },
      { kind: 'place', name: 'Kiew', country: 'UA' },
      { kind: 'place', name: 'Warschau', country: 'PL' },
      { kind: 'date', iso: '2022-08-08' },
    ],
  ],
  [
    'de',
    'Am 3. Mai 2022 wurden etwa 300 Soldaten der 72. Mechanisierten Brigade verlegt.',
    [
      { kind: 'date', iso: '2022-05-03' },
      { kind: 'quantity', value: 300, approximate: true },
      { kind: 'unit', echelon: 'brigade' },
    ],
  ],
  [
    'es',
    'La ministra Lucía Ferrer viajó el lunes a Jersón y aseguró que más de 200 personas huyeron en mayo de 2022.',
    [
      { kind: 'person', name: 'Lucía Ferrer' },
      { kind: 'place', name: 'Jersón', country: 'UA' },
      { kind: 'date', iso: '2022-08-08' },
      { kind: 'quantity', min: 200 },
      { kind: 'date', iso: '2022-05' },
    ],
  ],
  [
    'ru',
    'Президент Владимир Орлов заявил в среду, что около 300 солдат покинули Херсон 5 мая 2022 года.',
    [
      { kind: 'person', name: 'Владимир Орлов' },
      { kind: 'date', iso: '2022-08-10' },
      { kind: 'quantity', value: 300, approximate: true },
      { kind: 'place', name: 'Херсон', country: 'UA' },
      { kind: 'date', iso: '2022-05-05' },
    ],
  ],
  [
    'ru',
    'Вратарь клуба «Зарница» Иван Лебедев перешёл в «Спартак». Отряд вышел к реке Ольшанка и занял деревню Верхние Броды.',
    [
      { kind: 'organisation', name: 'Зарница' },
      { kind: 'person', name: 'Иван Лебедев' },
      { kind: 'organisation', name: 'Спартак' },
      { kind: 'place', name: 'Ольшанка' },
      { kind: 'place', name: 'Верхние Броды' },
    ],
  ],
  [
    'uk',
    'Воротар клубу «Зірниця» Іван Левчук перейшов до «Шахтаря». Загін вийшов до річки Вільшанка.',
    [
      { kind: 'organisation', name: 'Зірниця' },
      { kind: 'person', name: 'Іван Левчук' },
      { kind: 'organisation', name: 'Шахтаря' },
      { kind: 'place', name: 'Вільшанка' },
    ],
  ],
  [
    'uk',
    'Міністр Олександр Коваленко заявив, що минулого тижня 72-га механізована бригада зайшла до Мелітополя.',
    [
      { kind: 'person', name: 'Олександр Коваленко' },
      { kind: 'date', iso: '2022-W31' },
      { kind: 'unit', echelon: 'brigade' },
      { kind: 'place', name: 'Мелітополь', country: 'UA' },
    ],
  ],
  [
    'de',
    'Der Pegel fiel um elf Zentimeter; zwei Drittel der 30.000 Einwohner blieben.',
    [
      { kind: 'quantity', value: 11, unit: 'centimetre' },
      { kind: 'quantity', value: 0.6666 },
      { kind: 'quantity', value: 30_000, unit: 'person' },
    ],
  ],
  [
    'es',
    'Casi dos tercios de los 30.000 vecinos se fueron ayer.',
    [
      { kind: 'quantity', value: 0.6666, approximate: true },
      { kind: 'quantity', value: 30_000, unit: 'person' },
      { kind: 'date', iso: '2022-08-09' },
    ],
  ],
  [
    'ru',
    'Вчера уехали почти две трети из 30 000 жителей, вода упала на 11 сантиметров.',
    [
      { kind: 'date', iso: '2022-08-09' },
      { kind: 'quantity', value: 0.6666, approximate: true },
      { kind: 'quantity', value: 30_000, unit: 'person' },
      { kind: 'quantity', value: 11, unit: 'centimetre' },
    ],
  ],
  [
    'uk',
    'Учора виїхали майже дві третини з 30 000 жителів.',
    [
      { kind: 'date', iso: '2022-08-09' },
      { kind: 'quantity', value: 0.6666, approximate: true },
      { kind: 'quantity', value: 30_000, unit: 'person' },
    ],
  ],
]

for (const [language, text, expected] of sentences)
  test(text, () => {
    expect(read[language]!(text)).toEqual(
      expect.arrayContaining(expected.map((mention) => expect.objectContaining(mention))),
    )
  })

test('people are named in the case that names them', () => {
  const people = (language: Language, text: string) =>
    read[language]!(text)
      .filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
  expect(people('uk', 'Ганну Рогову бачили в Полтаві.')).toEqual(['Ганна Рогова'])
  expect(people('ru', 'Мост, по словам Олега Петровича Салнова, закрыт.')).toEqual(['Олег Петрович Салнов'])
})

test('a capital that only opens a sentence names nobody where no grammar tells nouns', () => {
  const text =
    'Рівень води впав. Стіна суха, сказав Роман Савчак. Савчака підтримали. Дощі йдуть із понеділка.'
  const names = read.uk!(text).filter(({ kind }) => kind === 'person' || kind === 'place')
  expect(names.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Роман Савчак', 'Савчака'])
})
