import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../read.js'
import type { Reading } from '../reading.js'
import { jsonLinesFormat } from '../report/json.js'
import { traceReadings } from '../trace/trace-readings.js'
import { checkReading } from './check-reading.js'

/** A reading that was written to a file and taken from it again. */
function saved(reading: Reading): Reading {
  const line = jsonLinesFormat<Reading>().each(reading, 0)
  const checked = checkReading(JSON.parse(typeof line === 'string' ? line : [...line].join('')))
  if (checked.kind === 'no-reading') throw new Error(JSON.stringify(checked.fault))
  return checked.reading
}

const paragraphs = [
  'The ferry to Sandhoe will not sail before noon on Tuesday, the harbour office of Aldermouth said.',
  '“We wait for the wind to drop below forty knots,” the harbour master, Ivo Tamm, told passengers.',
  '“We wait for the wind to drop below fifty knots,” the harbour master, Ivo Tamm, told passengers.',
  'Some two hundred people were waiting on the quay with their bicycles, crates and two brass bands.',
  'Le bac de Sandhoe ne partira pas avant midi mardi, a indiqué la capitainerie d’Aldermouth.',
  '« Nous attendons que le vent tombe sous quarante nœuds », a dit le capitaine du port, Ivo Tamm, aux passagers.',
  'Source : Aldermouth Bell',
  `It was ${'9'.repeat(400)} metres long and cost 1e400 crowns.`,
  'Von dort\u2028fuhr\u0085niemand \ud800 heim \udc00.',
]
const story = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...paragraphs) }, fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join('\n\n'))

test('readings out of a file give the trace of the pages themselves', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 6 }),
      fc.infiniteStream(fc.boolean()),
      async (texts, is) => {
        const readings = await Promise.all(texts.map((text, i) => readText(text, { id: `p${i}` })))
        const mixed = readings.map((reading) => (is.next().value ? saved(reading) : reading))
        expect(JSON.stringify(await traceReadings(mixed))).toBe(JSON.stringify(await traceReadings(readings)))
      },
    ),
    { numRuns: 25 },
  )
})
