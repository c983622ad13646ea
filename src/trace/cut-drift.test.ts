import { expect, test } from 'vitest'
import { cutDrift } from './cut-drift.js'
import { compared, type Told } from './wordings.test.helper.js'

const lost = (before: Told, after: Told) => cutDrift(compared(before, after)).map((drift) => drift.before)

const cut: readonly (readonly [Told, Told, string])[] = [
  [
    ['en', 'We will sign the treaty if the guns fall silent on the pass'],
    ['en', 'We will sign the treaty'],
    'if the guns fall silent on the pass',
  ],
  [
    ['en', 'Unless the bridge is repaired before winter, the village will be cut off'],
    ['en', 'The village will be cut off'],
    'Unless the bridge is repaired before winter',
  ],
  [
    ['fr', 'Le port rouvrira lundi, sauf si la tempête dure.'],
    ['fr', 'Le port rouvrira lundi.'],
    'sauf si la tempête dure',
  ],
  [
    ['fr', 'Le gouvernement signera le traité si les canons se taisent enfin sur le col.'],
    ['en', 'The government will sign the treaty.'],
    'si les canons se taisent enfin sur le col',
  ],
]
for (const [before, after, words] of cut) {
  test(`${before[1]} → ${after[1]}`, () => expect(lost(before, after)).toEqual([words]))
}

const kept: readonly (readonly [Told, Told])[] = [
  [
    ['en', 'We will sign the treaty in the great hall of the town on Sunday'],
    ['en', 'We will sign the treaty on Sunday'],
  ],
  [
    ['en', 'We will sign if the guns fall silent'],
    ['en', 'We will sign provided that there is a ceasefire'],
  ],
  [
    ['fr', 'Le port rouvrira lundi, sauf si la tempête dure.'],
    ['en', 'The port will reopen on Monday unless the storm lasts.'],
  ],
]
for (const [before, after] of kept) {
  test(`${before[1]} = ${after[1]}`, () => expect(lost(before, after)).toEqual([]))
}
