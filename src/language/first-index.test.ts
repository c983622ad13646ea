import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstIndex } from './first-index.js'

test('it is where a plain search would stop', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, wanted) => {
      const sorted = numbers.sort((a, b) => a - b)
      const found = sorted.findIndex((number) => number >= wanted)
      expect(firstIndex(sorted.length, (i) => sorted[i]! < wanted)).toBe(found < 0 ? sorted.length : found)
    }),
  )
})
