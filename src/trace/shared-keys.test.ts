import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedOnce } from './fingerprint.js'
import { sharedKeys } from './shared-keys.js'

test('what two lists share, in order', () => {
  expect(sharedKeys(Uint32Array.of(1, 4, 7, 9), Uint32Array.of(2, 4, 9, 11))).toEqual([4, 9])
  expect(sharedKeys(Uint32Array.of(), Uint32Array.of(2))).toEqual([])
})

test('whatever the lists, what is shared is in both, from either side', () => {
  const keys = fc.array(fc.nat(60)).map(sortedOnce)
  fc.assert(
    fc.property(keys, keys, (a, b) => {
      expect(sharedKeys(a, b)).toEqual([...a].filter((key) => b.includes(key)))
      expect(sharedKeys(a, b)).toEqual(sharedKeys(b, a))
    }),
  )
})
