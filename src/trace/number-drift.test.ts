import { describe, expect, test } from 'vitest'
import { numberDrift } from './number-drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const drifts = (before: Told, after: Told) => numberDrift(compared(before, after))

describe('another number', () => {
  const changed: readonly (readonly [Told, Told, string, string])[] = [
    [['en', 'Some 600 gulls were counted'], ['en', 'Some 400 gulls were counted'], '600', '400'],
    [['fr', 'Le prix a augmenté de 4,5 % en mars.'], ['en', 'The price rose 6.5 % in March.'], '4,5', '6.5'],
    [['de', 'Rund 12 000 Schafe sind krank.'], ['en', 'Around 15,000 sheep are ill.'], '12 000', '15,000'],
    [
      ['fr', 'dix-sept mineurs sont portés disparus'],
      ['en', 'nineteen miners are missing'],
      'dix-sept',
      'nineteen',
    ],
    // The other page cut the second half.
    [['en', 'Around 600 gulls nest there and 40 are ill'], ['en', 'Some 400 gulls nest there'], '600', '400'],
  ]
  for (const [before, after, lost, gained] of changed) {
    test(`${before[1]} → ${after[1]}`, () =>
      expect(drifts(before, after)).toMatchObject([{ before: lost, after: gained }]))
  }
})

describe('the same number in other words', () => {
  const same: readonly (readonly [Told, Told])[] = [
    [
      ['en', 'The 14th Company sailed'],
      ['en', 'A company of 60 sailed'],
    ],
    [
      ['en', 'Some 325 million crowns'],
      ['en', 'Some 325 crowns, in millions'],
    ],
    [
      ['en', 'Six gulls nest there'],
      ['en', 'Gulls nest there'],
    ],
    [
      ['fr', 'quatre-vingt-dix-sept moutons'],
      ['en', 'ninety-seven sheep'],
    ],
    [
      ['fr', 'une amende de 10 cents'],
      ['en', 'a fine of 10 cents'],
    ],
    [
      ['fr', 'le 1er mars'],
      ['en', 'March 1'],
    ],
    [
      ['de', 'um 15.30 Uhr'],
      ['en', 'at 3:30 p.m.'],
    ],
    [
      ['de', 'am 31.10.2013'],
      ['en', 'on 31/10/2013'],
    ],
    [
      ['fr', 'à 160 km du port'],
      ['en', '100 miles from the port'],
    ],
    [
      ['en', 'twelve ships'],
      ['en', 'a dozen ships'],
    ],
    [
      ['fr', 'un siège de 45,72 cm'],
      ['en', 'a seat of 46 cm'],
    ],
    [
      ['de', 'in den letzten 40 Jahren'],
      ['en', 'in the last four decades'],
    ],
  ]
  for (const [before, after] of same) {
    test(`${before[1]} = ${after[1]}`, () => expect(drifts(before, after)).toEqual([]))
  }
})
