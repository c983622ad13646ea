import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr') }

const sentences: readonly ['en' | 'fr', string, readonly object[]][] = [
  [
    'fr',
    'Environ deux tiers du budget ont disparu.',
    [{ value: 0.6666, counts: 'budget', approximate: true }],
  ],
  [
    'fr',
    'Elle est passée d’une douzaine de camions à 30.',
    [{ min: 12, max: 30, counts: 'camions', approximate: true }],
  ],
  ['fr', 'Entre 20 et 30 chars ont brûlé.', [{ min: 20, max: 30, unit: 'tank' }]],
  ['fr', 'Plus de 80 000 soldats ont fui.', [{ min: 80000, unit: 'soldier', counts: 'soldats' }]],
  ['fr', 'Le contrat vaut 1,5 million d’euros.', [{ value: 1500000, unit: 'euro' }]],
  ['fr', 'Des dizaines de maisons ont brûlé.', [{ min: 20, counts: 'maisons', approximate: true }]],
  [
    'en',
    'Prices rose 20 percent to $1.5 million.',
    [
      { value: 20, unit: 'percent' },
      { value: 1500000, unit: 'dollar' },
    ],
  ],
  [
    'en',
    'Some 300 people walked 12 km.',
    [
      { value: 300, unit: 'person', approximate: true },
      { value: 12, unit: 'kilometre' },
    ],
  ],
  ['en', 'A third of the troops fled.', [{ value: 0.3333, unit: 'soldier' }]],
  ['en', 'Two hundred and fifty houses burned.', [{ value: 250, counts: 'houses' }]],
  ['en', 'It lies five and a half miles off.', [{ value: 5.5, unit: 'mile' }]],
  ['en', 'One in five children goes hungry.', [{ value: 0.2, counts: 'children' }]],
  [
    'fr',
    'Un enfant sur cinq a faim, trois sur dix ont froid.',
    [{ value: 0.2, counts: 'enfant' }, { value: 0.3 }],
  ],
  ['fr', 'Deux à trois mille hommes ont fui.', [{ min: 2000, max: 3000, counts: 'hommes' }]],
  ['fr', 'Entre huit cents et mille déplacés ont fui.', [{ min: 800, max: 1000, counts: 'déplacés' }]],
  ['en', 'Two or three days later it sold for $1.2bn.', [{ min: 2, max: 3, unit: 'day' }, { value: 1.2e9 }]],
  ['en', 'The state sent 10,000 National Guard troops.', [{ value: 10000, counts: 'National Guard troops' }]],
  [
    'fr',
    'Un tiers des électeurs, de 20 à 30 %, ont voté.',
    [
      { value: 0.3333, counts: 'électeurs' },
      { min: 20, max: 30, unit: 'percent' },
    ],
  ],
  // An article is no number, a third child no share, and a pair of people no sum.
  ['fr', 'Des soldats au moral bas souffrent d’un froid vif, et font face à un hiver rude.', []],
  ['en', 'The pair expect a third child; sales grew between 2015 and 2017.', []],
  // Not quantities: years, one as a pronoun, house numbers of a date.
  ['en', 'One of them left in 2019.', []],
  ['fr', 'Un homme est mort en 2008.', []],
]

for (const [language, text, expected] of sentences)
  test(text, () => {
    const found = read[language](text).filter((mention) => mention.kind === 'quantity')
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
