import { expect, test } from 'vitest'
import { Recent } from './recent.js'

test('what was asked for lately is not made again; what was not, is', () => {
  const made: string[] = []
  const recent = new Recent<string, string>(3, () => 1)
  const ask = (thing: string) =>
    recent.get(thing, () => {
      made.push(thing)
      return thing.toUpperCase()
    })
  expect(['a', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A'])
  expect(made).toEqual(['a', 'b'])
  for (const thing of ['c', 'd', 'e', 'f', 'g']) ask(thing)
  ask('g')
  ask('a')
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'])
})
