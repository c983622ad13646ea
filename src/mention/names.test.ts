import { expect, test } from 'vitest'
import { brief, mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr') }

type Sentence = {
  readonly in: 'en' | 'fr'
  readonly text: string
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly bodies?: readonly string[]
}

const sentences: readonly Sentence[] = [
  {
    in: 'fr',
    text: 'La ministre de l’Intérieur, Anne Delcourt, a reçu mardi à Lyon le président de la Commission européenne.',
    people: ['Anne Delcourt'],
    places: ['Lyon'],
    bodies: ['Commission européenne'],
  },
  {
    in: 'fr',
    text: 'Jeanne Martin a quitté Nantes. « Je reviendrai », a promis Martin avant de prendre le train pour Bruxelles.',
    people: ['Jeanne Martin', 'Martin = Jeanne Martin'],
    places: ['Nantes', 'Bruxelles'],
  },
  {
    in: 'fr',
    text: 'Dans la mer Noire, au large d’Odessa, un cargo turc a heurté une mine.',
    places: ['mer Noire', 'Odessa'],
  },
  {
    in: 'en',
    text: 'Former Prime Minister Theresa May met Ursula von der Leyen in Brussels in May.',
    people: ['Theresa May', 'Ursula von der Leyen'],
    places: ['Brussels'],
  },
  {
    in: 'en',
    text: 'John F. Keller, a lawyer at the University of Michigan, told the Boston Globe that NATO had no choice.',
    people: ['John F. Keller'],
    bodies: ['University of Michigan', 'Boston Globe', 'NATO'],
  },
  {
    in: 'en',
    text: 'Paris Hilton flew to Paris. George Washington never saw Washington.',
    people: ['Paris Hilton', 'George Washington'],
    places: ['Paris', 'Washington'],
  },
  {
    in: 'en',
    text: 'Jordan Miller walked along the border of Jordan and Syria.',
    people: ['Jordan Miller'],
    places: ['Jordan', 'Syria'],
  },
  // No names: sentence starts, adjectives of country, months, days, nice things.
  { in: 'en', text: 'Many people were there. Nice weather is rare in May, Russian troops said on Monday.' },
  {
    in: 'fr',
    text: 'Plusieurs soldats russes ont fui. Mercredi, la mer était belle et les tours étaient vides.',
  },
]

for (const { in: language, text, people = [], places = [], bodies = [] } of sentences)
  test(text, () => {
    const mentions = read[language](text)
    expect(brief(text, mentions, 'person')).toEqual(people)
    expect(brief(text, mentions, 'place')).toEqual(places)
    expect(brief(text, mentions, 'organisation')).toEqual(bodies)
  })

test('a person keeps the role that stands before or after the name', () => {
  const roles = (language: 'en' | 'fr', text: string) =>
    read[language](text)
      .filter((mention) => mention.kind === 'person')
      .map((mention) => mention.role)
  expect(roles('fr', 'Le président russe Vladimir Poutine a parlé.')).toEqual(['président russe'])
  expect(roles('fr', 'Anna Petrova, maire adjointe de la ville de Lorient, a parlé.')).toEqual([
    'maire adjointe de la ville de Lorient',
  ])
  expect(roles('en', 'The mayor, Anna Kern, left early.')).toEqual(['mayor'])
})

test('an acronym goes by the name the article gives it', () => {
  const text = 'Le Comité des ports du Nord (CPN) a tranché. Le CPN se réunira demain.'
  expect(brief(text, read.fr(text), 'organisation').at(-1)).toBe('CPN = Comité des ports du Nord')
})
