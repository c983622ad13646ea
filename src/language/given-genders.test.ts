import { expect, test } from 'vitest'
import { genderOfGiven } from './given-genders.js'

test('a first name of any language tells a man or a woman', () => {
  expect(['walter', 'suzanne', 'astrid', 'emna', 'oleksandr'].map(genderOfGiven)).toEqual([
    'm',
    'f',
    'f',
    'f',
    'm',
  ])
})

test('of a double name the first part tells', () => {
  expect(genderOfGiven('marc-olivier')).toBe('m')
  expect(genderOfGiven('-olivier')).toBeUndefined()
})

test('names of men and women, words and the beginnings of names tell nothing', () => {
  expect(['andrea', 'grace-', 'port', 'walte', '', '|', 'zzzz', 'a'].map(genderOfGiven)).toEqual(
    Array.from({ length: 8 }, () => undefined),
  )
})
