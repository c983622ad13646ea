import { expect, test } from 'vitest'
import type { Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import { ferry, ferryInFrench, page } from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

/** A page on which the captain says what stands between its quotation marks, heard on a radio call. */
function spoken(id: string, text: string, name: string, language: string): Reading {
  const base = page(id, text, { language })
  const [start, end] = [text.search(/[“«]/), text.search(/[”»]/) + 1]
  return {
    ...base,
    statements: [
      {
        id: 's1',
        kind: 'direct',
        content: [{ start, end }],
        voice: 'v1',
        certainty: 'asserted',
        route: [{ role: 'carrier', name: 'call', type: 'call' }],
        cautions: [],
      },
    ],
    voices: [{ id: 'v1', name, kind: 'person', mentions: [] }],
  }
}

test('one act of saying in two languages is one utterance, one voice and one recording; named as the exemplar does', async () => {
  const trace = await traceReadings([
    spoken('en', ferry, 'Ines Varrow', 'en'),
    spoken('fr', ferryInFrench, 'la capitaine Varrow', 'fr'),
  ])
  expect(trace.utterances).toMatchObject([
    {
      voice: 'Ines Varrow',
      variants: [
        { reading: 'en', statement: 's1' },
        { reading: 'fr', statement: 's1' },
      ],
      drifts: [],
    },
  ])
  expect(trace.counts).toMatchObject({ voices: 1, recordings: 1 })
  expect(trace.families[0]!.voices).toBe(1)
})

test('a quotation that no statement holds is followed too, and its drift is told', async () => {
  const changed = ferry.replace('the ferry will not sail', 'the ferry will sail')
  const trace = await traceReadings([page('a', ferry), page('b', changed)])
  expect(trace.utterances).toMatchObject([
    { variants: [], unattributed: [{ reading: 'a' }, { reading: 'b' }], drifts: [{ kind: 'negation' }] },
  ])
})

test('in a translation, what one page states is followed where the other only repeats it', async () => {
  const retold = ferryInFrench
    .replace(/[«»]/g, '')
    .replace('ne naviguera plus avant vendredi', 'naviguera de nouveau avant vendredi')
    .replace(', a-t-elle dit à l’Aldermouth Bell', '')
  const trace = await traceReadings([
    spoken('en', ferry, 'Ines Varrow', 'en'),
    page('fr', retold, { language: 'fr' }),
  ])
  const [utterance] = trace.utterances
  expect(utterance).toMatchObject({
    voice: 'Ines Varrow',
    variants: [{ reading: 'en', statement: 's1' }],
    drifts: [{ kind: 'negation' }],
  })
  const [{ start, end }] = utterance!.unattributed[0]!.content as [Span]
  expect(retold.slice(start, end)).toMatch(/^Personne n’était en danger.*vendredi$/)
})

test('where only the translation names the voice, its name is shown', async () => {
  const trace = await traceReadings([
    spoken('en', ferry, 'she', 'en'),
    spoken('fr', ferryInFrench, 'la capitaine Varrow', 'fr'),
  ])
  expect(trace.utterances).toMatchObject([{ voice: 'la capitaine Varrow' }])
})

test('a pronoun heads no utterance', async () => {
  const trace = await traceReadings([
    spoken('en', ferry, 'she', 'en'),
    spoken('fr', ferryInFrench, 'on', 'fr'),
  ])
  expect(trace.utterances).toMatchObject([{ voice: '' }])
})

test('a page with the same words has statements and offsets of its own', async () => {
  const copy = spoken('copy', `\n\n${ferry}`, 'Ines Varrow', 'en')
  const renamed = { ...copy, statements: copy.statements.map((each) => ({ ...each, id: 's9' })) }
  const trace = await traceReadings([
    spoken('en', ferry, 'Ines Varrow', 'en'),
    renamed,
    spoken('fr', ferryInFrench, 'la capitaine Varrow', 'fr'),
  ])
  expect(trace.utterances[0]!.variants).toMatchObject([
    { reading: 'copy', statement: 's9', content: renamed.statements[0]!.content },
    { reading: 'en', statement: 's1' },
    { reading: 'fr', statement: 's1' },
  ])
})
