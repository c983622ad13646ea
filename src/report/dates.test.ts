import { expect, test } from 'vitest'
import { dateInWords } from './dates.js'
import { languageInWords } from './languages.js'
import { grouped } from './words/names.js'
import { wordsFor } from './words/words.js'

const en = await wordsFor('en')
const fr = await wordsFor('fr')

test('dates read as newspapers of the language print them, at the page’s own clock', () => {
  expect(dateInWords('2025-03-11', en)).toBe('11 March 2025')
  expect(dateInWords('2025-03-01T05:47:10+02:00', fr)).toBe('1er mars 2025, 05:47')
  expect(dateInWords('2025-03-02T00:00:00Z', fr)).toBe('2 mars 2025')
})

test('what is no date stays as the page gave it', () => {
  for (const given of ['', 'yesterday', '2025-13-40', '2025-3-1', '2025'])
    expect(dateInWords(given, en)).toBe(given)
})

test('a language has its name in the reader’s own', () => {
  expect(languageInWords('fr-FR', en)).toBe('French')
  expect(languageInWords('EN', fr)).toBe('anglais')
  expect(languageInWords('sw', en)).toBe('Swahili')
  expect(languageInWords('und', fr)).toBe('langue inconnue')
  expect(languageInWords('', en)).toBe('language unknown')
  expect(languageInWords('no such tag', en)).toBe('no such tag')
})

test('large numbers are parted as the language parts them', () => {
  expect([0, 999, 1000, 1234567].map((count) => grouped(count, ','))).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
  ])
})
