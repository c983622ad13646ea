import { expect, test } from 'vitest'
import { buildStemma } from './stemma.js'

const steps = (kin: Parameters<typeof buildStemma>[1]) =>
  buildStemma(9, kin).map(({ root, steps: all }) => ({
    root,
    steps: all.map(({ from, to }) => `${from}→${to}`),
  }))

test('a copy of a copy hangs from the copy it is nearest to', () => {
  const kin = [
    { a: 0, b: 1, nearness: 0.9, balance: 2 },
    { a: 1, b: 2, nearness: 0.8, balance: 1 },
    { a: 0, b: 2, nearness: 0.7, balance: 2 },
  ]
  expect(steps(kin)).toEqual([{ root: 0, steps: ['0→1', '1→2'] }])
})

test('the evidence of all edges chooses the root, and turns an edge that has none of its own', () => {
  const kin = [
    { a: 0, b: 1, nearness: 0.9, balance: -3 },
    { a: 0, b: 2, nearness: 0.9, balance: 0 },
  ]
  const [tree] = buildStemma(9, kin)
  expect(tree!.root).toBe(1)
  expect(tree!.steps.map(({ from, to }) => `${from}→${to}`)).toEqual(['1→0', '0→2'])
  expect(tree!.steps.map(({ margin }) => margin)).toEqual([3, 3])
})

test('without evidence nothing is decided', () => {
  expect(buildStemma(9, [{ a: 3, b: 4, nearness: 1, balance: 0 }])[0]!.steps[0]!.margin).toBe(0)
})
