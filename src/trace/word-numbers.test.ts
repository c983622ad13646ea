import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordNumbers } from './word-numbers.js'

test('words are numbered as they come, and known again', () => {
  const numbers = new WordNumbers()
  expect([0xdeadbeef, 7, 0, 7, 0xdeadbeef].map((hash) => numbers.numberOf(hash))).toEqual([0, 1, 2, 1, 0])
  expect([0, 9].map((hash) => numbers.find(hash))).toEqual([2, -1])
  numbers.clear()
  expect([numbers.find(7), numbers.numberOf(9)]).toEqual([-1, 0])
})

test('it numbers what a Map would, however many there are and however near their hashes', () => {
  const hash = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 0xffffffff }))
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 1500 }), (hashes) => {
      const numbers = new WordNumbers()
      const known = new Map<number, number>()
      for (const each of hashes) {
        if (!known.has(each)) known.set(each, known.size)
        expect(numbers.numberOf(each)).toBe(known.get(each))
      }
    }),
  )
})
