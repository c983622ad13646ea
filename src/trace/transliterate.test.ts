import { expect, test } from 'vitest'
import { foldWord } from './letters.js'
import { soundOf } from './transliterate.js'

const names = [
  ['Aldermouth', 'Алдермут'],
  ['Lindqvist', 'Линдквист'],
  ['Borodin', 'Бородін'],
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
