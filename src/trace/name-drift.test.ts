import { describe, expect, test } from 'vitest'
import { nameDrift } from './name-drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const drifts = (before: Told, after: Told) => nameDrift(compared(before, after))

describe('another name', () => {
  const changed: readonly (readonly [Told, Told, string, string])[] = [
    [
      ['en', 'The keys were with Marlow all night'],
      ['en', 'The keys were with Hartley all night'],
      'Marlow',
      'Hartley',
    ],
    [
      ['fr', 'Les clefs étaient chez le docteur Varnesse mardi.'],
      ['en', 'The keys were with doctor Okonkwo on Tuesday.'],
      'Varnesse',
      'Okonkwo',
    ],
    [
      ['fr', 'La réunion aura lieu jeudi à Brenn.'],
      ['en', 'The meeting will take place on Monday in Brenn.'],
      'jeudi',
      'Monday',
    ],
    [
      ['ru', 'Корабль вышел из порта в марте.'],
      ['en', 'The ship left the port in October.'],
      'марте',
      'October',
    ],
    [['fr', 'un navire espagnol a coulé'], ['en', 'the Norwegian ship sank'], 'espagnol', 'Norwegian'],
  ]
  for (const [before, after, lost, gained] of changed) {
    test(`${before[1]} → ${after[1]}`, () =>
      expect(drifts(before, after)).toMatchObject([{ before: lost, after: gained }]))
  }
})

describe('the same name', () => {
  const same: readonly (readonly [Told, Told])[] = [
    [
      ['ru', 'Об этом сообщил Скарборо.'],
      ['en', 'This was reported by Scarborough.'],
    ],
    [
      ['fr', 'le musicien anglais Varnesse'],
      ['en', 'the British musician Varnesse'],
    ],
    [
      ['fr', 'selon l’armée française'],
      ['en', 'according to the army of France'],
    ],
    [
      ['fr', 'Le ministre a parlé à Brenn.'],
      ['en', 'Doctor Okonkwo spoke in Brenn.'],
    ],
    [
      ['de', 'Die Ratsversammlung tagt am Dienstag.'],
      ['en', 'The Town Council meets on Tuesday.'],
    ],
  ]
  for (const [before, after] of same) {
    test(`${before[1]} = ${after[1]}`, () => expect(drifts(before, after)).toEqual([]))
  }
})
