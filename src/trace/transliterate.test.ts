import { expect, test } from 'vitest'
import { foldWord } from './letters.js'
import { soundOf, transliterate } from './transliterate.js'

const names = [
  ['Aldermouth', 'Алдермут'],
  ['Lindqvist', 'Линдквист'],
  ['Borodin', 'Бородін'],
  ['Aldermouth', 'Άλντερμουθ'],
  ['Prizhno', 'Прижно'],
  ['Maroshenko', 'Marochenko'],
] as const
for (const [one, other] of names) {
  test(`${one} sounds like ${other}`, () => {
    const [a, b] = [soundOf(foldWord(one)), soundOf(foldWord(other))]
    expect(a.slice(0, 4)).toBe(b.slice(0, 4))
  })
}

test('too little is left of a short word to tell names apart', () => {
  expect(soundOf('ai')).toBe('')
  expect(soundOf('rio')).toBe('')
})

const spelt = [
  { cyrillic: 'варроу', latin: 'varrou' },
  { cyrillic: 'bell', latin: 'bell' },
  { cyrillic: '', latin: '' },
]
test.each(spelt)('$cyrillic is $latin', ({ cyrillic, latin }) => {
  expect(transliterate(cyrillic)).toBe(latin)
})
