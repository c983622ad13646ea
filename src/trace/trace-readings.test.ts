import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { traceReadings } from './trace-readings.js'

type Facts = Partial<Reading['article']>

function page(id: string, text: string, facts: Facts = {}): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: 'body' as const,
  }))
  return {
    id,
    article: { language: 'en', authors: [], credits: [], blocks, text, ...facts },
    statements: [],
    voices: [],
    mentions: [],
  }
}

const ferry = [
  'The night ferry to Aldermouth was turned back twice on Tuesday after its bow doors froze in the worst cold the strait has seen since 1987.',
  'Captain Ines Varrow said 212 passengers had slept in the restaurant while engineers poured hot water on the hinges.',
  '“Nobody was in danger, but everybody was cold,” she told the Aldermouth Bell.',
  'The company has promised full refunds and a free crossing before the end of March.',
  'Harbour officials will inspect both ships of the line on Thursday, a spokesman said.',
].join('\n')

test('a page copied by another, which credits it, makes one family with one origin', async () => {
  const copy = `${ferry.split('\n').slice(0, 4).join('\n')}\nSource: Aldermouth Bell`
  const at = copy.lastIndexOf('Aldermouth Bell')
  const trace = await traceReadings([
    page('copy', copy, {
      outlet: 'North Shore Echo',
      credits: [{ name: 'Aldermouth Bell', span: { start: at, end: at + 15 } }],
    }),
    page('original', ferry, { outlet: 'Aldermouth Bell' }),
    page(
      'other',
      'The orchestra of Lower Wick will play in the park on Sunday whatever the weather does, its conductor promised on Monday.',
    ),
  ])
  expect(trace.families).toHaveLength(1)
  expect(trace.families[0]).toMatchObject({ witnesses: ['copy', 'original'], origins: 1 })
  expect(trace.families[0]!.descent).toMatchObject([{ from: 'original', to: 'copy', directed: true }])
  expect(trace.counts).toMatchObject({ pages: 3, texts: 3, origins: 2 })
})
