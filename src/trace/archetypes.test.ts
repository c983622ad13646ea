import { expect, test } from 'vitest'
import { credited, ferry, ferryInFrench, page } from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

const familyOf = async (...pages: Parameters<typeof traceReadings>[0]) =>
  (await traceReadings(pages)).families[0]!

test('a French page that credits an English site, which nobody collected, is a translation', async () => {
  const { archetypes, descent } = await familyOf(
    credited('fr', ferryInFrench, 'TideWire.co.uk', { language: 'fr' }),
  )
  expect(archetypes).toMatchObject([{ name: 'TideWire.co.uk', language: 'en' }])
  expect(descent).toMatchObject([{ relation: 'translation' }])
})

test('so is one that credits it in words, and a French one is copied', async () => {
  for (const [name, relation] of [
    ['The Saltby Courier', 'translation'],
    ['La Dépêche de Brume', 'copy'],
  ] as const) {
    const { descent } = await familyOf(credited('fr', ferryInFrench, name, { language: 'fr' }))
    expect(descent).toMatchObject([{ relation }])
  }
})

test('a page that links to what it is based on has an exemplar there', async () => {
  const based = page('en', ferry, {
    url: 'https://saltbypost.example/ferry',
    isBasedOn: 'https://www.tidewire.co.uk/1',
  })
  const { archetypes, origins } = await familyOf(based)
  expect(archetypes).toMatchObject([{ name: 'tidewire.co.uk', language: 'en' }])
  expect(origins).toBe(1)
})

const betrayed = [
  {
    language: 'fr',
    from: 'en',
    text: 'Le gouverneur Aleksey Borodin, de la région de Prizhno, a le dos contre le mur.\nRelated Articles',
  },
  {
    language: 'en',
    from: 'de',
    text: 'The miller of Tscherwona waits since three years for the road, he said „every day“.\nAlle Rechte vorbehalten',
  },
  {
    language: 'en',
    from: 'fr',
    text: 'The mayor is the object of an inquiry in Tchervona, according to the informations of « La Vague ».\nÀ lire aussi',
  },
  {
    language: 'en',
    from: 'ru',
    text: 'The mill stands on the territory of Vesk district, wrote the paper «Новый день».\nЧитайте также',
  },
]
test.each(betrayed)(
  'a text in $language that betrays an exemplar in $from',
  async ({ language, from, text }) => {
    const { archetypes, descent } = await familyOf(page('one', text, { language }))
    expect(archetypes).toMatchObject([{ language: from }])
    expect(descent).toMatchObject([{ relation: 'translation' }])
  },
)

test('a plain page implies nothing', async () => {
  expect((await traceReadings([page('a', ferry)])).families).toEqual([])
})
