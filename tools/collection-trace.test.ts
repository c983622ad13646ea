import { beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../src/read.js'
import type { Trace } from '../src/trace/trace.js'
import { traceReadings } from '../src/trace/trace-readings.js'
import {
  backInEnglish,
  bakers,
  choir,
  ferry,
  inFrench,
  inGerman,
  inRussian,
  inSpanish,
  inUkrainian,
  keeper,
  otherInFrench,
  otherReport,
  report,
} from './mine-pages.test.data.js'

const pages: Readonly<Record<string, string>> = {
  report,
  copy: `${report}\n\nThis article was first published by the Orsk Courier.`,
  cut: report.replace(' if the engineers promise in writing that the pillars will hold', ''),
  excerpt: report.split('\n').slice(0, 8).join('\n'),
  french: inFrench,
  turned: inFrench.replace('Je ne renverrai pas', 'Je renverrai').replace(/\nSource.*/, ''),
  german: inGerman,
  spanish: inSpanish,
  russian: inRussian,
  ukrainian: inUkrainian,
  back: backInEnglish,
}
const strangers: Readonly<Record<string, string>> = {
  otherReport,
  otherInFrench,
  bakers,
  keeper,
  ferry,
  choir,
}

describe('eleven pages in six languages with one origin, among others', () => {
  let trace: Trace
  beforeAll(async () => {
    const texts = Object.entries({ ...pages, ...strangers })
    trace = await traceReadings(await Promise.all(texts.map(([id, text]) => readText(text, { id }))))
  }, 60_000)

  const told = () => trace.utterances.flatMap(({ drifts }) => drifts)

  test('one family with one origin, the paper that two of them credit', () => {
    expect(trace.families).toMatchObject([
      { witnesses: Object.keys(pages).sort(), origins: 1, archetypes: [{ language: 'en' }] },
    ])
    expect(trace.counts.origins).toBe(1 + Object.keys(strangers).length)
  })

  test('the other report is no kin, though it has the owner’s statement word for word', () => {
    expect(trace.related).toContainEqual({ a: 'otherReport', b: 'report', relation: 'shared-quotation' })
  })

  test('nor is a report in another language that quotes the same two people at length', () => {
    expect(trace.related).toContainEqual({
      a: 'french',
      b: 'otherInFrench',
      relation: 'shared-quotation',
    })
  })

  test.each(['bakers', 'keeper', 'ferry', 'choir'])('a notice to readers links %s to nothing', (page) => {
    expect(trace.related.filter(({ a, b }) => [a, b].includes(page))).toEqual([])
  })

  test('what became of the words is told: a denial and a condition lost', () => {
    const ofTurned = told().filter(({ from, to }) => from === 'turned' || to === 'turned')
    expect(new Set(ofTurned.map(({ kind }) => kind))).toEqual(new Set(['negation']))
    expect(told()).toContainEqual(expect.objectContaining({ to: 'cut', kind: 'cut' }))
  })

  test('faithful translations have lost nothing', () => {
    const faithful = new Set(['report', 'copy', 'excerpt', 'french', 'russian', 'ukrainian', 'back'])
    expect(told().filter(({ from, to }) => faithful.has(from) && faithful.has(to))).toEqual([])
  })
})
