import { describe, expect, test } from 'vitest'
import { languages, loadPack } from '../language/load-pack.js'
import { readText } from '../read.js'

/** Who says what in a text, as `source: content`. */
async function told(language: string, text: string): Promise<string[]> {
  const { article, statements } = await readText(text, { language })
  const wordsOf = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return statements.map(({ source, content }) => `${wordsOf(source)}: ${wordsOf(content)}`)
}

const sentences: readonly (readonly [language: string, text: string, told: string])[] = [
  [
    'ru',
    'Плотина устояла. Об этом в среду сообщило областное управление водных ресурсов.',
    'областное управление водных ресурсов: Плотина устояла',
  ],
  [
    'ru',
    'В порту прогремел взрыв. Об этом журналистам рассказал начальник порта, капитан первого ранга Игорь Лужин.',
    'начальник порта, капитан первого ранга Игорь Лужин: В порту прогремел взрыв',
  ],
  [
    'ru',
    'Мост закрыт. Об этом губернатор Анна Рогова написала в своём телеграм-канале.',
    'губернатор Анна Рогова: Мост закрыт',
  ],
  [
    'ru',
    'Завод остановят.\nОб этом говорится в сообщении пресс-службы холдинга.',
    'сообщении пресс-службы холдинга: Завод остановят',
  ],
  [
    'uk',
    'Двоє поліцейських поранені. Про це «Плині» розповів речник поліції Ігор Лужин.',
    'речник поліції Ігор Лужин: Двоє поліцейських поранені',
  ],
  [
    'de',
    'Die Talsperre hält. Das teilte das Landesamt für Wasserwirtschaft am Mittwoch mit.',
    'das Landesamt für Wasserwirtschaft: Die Talsperre hält',
  ],
  [
    'de',
    'Der Preis steigt um neun Prozent. Das geht aus einem Bericht des Bauamts hervor.',
    'einem Bericht des Bauamts: Der Preis steigt um neun Prozent',
  ],
  [
    'es',
    'El puente seguirá cerrado. Así lo ha confirmado el alcalde, Olegario Viema.',
    'el alcalde, Olegario Viema: El puente seguirá cerrado',
  ],
]

describe('addSaidBefore', () => {
  for (const [language, text, expected] of sentences)
    test(text, async () => expect(await told(language, text)).toContain(expected))

  const traps: readonly (readonly [language: string, text: string])[] = [
    ['de', 'Die Brücke ist gesperrt. Das erklärt den Stau vor dem Rathaus.'],
    ['ru', 'Мост закрыт\nОб этом молчат все.'],
    ['es', 'El puente seguirá cerrado. Así lo quiso la lluvia.'],
  ]
  for (const [language, text] of traps)
    test(`nobody said it: ${text}`, async () => {
      const before = text.split(/[.\n]/u)[0]!
      expect((await told(language, text)).filter((line) => line.endsWith(before))).toEqual([])
    })

  test('a content of its own is the content', async () => {
    const all = await told('ru', 'Мост закрыт. Об этом сообщает агентство «Прут»: в порту прогремел взрыв.')
    expect(all.filter((line) => line.endsWith('Мост закрыт'))).toEqual([])
  })

  for (const language of languages)
    test(`the examples of ${language}`, async () => {
      const table = (await loadPack(language))?.backReferences
      for (const example of table?.examples ?? []) {
        const content = example.slice(0, example.indexOf('.'))
        expect(
          (await told(language, example)).some((line) => line.endsWith(`: ${content}`)),
          example,
        ).toBe(true)
      }
    })
})
