import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPage, readText } from '../src/read.js'
import type { Reading } from '../src/reading.js'
import type { Family, Trace } from '../src/trace/trace.js'
import { traceReadings } from '../src/trace/trace-readings.js'

type Expected = {
  readonly origins: number
  readonly families: readonly { readonly witnesses: readonly string[]; readonly descent: readonly Edge[] }[]
  readonly alone: readonly string[]
}
type Edge = { readonly from: string; readonly to: string; readonly relation: string }

const folder = new URL('../examples/', import.meta.url)
const expected: Expected = JSON.parse(readFileSync(new URL('family.expected.json', folder), 'utf8'))

async function readFamily(): Promise<Reading[]> {
  const pages = new URL('family/', folder)
  return Promise.all(
    readdirSync(pages).map((name) => {
      const bytes = readFileSync(new URL(name, pages))
      return name.endsWith('.txt')
        ? readText(bytes.toString('utf8'), { id: name })
        : readPage(bytes, { id: name })
    }),
  )
}

describe('the bundled family, traced', () => {
  let trace: Trace
  beforeAll(async () => {
    trace = await traceReadings(await readFamily())
  }, 60_000)

  const familyOf = (page: string): Family | undefined =>
    trace.families.find((family) => family.witnesses.includes(page))

  test('four origins', () => expect(trace.counts.origins).toBe(expected.origins))

  test('two families, and two pages that stand alone', () => {
    expect(trace.families.map((family) => family.witnesses)).toEqual(
      expected.families.map((family) => family.witnesses),
    )
    for (const page of expected.alone) expect(familyOf(page)).toBeUndefined()
  })

  test('the agency that nobody collected is the second family’s origin', () =>
    expect(familyOf('05-depeche-du-littoral.html')?.archetypes.map(({ name }) => name)).toEqual([
      expect.stringContaining('Boréal'),
    ]))

  test('each page hangs from the page it was taken from', () => {
    const { descent } = familyOf('01-northgate-dispatch.html')!
    const edges = (list: readonly Edge[]) => list.map(({ from, to }) => `${from} → ${to}`).sort()
    expect(edges(descent)).toEqual(edges(expected.families[0]!.descent))
  })

  test('copies and the translation are called what they are', () => {
    const relationTo = (page: string) => familyOf(page)?.descent.find(({ to }) => to === page)?.relation
    expect(relationTo('02-harbour-post.html')).toBe('copy')
    expect(relationTo('03-monde-direct.html')).toBe('translation')
    expect(relationTo('04-world-brief.html')).toBe('rewrite')
    expect(relationTo('08-infos-en-continu.txt')).toBe('copy')
  })

  test('the lost negation and the changed number are told, and only of the page that has them', () => {
    const drifts = trace.utterances.flatMap((utterance) => utterance.drifts)
    const meaningful = drifts.filter(({ kind }) => kind === 'negation' || kind === 'number')
    expect(new Set(meaningful.map(({ kind }) => kind))).toEqual(new Set(['negation', 'number']))
    expect(new Set(meaningful.map(({ to }) => to))).toEqual(new Set(['04-world-brief.html']))
  })

  test('what a diplomat says of the ridge to one family is not what analysts say of it to the other', () => {
    const diplomats = trace.utterances.filter(({ voice }) => voice === 'une source diplomatique')
    const pages = diplomats.flatMap(({ variants }) => variants.map(({ reading }) => reading.slice(0, 2)))
    expect(new Set(pages)).toEqual(new Set(['05', '07']))
  })
})
