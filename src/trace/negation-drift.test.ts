import { describe, expect, test } from 'vitest'
import { negationDrift } from './negation-drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const drifts = (before: Told, after: Told) => negationDrift(compared(before, after))

describe('a denial lost or gained', () => {
  const changed: readonly (readonly [Told, Told, string])[] = [
    [['en', 'The gates will not open on Sunday'], ['en', 'The gates will open on Sunday'], 'not'],
    [
      ['fr', 'Le maire n’a jamais vu le rapport avant mardi.'],
      ['en', 'The mayor saw the report before Tuesday.'],
      'jamais',
    ],
    [['de', 'Die Brücke ist nicht sicher für Busse.'], ['en', 'The bridge is safe for buses.'], 'nicht'],
    [
      ['ru', 'Завод не получил новых станков в марте.'],
      ['en', 'The factory received new machines in March.'],
      'не',
    ],
    [['es', 'El puerto no abrirá antes del lunes.'], ['en', 'The port will open before Monday.'], 'no'],
  ]
  for (const [before, after, word] of changed) {
    test(`${before[1]} → ${after[1]}`, () => {
      expect(drifts(before, after)).toMatchObject([{ before: word, after: '' }])
      expect(drifts(after, before)).toMatchObject([{ before: '', after: word }])
    })
  }
  test('in one clause, though the sentence denies in another too', () => {
    const before: Told = ['fr', 'La mairie n’a pas fermé l’école, et la police n’a pas arrêté le directeur.']
    const after: Told = [
      'en',
      'The town hall did not close the school, and the police arrested the director.',
    ]
    expect(drifts(before, after)).toMatchObject([{ before: 'pas', after: '' }])
  })
})

describe('no denial lost', () => {
  const same: readonly (readonly [Told, Told])[] = [
    [
      ['en', 'It is not safe'],
      ['en', 'It is unsafe'],
    ],
    [
      ['en', 'Not only gulls nest there'],
      ['en', 'Gulls nest there'],
    ],
    [
      ['fr', 'La clef n’est pas dans le bureau.'],
      ['en', 'The key is missing from the office.'],
    ],
    [
      ['fr', 'Personne ne veut de ce pont.'],
      ['en', 'Nobody wants this bridge.'],
    ],
    [
      ['fr', 'Il part sans doute demain pour la ville.'],
      ['en', 'He leaves for the city tomorrow.'],
    ],
    [
      ['de', 'Nicht nur die Fischer protestieren gegen den Hafen.'],
      ['en', 'The fishermen protest against the port.'],
    ],
    [
      ['ru', 'Никто никогда не видел капитана.'],
      ['en', 'Nobody ever saw the captain.'],
    ],
    [
      ['fr', 'Il n’y a ni pain ni eau dans la ville.'],
      ['en', 'There is no bread or water in the city.'],
    ],
    [
      ['de', 'Die Stadt ist noch ohne Strom.'],
      ['en', 'The city is still without power.'],
    ],
  ]
  for (const [before, after] of same) {
    test(`${before[1]} = ${after[1]}`, () => expect(drifts(before, after)).toEqual([]))
  }
})
