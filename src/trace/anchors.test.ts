import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish, dictionaryOf } from './dictionary.js'
import { findWords } from './words.js'

const languages = ['fr', 'de', 'ru', 'uk']
const finder = anchorFinder(new Map(languages.map((each) => [each, dictionaryOf(each)])), commonEnglish())
const keysIn = (text: string, language: string): Set<number> =>
  new Set(finder.anchorsOf(findWords(text), language).flatMap((keys) => [...keys]))
const shared = (a: string, one: string, b: string, other: string) => {
  const there = keysIn(b, other)
  return [...keysIn(a, one)].filter((key) => there.has(key))
}

test('a word meets its translation, a name its spelling in another script', () => {
  expect(shared('The ferry froze', 'en', 'Die Fähre fror', 'de')).not.toEqual([])
  expect(shared('Captain Varrow', 'en', 'Капитан Варроу', 'ru')).not.toEqual([])
})

test('a number is the same however its thousands are parted', () => {
  for (const written of ['212 000 tonnes', '212.000 Tonnen', '212,000 tonnes', '212000 tonnes'])
    expect(shared(written, 'fr', 'some 212,000 crates', 'en')).toHaveLength(1)
  expect(shared('212 crates', 'en', '213 crates of it', 'en').length).toBeLessThan(3)
})

test('"the 12th" meets « le 12e », and not "12 dead"', () => {
  expect(shared('the 12th', 'en', 'le 12e', 'fr')).toHaveLength(1)
  expect(shared('the 12th', 'en', '12 dead', 'en')).toEqual([])
})

test('grammar tells nothing; a common word tells less than a rare one, a short number less than a long one', () => {
  expect([...keysIn('and of the a by', 'en')]).toEqual([])
  const worth = (word: string) => Math.min(...[...keysIn(word, 'en')].map(finder.worth))
  expect(worth('7')).toBeLessThan(worth('1987'))
  expect(worth('1987')).toBeLessThan(worth('212874'))
  expect(worth('government')).toBeLessThan(worth('bollard'))
})

test('what a number weighs does not depend on the pages read before', () => {
  const before = finder.worth([...keysIn('12', 'en')][0]!)
  keysIn('12km and 12th and 12.5', 'en')
  expect(finder.worth([...keysIn('12', 'en')][0]!)).toBe(before)
})
