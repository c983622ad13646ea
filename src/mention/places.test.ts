import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr'), uk: await mentionReader('uk') }

const placesIn = (language: 'en' | 'fr' | 'uk', text: string) =>
  read[language](text).filter((mention) => mention.kind === 'place')

const idsIn = (language: 'en' | 'fr', text: string) => placesIn(language, text).map((place) => place.id)

test('a place has its name, kind, country and position', () => {
  expect(placesIn('fr', 'Le maire de Kherson a démissionné.')).toEqual([
    {
      kind: 'place',
      span: { start: 12, end: 19 },
      name: 'Kherson',
      id: 'gn:706448',
      type: 'city',
      country: 'UA',
      lat: 46.64,
      lon: 32.61,
    },
  ])
})

test('names differ by language and age, the place is one', () => {
  expect(idsIn('fr', 'Il vit à Kiev.')).toEqual(idsIn('en', 'He lives in Kyiv.'))
  expect(idsIn('fr', 'Ils ont quitté Bakhmout.')).toEqual(idsIn('en', 'They left Artemivsk.'))
})

test('a long name one letter off is the place it means', () => {
  const [place] = placesIn(
    'fr',
    'Les troupes russes ont tiré sur l’Ukraine depuis un dépôt situé à Melitoptol.',
  ).slice(-1)
  expect(place).toMatchObject({ name: 'Melitopol', country: 'UA', misspelt: true })
})

test('the region is meant where the text says so, else the town', () => {
  expect(idsIn('fr', 'Dans la région de Kherson, tout est calme.')).toEqual(['iso:UA-65'])
  expect(idsIn('fr', 'Dans les rues de Kherson, tout est calme.')).toEqual(['gn:706448'])
})

test('neighbours decide between namesakes', () => {
  expect(idsIn('en', 'Atlanta, Georgia, is hot.')).toEqual(['gn:4180439', 'iso:US-GA'])
  expect(idsIn('en', 'Georgia and Armenia share a border.')).toContain('iso:GE')
  expect(placesIn('fr', 'Il est né à Paris, Texas.')[0]).toMatchObject({ country: 'US' })
})

test('namesakes are told apart by what else the text names, by the article and by the language', () => {
  const types = (language: 'en' | 'fr', text: string) =>
    placesIn(language, text).map(({ name, type, country }) => `${name} ${type} ${country}`)
  expect(types('en', 'They won Arizona, Georgia and Nevada.')[1]).toBe('Georgia region US')
  expect(types('en', 'From Tbilisi to Geneva: Georgia votes.')).toContain('Georgia country GE')
  expect(types('en', 'Talks in Geneva ended.')).toEqual(['Geneva city CH'])
  expect(types('fr', 'Le Québec attend. On attend à Québec, à Mexico.')).toEqual([
    'Québec region CA',
    'Québec city CA',
    'Mexico city MX',
  ])
})

test('a country that no table knows is one by its people, throughout the text', () => {
  const text =
    'Tarvia said it would wait. Ostrel sent troops. Tarvian and Ostrellan guards met; Tarvia denied it.'
  expect(placesIn('en', text).map(({ name }) => name)).toEqual(['Tarvia', 'Ostrel', 'Tarvia'])
})
