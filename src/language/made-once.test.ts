import { expect, test } from 'vitest'
import { madeOnce } from './made-once.js'

test('a table is made ready once', () => {
  let times = 0
  const ready = madeOnce((list: { words: string }) => {
    times++
    return new Set(list.words.split(' '))
  })
  const table = { words: 'dit affirme' }
  expect(ready(table)).toBe(ready(table))
  expect(ready({ words: 'dit' })).not.toBe(ready(table))
  expect(times).toBe(2)
})
