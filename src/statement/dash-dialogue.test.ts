import { expect, test } from 'vitest'
import { readText } from '../read.js'

const dialogues: readonly (readonly [language: string, text: string, parts: readonly string[]])[] = [
  ['ru', '– Мы никуда не уйдём, – сказал он. – Это наш дом.', ['Мы никуда не уйдём', 'Это наш дом']],
  [
    'uk',
    '— Ми не підемо, — сказала Ганна Рогова журналістам. — Тут наш дім!',
    ['Ми не підемо', 'Тут наш дім!'],
  ],
  ['es', '—No pienso irme —dijo Ana Robles—. Esta es mi casa.', ['No pienso irme', 'Esta es mi casa']],
  ['es', '—No pienso irme —dijo Ana Robles.', ['No pienso irme']],
]
for (const [language, text, parts] of dialogues)
  test(text, async () => {
    const { article, statements } = await readText(text, { language })
    expect(
      statements.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end))),
    ).toEqual([parts])
  })
