import { describe, expect, test } from 'vitest'
import { hedgeDrift } from './hedge-drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const kinds = (before: Told, after: Told) => hedgeDrift(compared(before, after)).map(({ kind }) => kind)

describe('a hedge lost or gained', () => {
  const changed: readonly (readonly [Told, Told])[] = [
    [
      ['en', 'The keeper allegedly slept'],
      ['en', 'The keeper slept'],
    ],
    [
      ['fr', 'Le capitaine aurait, apparemment, fui le navire.'],
      ['en', 'The captain fled the ship.'],
    ],
    [
      ['de', 'Der Kapitän hat angeblich das Schiff verlassen.'],
      ['en', 'The captain left the ship.'],
    ],
    [
      ['ru', 'Капитан якобы покинул корабль.'],
      ['en', 'The captain left the ship.'],
    ],
  ]
  for (const [before, after] of changed) {
    test(`${before[1]} → ${after[1]}`, () => {
      expect(kinds(before, after)).toEqual(['hedge-lost'])
      expect(kinds(after, before)).toEqual(['hedge-gained'])
    })
  }
})

describe('the same hedge in other words', () => {
  const same: readonly (readonly [Told, Told])[] = [
    [
      ['en', 'The keeper allegedly slept'],
      ['en', 'The keeper is said to have slept'],
    ],
    [
      ['fr', 'Le capitaine aurait fui le navire.'],
      ['en', 'The captain reportedly fled the ship.'],
    ],
    [
      ['de', 'Der Kapitän soll das Schiff verlassen haben.'],
      ['en', 'The captain reportedly left the ship.'],
    ],
    [
      ['fr', 'un homme soupçonné de vol'],
      ['en', 'a man suspected of theft'],
    ],
    [
      ['ru', 'По словам соседей, капитан покинул корабль.'],
      ['en', 'The captain reportedly left the ship.'],
    ],
  ]
  for (const [before, after] of same) {
    test(`${before[1]} = ${after[1]}`, () => expect(kinds(before, after)).toEqual([]))
  }
})
