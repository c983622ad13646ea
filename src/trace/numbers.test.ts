import { expect, test } from 'vitest'
import { foldWord } from './letters.js'
import { figuresIn } from './numbers.js'

/** A sentence's words; all that figures need of them. */
const sentence = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, folded: foldWord(word), anchors: new Uint32Array(), isName: false }))

const figures = [
  { language: 'en', text: 'The quay held 212 people', values: [212] },
  { language: 'en', text: 'They lost 12,000 crowns', values: [12_000] },
  { language: 'fr', text: 'Ils ont perdu 12 000 couronnes', values: [12_000] },
  { language: 'en', text: 'Twelve boats and twenty two rafts', values: [12, 22] },
  { language: 'en', text: 'Three hundred gulls', values: [300] },
  { language: 'en', text: 'They owe 4 million', values: [4_000_000] },
  { language: 'fr', text: 'Deux mille mouettes', values: [2000] },
  { language: 'ru', text: 'Двенадцать лодок', values: [12] },
  { language: 'en', text: 'The pier is 3 miles long', values: [] }, // another page says 5 km
  { language: 'en', text: 'Nobody counted the gulls', values: [] },
  { language: 'tlh', text: 'In no language 7 is 7', values: [7, 7] },
]
test.each(figures)('$text: $values', ({ language, text, values }) => {
  expect(figuresIn(sentence(text), language).map(({ value }) => value)).toEqual(values)
})

const ordinals = [
  { text: 'the 14th Company', isOrdinal: true },
  { text: 'la 14e compagnie', isOrdinal: true },
  { text: 'some 600 sailors', isOrdinal: false },
  { text: 'the 2nd pier', isOrdinal: true },
]
test.each(ordinals)('$text: ordinal $isOrdinal', ({ text, isOrdinal }) => {
  expect(figuresIn(sentence(text), 'en')).toMatchObject([{ isOrdinal, at: 1 }])
})
