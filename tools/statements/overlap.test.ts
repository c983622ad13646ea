import { describe, expect, test } from 'vitest'
import { dice, wordsIn } from './overlap.js'

describe('overlap of words', () => {
  const text = '“We stay,” she said.'
  const wordsOf = wordsIn(text)

  test('marks are no words', () => {
    expect(wordsOf([[0, 10]])).toEqual(wordsOf([[1, 8]]))
  })

  test('is the share of words in common', () => {
    expect(dice(wordsOf([[0, 10]]), wordsOf([[0, 14]]))).toBeCloseTo(4 / 5)
    expect(dice(wordsOf([[0, 10]]), wordsOf([[11, 20]]))).toBe(0)
  })

  test('nothing is all of nothing', () => {
    expect(dice(wordsOf([]), wordsOf([]))).toBe(1)
  })
})
