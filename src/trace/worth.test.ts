import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish } from './dictionary.js'
import { findWords } from './words.js'
import { rarityIn } from './worth.js'

const finder = anchorFinder(new Map(), commonEnglish())
const keyOf = (word: string) => finder.anchorsOf(findWords(word), 'en')[0]![0]!
const rarity = (word: string, holders: number, texts: number) =>
  rarityIn(texts, () => holders, finder.worth)(keyOf(word))

test('a name is worth more than a common word, and less the more pages have it', () => {
  expect(finder.worth(keyOf('Vareck'))).toBeGreaterThan(finder.worth(keyOf('minister')))
  expect(rarity('Vareck', 300, 1000)).toBeLessThan(rarity('Vareck', 3, 1000))
})

test('among seven pages little is known of what is common: a name in all is worth most of what it is in general', () => {
  expect(rarity('Vareck', 7, 7)).toBeGreaterThan(0.6 * finder.worth(keyOf('Vareck')))
})

test('a common word that is as common here as in general is worth what it is in general', () => {
  const holders = 10_000 * Math.exp(-finder.worth(keyOf('minister')))
  expect(rarity('minister', holders, 10_000)).toBeCloseTo(finder.worth(keyOf('minister')))
})
