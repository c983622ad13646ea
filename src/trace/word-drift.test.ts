import { expect, test } from 'vitest'
import { wordDrift } from './word-drift.js'
import { compared } from './wordings.test.helper.js'

const drifts = (before: string, after: string) => wordDrift(compared(['en', before], ['en', after]))

test('a word turned into its opposite', () => {
  expect(drifts('The price of eggs increased', 'The price of eggs decreased')).toMatchObject([
    { kind: 'meaning', before: 'increased', after: 'decreased' },
  ])
})

test('an auxiliary lost: who has left and who is left', () => {
  expect(drifts('No one’s left', 'Nobody left')).toMatchObject([{ kind: 'tense' }])
})

test('a word that means the same', () => {
  expect(drifts('The price of eggs increased', 'The cost of eggs increased')).toEqual([])
})
