import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedOnce } from './fingerprint.js'
import { frequencyIn, indexKeys } from './key-index.js'

const documents = (...lists: number[][]) => lists.map((keys) => Uint32Array.from(keys))

test('only what two documents hold is indexed', () => {
  const index = indexKeys(documents([3, 7, 9], [7, 8], [1, 7, 9]))
  expect([...index.keys]).toEqual([7, 9])
  expect([...index.counts]).toEqual([3, 2])
  expect([...index.documents]).toEqual([0, 1, 2, 0, 2])
  expect([7, 9, 8, 4].map(frequencyIn(index))).toEqual([3, 2, 1, 1])
})

test('of a word of the day only the number of its documents is kept', () => {
  const index = indexKeys(documents([5, 6], [5, 6], [5]), 2)
  expect([...index.counts]).toEqual([3, 2])
  expect([...index.starts]).toEqual([0, 0, 2])
  expect([...index.documents]).toEqual([0, 1])
})

test('nothing indexed is nothing shared', () => {
  expect([...indexKeys([]).keys]).toEqual([])
  expect([...indexKeys(documents([], [])).starts]).toEqual([0])
})

test('it says what a plain Map would, keys of 32 bits included', () => {
  const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0xfffffff0, max: 0xffffffff }))
  const list = fc.array(key, { maxLength: 20 }).map(sortedOnce)
  fc.assert(
    fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
      const holders = new Map<number, number[]>()
      lists.forEach((keys, i) => {
        for (const each of keys) holders.set(each, [...(holders.get(each) ?? []), i])
      })
      const { keys, starts, documents: named } = indexKeys(lists)
      const shared = [...holders].filter(([, of]) => of.length > 1).sort(([a], [b]) => a - b)
      expect([...keys].map((each, i) => [each, [...named.subarray(starts[i], starts[i + 1])]])).toEqual(
        shared,
      )
    }),
  )
})
