import { expect, test } from 'vitest'
import { quantities as english } from '../language/en/quantities.js'
import { quantities as french } from '../language/fr/quantities.js'
import { numberAt, numeralsOf } from './numerals.js'

const worth = (words: string, table = french) => {
  const tokens = words.split('_')
  return numberAt(tokens, 0, tokens.length, numeralsOf(table), table)?.value
}

test('French numbers, in digits with French marks and in letters', () => {
  expect(worth('80 000')).toBe(80000)
  expect(worth('1,5_million')).toBe(1500000)
  expect(worth('quatre-vingt-dix-sept')).toBe(97)
  expect(worth('deux_cent_mille')).toBe(200000)
  expect(worth('soixante_et_onze')).toBe(71)
})

test('English numbers', () => {
  expect(worth('1,500', english)).toBe(1500)
  expect(worth('2.75', english)).toBe(2.75)
  expect(worth('two_hundred_and_fifty_thousand', english)).toBe(250000)
  expect(worth('twenty-five', english)).toBe(25)
  expect(worth('three_quarters', english)).toBe(0.75)
})

test('not numbers', () => {
  expect(worth('maison')).toBeUndefined()
  expect(worth('49ème')).toBeUndefined()
  expect(worth('pique-nique')).toBeUndefined()
})
