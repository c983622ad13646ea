import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish, dictionaries } from './dictionary.js'
import type { Helpers } from './helpers.js'
import { ferry, ferryElsewhere, ferryInFrench, ferryInRussian, orchestra, page } from './pages.test.data.js'
import { doTask, type TaskName } from './tasks.js'
import { TraceMemory } from './trace-memory.js'
import { traceReadings } from './trace-readings.js'

const finder = anchorFinder(dictionaries, commonEnglish())

/** Somebody elsewhere: what is asked and answered is copied on the way, as between threads. */
function helpersElsewhere(asked: TaskName[]): Helpers {
  return {
    worthwhile: 1,
    answer: async (name, question) => {
      asked.push(name)
      return structuredClone(doTask(name, structuredClone(question), finder))
    },
  }
}

const lines = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n')
const about = 'The Saltby Post has printed the tide tables every morning since 1874.'
const pages = [
  page('en', ferry, { outlet: 'Aldermouth Bell' }),
  page('fr', ferryInFrench, { language: 'fr' }),
  page('ru', ferryInRussian, { language: 'ru' }),
  page('part', `${lines(ferry, 1, 4)}\n${about}`),
  page('elsewhere', ferryElsewhere),
  page('orchestra', `${orchestra}\n${about}`),
]

test('with helpers the trace is the same, and nothing that they can do is left undone', async () => {
  const asked: TaskName[] = []
  const helped = await traceReadings(pages, new TraceMemory(helpersElsewhere(asked)))
  expect(JSON.stringify(helped)).toBe(JSON.stringify(await traceReadings(pages)))
  expect(new Set(asked)).toEqual(new Set(['outline', 'imprint', 'sharedWords', 'sharedSense']))
})

test('helpers are not asked for what is known, nor for little', async () => {
  const asked: TaskName[] = []
  const memory = new TraceMemory(helpersElsewhere(asked))
  await traceReadings(pages, memory)
  asked.length = 0
  await traceReadings(pages, memory)
  expect(asked).toEqual([])
  await traceReadings(pages, new TraceMemory({ ...helpersElsewhere(asked), worthwhile: 1000 }))
  expect(asked).toEqual([])
})

test('what goes wrong with a helper is told, not lost', async () => {
  const helpers: Helpers = { worthwhile: 1, answer: () => Promise.reject(new Error('out of memory')) }
  await expect(traceReadings(pages, new TraceMemory(helpers))).rejects.toThrow('out of memory')
})
