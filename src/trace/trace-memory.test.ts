import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { credited, ferry, ferryElsewhere, ferryInFrench, orchestra, page } from './pages.test.data.js'
import { groupTexts } from './text-group.js'
import { TraceMemory } from './trace-memory.js'
import { traceReadings } from './trace-readings.js'

const lines = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n')
const about = 'The Saltby Post has printed the tide tables every morning since 1874.'

const pages = [
  page('en', ferry, { outlet: 'Aldermouth Bell' }),
  page('fr', ferryInFrench, { language: 'fr' }),
  page('part', lines(ferry, 1, 4)),
  credited('credit', lines(ferry, 0, 3), 'Aldermouth Bell', { outlet: 'Echo' }),
  page('elsewhere', `${ferryElsewhere}\n${about}`),
  page('copy', ferry),
  page('saltby', `${orchestra}\n${about}`),
  page(
    'eels',
    `A short note on eels and on nothing else, since the editor is at sea with his brother and left no other.\n${about}`,
  ),
  page(
    'tides',
    `High water stands at the mole by seven, and nobody minds but the two herons that fish there at ebb.\n${about}`,
  ),
]

/** Traces more and more of the pages, as they come in. */
async function traceInBatches(batches: readonly (readonly Reading[])[]) {
  const memory = new TraceMemory()
  const known: Reading[] = []
  let trace = await traceReadings(known, memory)
  for (const batch of batches) {
    known.push(...batch)
    trace = await traceReadings(known, memory)
  }
  return trace
}

test('pages added later, in any order and batches, give the answer of all at once', {
  timeout: 60_000,
}, async () => {
  const expected = JSON.stringify(await traceReadings(pages))
  const order = fc.shuffledSubarray(pages, { minLength: pages.length })
  const cuts = fc.uniqueArray(fc.nat(pages.length), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(order, cuts, async (shuffled, at) => {
      const ends = [...at.sort((a, b) => a - b), pages.length]
      const batches = ends.map((end, i) => shuffled.slice(ends[i - 1] ?? 0, end))
      expect(JSON.stringify(await traceInBatches(batches))).toBe(expected)
    }),
    { numRuns: 15 },
  )
})

test('a paragraph that turns out to be furniture changes what is kept of its pages, and of no others', () => {
  const memory = new TraceMemory()
  const imprints = (of: readonly Reading[]) =>
    new Map(groupTexts(of, memory).map(({ reading, imprint }) => [reading.id, imprint]))
  const before = imprints(pages.slice(0, 7))
  const after = imprints(pages)
  const changed = [...before].filter(([id, imprint]) => after.get(id) !== imprint).map(([id]) => id)
  expect(changed.sort()).toEqual(['elsewhere', 'saltby'])
})

test('a page that was changed under its name is read anew', async () => {
  const memory = new TraceMemory()
  await traceReadings([page('a', ferry), page('b', ferry)], memory)
  const changed = [page('a', ferry), page('b', orchestra)]
  expect(await traceReadings(changed, memory)).toEqual(await traceReadings(changed))
})
