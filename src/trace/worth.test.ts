import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish } from './dictionary.js'
import { indexKeys, type KeyIndex } from './key-index.js'
import { findWords } from './words.js'
import { raisedIn, worthWith } from './worth.js'

const finder = anchorFinder(new Map(), commonEnglish())
const keyOf = (word: string) => finder.anchorsOf(findWords(word), 'en')[0]![0]!

/** So many texts of which some hold a word. */
function worthAmong(texts: number, holders: number, word: string): number {
  const key = keyOf(word)
  const index = indexKeys(Array.from({ length: holders }, () => Uint32Array.of(key)))
  return worthWith(raisedIn(index, texts, finder.worth), finder.worth)(key)
}

test('a name that a third of the pages have tells little of which of them are kin', () => {
  expect(worthAmong(1000, 2, 'Vareck')).toBe(finder.worth(keyOf('Vareck')))
  expect(worthAmong(1000, 300, 'Vareck')).toBeLessThan(worthAmong(1000, 30, 'Vareck'))
  expect(worthAmong(1000, 30, 'Vareck')).toBeLessThan(worthAmong(1000, 2, 'Vareck'))
})

test('among seven pages nothing is known of what is common: a name in all is worth most of what it was', () => {
  expect(worthAmong(7, 7, 'Vareck')).toBeGreaterThan(0.7 * finder.worth(keyOf('Vareck')))
})

test('a common word that is as common here as in general is worth what it was', () => {
  expect(worthAmong(10_000, 300, 'minister')).toBe(finder.worth(keyOf('minister')))
})

test('one page in a hundred more changes what few words are worth', () => {
  const among = (texts: number, counts: readonly number[]): KeyIndex => ({
    keys: Uint32Array.from(counts, (_, i) => i * 2),
    counts: Uint32Array.from(counts),
    starts: new Uint32Array(counts.length + 1),
    documents: new Uint32Array(0),
  })
  const counts = Array.from({ length: 2000 }, (_, i) => 2 + i)
  const rare = () => Math.log(2000)
  const [before, after] = [
    worthWith(raisedIn(among(10_000, counts), 10_000, rare), rare),
    worthWith(
      raisedIn(
        among(
          10_100,
          counts.map((count) => Math.round(count * 1.01)),
        ),
        10_100,
        rare,
      ),
      rare,
    ),
  ]
  const changed = counts.filter((_, i) => before(i * 2) !== after(i * 2))
  expect(changed.length).toBeLessThan(20)
})

test('a word is worth something wherever it stands, and never more for standing in more texts', () => {
  const texts = fc.integer({ min: 2, max: 100_000 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (all, one, other) => {
      const [fewer, more] = [one % all, other % all].sort((a, b) => a - b)
      const worth = (holders: number) => {
        const index = { keys: Uint32Array.of(8), counts: Uint32Array.of(holders + 1) }
        const raised = raisedIn({ ...index, starts: index.counts, documents: index.keys }, all, () => 7.6)
        return worthWith(raised, () => 7.6)(8)
      }
      expect(worth(more!)).toBeGreaterThan(0)
      expect(worth(more!)).toBeLessThanOrEqual(worth(fewer!))
    }),
  )
})
