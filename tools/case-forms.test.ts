import { expect, test } from 'vitest'
import { caseForms } from './case-forms.js'

test('a Cyrillic name is listed as papers print it after words of every kind', () => {
  expect(caseForms('Спартак')).toEqual([
    'Спартак',
    'Спартака',
    'Спартаку',
    'Спартаком',
    'Спартаке',
    'Спартакі',
  ])
  expect(caseForms('Роснефть')).toContain('Роснефти')
  expect(caseForms('Бавария')).toEqual(['Бавария', 'Баварии', 'Баварию', 'Баварией'])
  expect(caseForms('Зоря')).toContain('Зорі')
})

test('names of several words, acronyms and Latin names stay as they are', () => {
  for (const name of ['Красная звезда', 'ЦСКА', 'Zenit', '2х2', '']) expect(caseForms(name)).toEqual([name])
})
