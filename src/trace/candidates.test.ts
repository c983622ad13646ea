import { expect, test } from 'vitest'
import { findCandidates } from './candidates.js'
import { indexKeys } from './key-index.js'

const pairsOf = (lists: readonly number[][], rules = {}) =>
  findCandidates(indexKeys(lists.map((keys) => Uint32Array.from(keys))), lists.length, {
    widestKey: 4,
    neighbours: 1,
    partners: 9,
    promise: (shared) => (shared >= 2 ? shared : 0),
    ...rules,
  }).map(({ a, b }) => `${a}:${b}`)

test('pages that share enough are worth comparing, others are not', () => {
  expect(
    pairsOf([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
      [8, 9],
    ]),
  ).toEqual(['0:1', '1:2'])
})

test('a page copied a hundred times is held together by neighbours, not by all pairs', () => {
  const copies = Array.from({ length: 100 }, () => [1, 2, 3])
  expect(pairsOf(copies)).toEqual(Array.from({ length: 99 }, (_, i) => `${i}:${i + 1}`))
})

test('where partners are rationed, those that promise most are kept', () => {
  const lists = [
    [1, 2, 3, 4],
    [1, 2],
    [2, 3, 4],
    [3, 4],
  ]
  expect(pairsOf(lists, { partners: 1 }).filter((pair) => pair.startsWith('0'))).toEqual(['0:2'])
})

test('a rare key may be worth more than two common ones', () => {
  const weight = (documents: number) => (documents === 2 ? 3 : 0.5)
  expect(
    pairsOf(
      [
        [1, 5, 6],
        [1, 7, 8],
        [5, 6, 7, 8],
        [5, 6, 7, 8],
      ],
      { weight },
    ),
  ).toContain('0:1')
})
