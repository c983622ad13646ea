import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPairs, scorePair } from './pair-model.js'
import { bytesOfPairs, pairsOfBytes } from './weights-codec.js'

const weight = fc.integer({ min: -127, max: 127 })

test('two classes are scored by the sums of their own weights', () => {
  const model = packPairs(1, Int8Array.of(3, -4, 100, -127))
  const scores = new Int32Array(2)
  scorePair(model, Int32Array.of(0, 1, 1, 0), 3, scores)
  expect([...scores]).toEqual([3 + 100 + 100, -4 - 127 - 127])
})

test('sums hold for any weights and up to 256 rows, also after a way through a file', () => {
  const weights = fc.array(fc.tuple(weight, weight), { minLength: 8, maxLength: 8 })
  const rows = fc.array(fc.nat(7), { maxLength: 256 })
  fc.assert(
    fc.property(weights, rows, (pairs, chosen) => {
      const model = pairsOfBytes(bytesOfPairs(packPairs(3, Int8Array.from(pairs.flat()))))
      const scores = new Int32Array(2)
      scorePair(model, Int32Array.from(chosen), chosen.length, scores)
      const sum = (side: 0 | 1) => chosen.reduce((total, row) => total + pairs[row]![side], 0)
      expect([...scores]).toEqual([sum(0), sum(1)])
    }),
  )
})
