import { expect, test } from 'vitest'
import { listsByKey } from './lists-by-key.js'

test('values of one key stand in the order in which they come, keys in that of their first', () => {
  const pages = listsByKey([
    ['Harbour Post', 'b.html'],
    ['Echo', 'c.html'],
    ['Harbour Post', 'a.html'],
  ])
  expect([...pages]).toEqual([
    ['Harbour Post', ['b.html', 'a.html']],
    ['Echo', ['c.html']],
  ])
})

test('nothing by no key', () => expect(listsByKey([]).size).toBe(0))
