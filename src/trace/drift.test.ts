import { describe, expect, test } from 'vitest'
import { findDrift } from './drift.js'
import { finder, type Told, wording, worth } from './wordings.test.helper.js'

const drift = (before: Told, after: Told) =>
  findDrift(wording(before), wording(after), finder, worth).map(({ kind }) => kind)

describe('a change of meaning', () => {
  const changed = [
    {
      from: 'I will not ask my crew to sail tonight.',
      to: 'I will ask my crew to sail tonight.',
      kind: 'negation',
    },
    { from: 'We don’t know who locked the hold.', to: 'We know who locked the hold.', kind: 'negation' },
    {
      from: 'There were 600 of us on the ferry that night.',
      to: 'There were 400 of us on the ferry that night.',
      kind: 'number',
    },
    {
      from: 'Two hundred and twelve slept in the restaurant.',
      to: 'Two hundred and thirty slept in the restaurant.',
      kind: 'number',
    },
    {
      from: 'The order came from Captain Varrow on Monday.',
      to: 'The order came from Captain Lindqvist on Monday.',
      kind: 'name',
    },
    {
      from: 'The company reportedly knew of the crack.',
      to: 'The company knew of the crack.',
      kind: 'hedge-lost',
    },
    {
      from: 'The company knew of the crack.',
      to: 'The company allegedly knew of the crack.',
      kind: 'hedge-gained',
    },
    { from: 'No one’s left.', to: 'Nobody left.', kind: 'tense' },
    { from: 'Prices increased after the storm.', to: 'Prices decreased after the storm.', kind: 'meaning' },
  ]
  for (const { from, to, kind } of changed) {
    test(`${from} → ${to}`, () => expect(drift(['en', from], ['en', to])).toEqual([kind]))
  }
  test('across languages', () => {
    const en = ['en', 'The ferry company did not inspect the bow doors before the storm.'] as const
    expect(
      drift(en, ['fr', 'La compagnie de ferry a inspecté les portes d’étrave avant la tempête.']),
    ).toEqual(['negation'])
    expect(
      drift(['en', 'The ferry carried 212 passengers.'], ['fr', 'Le ferry transportait 312 passagers.']),
    ).toEqual(['number'])
  })
})

describe('a language without tables', () => {
  const en = ['en', 'Nobody was in danger on the ferry, and 212 passengers slept aboard.'] as const
  test('is no reason to miss a denial', () =>
    expect(
      drift(en, ['sq', 'Askush nuk ishte në rrezik në traget, dhe 212 pasagjerë fjetën në bord.']),
    ).toEqual([]))
  test('still has numbers', () =>
    expect(
      drift(en, ['sq', 'Askush nuk ishte në rrezik në traget, dhe 312 pasagjerë fjetën në bord.']),
    ).toEqual(['number']))
})

describe('no change of meaning', () => {
  const same = [
    [
      ['en', 'No one was hurt.'],
      ['en', 'Nobody was hurt.'],
    ],
    [
      ['en', 'The 14th Harbour Company lost its flag at the quay.'],
      ['en', 'A company of 60 lost its flag at the quay.'],
    ],
    [
      ['en', 'He is unable to sail.'],
      ['en', 'He is not able to sail.'],
    ],
    [
      ['en', 'The damage came to 12,000 crowns.'],
      ['en', 'The damage came to 12 000 crowns.'],
    ],
    [
      ['en', 'Twelve ships were lost.'],
      ['en', '12 ships were lost.'],
    ],
    [
      ['fr', 'Personne ne veut être ici.'],
      ['en', 'Nobody wants to be here.'],
    ],
    [
      ['fr', 'Les négociations doivent commencer avant que la neige ne fonde.'],
      ['en', 'Negotiations must begin before the snow melts.'],
    ],
    [
      ['fr', 'Le dégât s’élève à 325 M de couronnes.'],
      ['en', 'The damage is 325 million crowns.'],
    ],
    [
      ['ru', 'Капитан Варроу никого не видела в Алдермуте.'],
      ['en', 'Captain Varrow saw nobody in Aldermouth.'],
    ],
    [
      ['fr', 'Le capitaine aurait fui le navire.'],
      ['en', 'The captain reportedly fled the ship.'],
    ],
  ] as const
  for (const [a, b] of same) test(`${a[1]} = ${b[1]}`, () => expect(drift(a, b)).toEqual([]))
})
