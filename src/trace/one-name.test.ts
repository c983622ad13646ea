import { describe, expect, test } from 'vitest'
import { foldWord } from './letters.js'
import { areSpelledAlike, holdsName } from './one-name.js'
import { findWords } from './words.js'

const alike = (a: string, b: string) => areSpelledAlike(foldWord(a), foldWord(b))

describe('one name in two spellings', () => {
  const same = [
    ['Zelensky', 'Selenskyj'],
    ['Melitopol', 'Мелитополе'], // in the locative
    ['Nobel', 'Нобелевскую'], // as an adjective
    ['Weatherby', 'Уэзерби'],
    ['Mikhail', 'Михаилом'],
    ['Hongkong', 'Гонконга'],
    ['Tchernihiv', 'Чернігові'],
    ['Varrow', 'Варроу'],
  ] as const
  for (const [a, b] of same) test(`${a} = ${b}`, () => expect(alike(a, b)).toBe(true))
})

describe('two names', () => {
  const others = [
    ['Varrow', 'Lindqvist'],
    ['Okonkwo', 'Павленко'],
    ['Bakirova', 'Scarborough'],
    ['Tremaine', 'Турция'],
    ['Halden', 'Brenn'],
  ] as const
  for (const [a, b] of others) test(`${a} ≠ ${b}`, () => expect(alike(a, b)).toBe(false))
})

test('a page has a name in its own spelling; in German a noun is none', () => {
  const page = findWords('Der Kapitän Wolodymyr sprach mit dem Torwart.')
  const none = (folded: string) => folded === 'torwart'
  expect(holdsName(page, 'volodimir', none)).toBe(true)
  expect(holdsName(page, 'tervort', none)).toBe(false)
  expect(holdsName(page, 'lindqvist', none)).toBe(false)
})
