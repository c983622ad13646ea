import { beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../reading.js'
import { credited, ferry, ferryInFrench, orchestra, page } from '../../trace/pages.test.data.js'
import { traceReadings } from '../../trace/trace-readings.js'
import type { Presentation } from '../format.js'
import { wordsFor } from '../words/words.js'
import { explainPair } from './explain.js'
import { type Traced, type TraceFormatName, traceFormatNamed } from './format.js'

const presentation = async (locale: 'en' | 'fr' = 'en'): Promise<Presentation> => ({
  words: await wordsFor(locale),
  many: true,
  width: 100,
  colour: false,
  explain: false,
})
const report = async (traced: Traced, name: TraceFormatName, locale?: 'en' | 'fr') =>
  (await traceFormatNamed(name, await presentation(locale)))(traced)
const traced = async (readings: readonly Reading[]): Promise<Traced> => ({
  trace: await traceReadings(readings),
  readings,
})

const pages = [
  page('bell', ferry, { outlet: 'Aldermouth Bell' }),
  page('littoral', ferryInFrench, { language: 'fr' }),
  page('echo', ferry.replace('the ferry will not sail', 'the ferry will sail'), { outlet: 'Echo' }),
]

describe('three pages of one origin', () => {
  let family: Traced
  beforeAll(async () => {
    family = await traced(pages)
  })

  test('the first line is the sentence an editor needs', async () => {
    const [first] = (await report(family, 'terminal')).split('\n')
    expect(first).toMatch(/^3 pages, 2 languages: 1 origin \(.+\); wording drifted in 1 page$/)
    const [premiere] = (await report(family, 'terminal', 'fr')).split('\n')
    expect(premiere).toMatch(/^3 pages, 2 langues\u00a0: 1 origine \(.+\)\u00a0; propos altérés dans 1 page$/)
  })

  test('the tree names relations, and the utterance its drift', async () => {
    const text = await report(family, 'terminal')
    expect(text).toContain('└─ ')
    expect(text).toContain('translation:')
    expect(text).toContain('! negation: “not” lost (echo)')
  })

  test('the picture has a box for each page and both texts stand side by side', async () => {
    const html = await report(family, 'html')
    expect(html.match(/<rect /g)).toHaveLength(3)
    expect(html).toContain('<table class="collation">')
    expect(html).toContain('<del>not</del>')
    expect(html).toContain('⚠ drifted')
    expect(html.match(/<table class="collation">/g)).toHaveLength(2)
    expect(html).not.toContain('<script')
  })

  test('boxes of the picture lead to the steps, and no two places are called alike', async () => {
    const html = await report(family, 'html')
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const aims = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(aims).toHaveLength(2)
    for (const aim of aims) expect(ids).toContain(aim)
  })

  test('Graphviz and GraphML have each page and each step', async () => {
    expect((await report(family, 'dot')).match(/ -> /g)).toHaveLength(2)
    const graphml = await report(family, 'graphml')
    expect(graphml.match(/<node /g)).toHaveLength(3)
    expect(graphml.match(/<edge /g)).toHaveLength(2)
  })

  test('two pages are explained with what they share and what speaks for either direction', async () => {
    const text = await explainPair(pages[0]!, pages[2]!, await presentation())
    expect(text).toContain('A bell\nB echo\n')
    expect(text).toMatch(/shared words; \d+% of A is in B, \d+% of B in A/)
    expect(text).toContain('For B having been taken from A:')
    expect(text).toContain('balance')
  })
})

test('an exemplar that nobody collected is said to be missing', async () => {
  const family = await traced([credited('copy', ferry, 'TideWire.com', { outlet: 'Echo' })])
  expect(await report(family, 'terminal')).toMatch(/^1 page: 1 origin \(TideWire.com, not collected\)/)
  expect(await report(family, 'dot')).toContain('style=dashed')
})

test('in French no word is left in English', async () => {
  const text = await report(
    await traced([
      page('bell', ferry, { outlet: 'Aldermouth Bell', published: { date: '2026-01-12', found: 'meta' } }),
      page('echo', ferry, { outlet: 'Echo', published: { date: '2026-01-13T06:30:00Z', found: 'meta' } }),
      credited('copy', orchestra, 'TideWire.com'),
    ]),
    'terminal',
    'fr',
  )
  expect(text.replace(/\s+/g, ' ')).toContain('(2026-01-13 après 2026-01-12)')
  expect(text).toContain('TideWire.com (hors du lot)')
  expect(text).not.toMatch(/after|credited|[^\u00a0][;:](?:\s|$)/)
})

test('hours are told only of pages of one day', async () => {
  const at = (id: string, date: string) => page(id, ferry, { published: { date, found: 'meta' } })
  const text = await report(
    await traced([at('bell', '2026-01-12T06:05:00Z'), at('echo', '2026-01-12T10:30:00+02:00')]),
    'terminal',
  )
  expect(text.replace(/\s+/g, ' ')).toContain('(2026-01-12 08:30 after 06:05 UTC)')
})

test('pages that have nothing to do with each other', async () => {
  const text = await report(await traced([page('a', ferry), page('b', orchestra)]), 'terminal')
  expect(text).toContain('No page was taken from another.')
})

test('what a hostile page says stays text in every format', async () => {
  const attack = '<script>alert(1)</script>"\'`]]>--><svg onload=x>\u001b[2J\u202e'
  const family = await traced([
    credited(`${attack}1`, `${ferry}\n${attack}`, `${attack} Wire.com`, { outlet: attack }),
    page(`${attack}2`, `${ferry}\n“${attack} we sail at noon today and not before”`, {
      outlet: `${attack} Echo`,
    }),
  ])
  const html = await report(family, 'html')
  expect(html).not.toMatch(/<script|<svg onload|[\u202a-\u202e\u2066-\u2069]/)
  expect(await report(family, 'graphml')).not.toMatch(/<script|[\u001b\u202e]/)
  for (const name of ['terminal', 'dot'] as const)
    expect(await report(family, name)).not.toMatch(/[\u001b\u202e]/)
  expect(await explainPair(family.readings[0]!, family.readings[1]!, await presentation())).not.toMatch(
    /[\u001b\u202e]/,
  )
})
