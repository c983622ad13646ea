import { expect, test } from 'vitest'
import { Joined } from './joined.js'

test('what is joined stands together under its least, however the joining went', () => {
  const joined = new Joined(6)
  expect([joined.join(4, 5), joined.join(2, 4), joined.join(5, 2)]).toEqual([true, true, false])
  expect([0, 1, 2, 3, 4, 5].map((thing) => joined.headOf(thing))).toEqual([0, 1, 2, 3, 2, 2])
})
