import { expect, test } from 'vitest'
import { figuresIn } from './numbers.js'
import { wording } from './wordings.test.helper.js'

const figuresOf = (text: string, language: string) =>
  figuresIn(wording([language, text]).sentences[0]!.said, language)

const figures = [
  { language: 'en', text: 'The quay held 212 people', values: [212] },
  { language: 'en', text: 'They lost 12,000 crowns', values: [12_000] },
  { language: 'fr', text: 'Ils ont perdu 12 000 couronnes', values: [12_000] },
  { language: 'en', text: 'Twelve boats and twenty two rafts', values: [12, 22] },
  { language: 'en', text: 'Three hundred gulls', values: [300] },
  { language: 'en', text: 'They owe 4 million', values: [4_000_000] },
  { language: 'fr', text: 'Deux mille mouettes', values: [2000] },
  { language: 'ru', text: 'Двенадцать лодок', values: [12] },
  { language: 'fr', text: 'soixante-dix-neuf barques et 1,5 million', values: [79, 1_500_000] },
  { language: 'en', text: 'at 10:30 on 31/10/2013', values: [10] },
  { language: 'en', text: 'millions of gulls', values: [] },
  { language: 'en', text: 'Nobody counted the gulls', values: [] },
  { language: 'tlh', text: 'In no language 7 is 7', values: [7, 7] },
]
test.each(figures)('$text: $values', ({ language, text, values }) => {
  expect(figuresOf(text, language).map(({ value }) => value)).toEqual(values)
})

const ordinals = [
  { text: 'the 14th Company', isOrdinal: true },
  { text: 'la 14e compagnie', isOrdinal: true },
  { text: 'some 600 sailors', isOrdinal: false },
  { text: 'the 2nd pier', isOrdinal: true },
]
test.each(ordinals)('$text: ordinal $isOrdinal', ({ text, isOrdinal }) => {
  expect(figuresOf(text, 'en')).toMatchObject([{ isOrdinal, at: 1 }])
})

test('units that may be converted go with their number', () => {
  expect(figuresOf('The pier is 3 miles long', 'en')).toMatchObject([{ value: 3, unit: 'mile' }])
  expect(figuresOf('um 15 Uhr', 'de')).toMatchObject([{ value: 15, unit: 'hour' }])
})
