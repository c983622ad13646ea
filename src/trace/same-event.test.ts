import { expect, test } from 'vitest'
import { page } from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

const relationOf = async (...pages: Parameters<typeof traceReadings>[0]) =>
  (await traceReadings(pages)).related.map(({ relation }) => relation)

const quarry =
  'A wall of the Velbrück quarry above Saltholm came down on Monday night and buried two huts. The foreman, Ivo Karsten, counted his men twice and found nobody missing. The road to Saltholm stays shut.'
const quarryToo =
  'Rain had loosened the slope over Saltholm for a week before the huts at Velbrück vanished under it. Ivo Karsten, who runs the shift, said that he had sent everybody home early. Insurers will visit.'

test('two reports of one event, each in words of its own', async () => {
  expect(await relationOf(page('a', quarry), page('b', quarryToo))).toEqual(['same-event'])
})

test('reports a fortnight apart are of two events', async () => {
  const [first, later] = ['2026-03-01', '2026-03-15'].map((date) => ({ published: { date, found: 'time' } }))
  expect(await relationOf(page('a', quarry, first), page('b', quarryToo, later))).toEqual([])
})

test('countries and common words make no event', async () => {
  const one =
    'The French and the Germans met in the Town Hall on Monday to talk of fish and of the price of oil, and left early.'
  const other =
    'In the Town Hall the Germans told the French on Monday that oil would never be cheap again, whatever was said of fish.'
  expect(await relationOf(page('a', one), page('b', other))).toEqual([])
})
