import { expect, test } from 'vitest'
import { ferry, ferryElsewhere, ferryInFrench, page } from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

const slip = (text: string) => text.replaceAll('Aldermouth', 'Aldermuoth')
const others = [
  page('rail', `${ferryElsewhere}\nTrains to Aldermouth left on time.`),
  page('eels', 'A short note on eels: the best are sold in Aldermouth, where nobody eats them before noon.'),
]

test('a misspelt name that two kin pages share is evidence, in translation too', async () => {
  const { families } = await traceReadings([
    page('en', slip(ferry)),
    page('fr', slip(ferryInFrench), { language: 'fr' }),
    ...others,
  ])
  expect(families[0]!.descent[0]!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'shared-error', values: ['Aldermuoth (Aldermouth)'] }),
  )
})

test('a place that the gazetteer knows better is one wherever it stands', async () => {
  const text = ferry.replaceAll('Aldermouth', 'Melitoptol')
  const start = text.indexOf('Melitoptol')
  const place = {
    kind: 'place' as const,
    span: { start, end: start + 10 },
    name: 'Melitopol',
    misspelt: true,
  }
  const pages = [text, `${text}\nMore to follow.`].map((each, i) => ({
    ...page(`p${i}`, each),
    mentions: [place],
  }))
  const { families } = await traceReadings(pages)
  expect(families[0]!.descent[0]!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'shared-error', values: ['Melitoptol (Melitopol)'] }),
  )
})

test('a name that all pages spell alike is no slip, nor is an inflected one', async () => {
  for (const word of ['Aldermouth', 'Aldermouths']) {
    const text = ferry.replaceAll('Aldermouth', word)
    const { families } = await traceReadings([
      page('a', text),
      page('b', `${text}\nMore to follow.`),
      ...others,
    ])
    expect(families[0]!.descent[0]!.evidence.map(({ kind }) => kind)).not.toContain('shared-error')
  }
})
