import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  credited,
  ferry,
  ferryElsewhere,
  ferryInFrench,
  ferryInRussian,
  orchestra,
  page,
} from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

const lines = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n')

describe('families', () => {
  test('an excerpt that credits its exemplar hangs from it, and the pair has one origin', async () => {
    const trace = await traceReadings([
      credited('excerpt', lines(ferry, 0, 3), 'Aldermouth Bell', { outlet: 'North Shore Echo' }),
      page('original', ferry, { outlet: 'Aldermouth Bell' }),
      page('other', orchestra),
    ])
    expect(trace.families).toMatchObject([{ witnesses: ['excerpt', 'original'], origins: 1, archetypes: [] }])
    expect(trace.families[0]!.descent).toMatchObject([
      { from: 'original', to: 'excerpt', relation: 'excerpt', directed: true },
    ])
    expect(trace.families[0]!.descent[0]!.evidence.map(({ kind }) => kind)).toContain('credit')
    expect(trace.counts).toMatchObject({ pages: 3, texts: 3, origins: 2 })
  })

  test('pages with the same words throughout are one text', async () => {
    const trace = await traceReadings([page('b', ferry), page('a', ferry), page('c', ferry)])
    expect(trace.counts).toMatchObject({ pages: 3, texts: 1, origins: 1 })
    expect(trace.families[0]!.descent.map(({ from, to }) => `${from}→${to}`)).toEqual(['a→b', 'a→c'])
    expect(trace.families[0]!.descent.every(({ directed }) => !directed)).toBe(true)
  })

  test('French and Russian translations join the English page, and each other where it is missing', async () => {
    const [en, fr, ru] = [
      page('en', ferry),
      page('fr', ferryInFrench, { language: 'fr' }),
      page('ru', ferryInRussian, { language: 'ru-RU' }),
    ]
    const all = await traceReadings([en, fr, ru, page('other', orchestra)])
    expect(all.families).toMatchObject([{ witnesses: ['en', 'fr', 'ru'], origins: 1 }])
    expect(all.families[0]!.descent.map(({ relation }) => relation)).toEqual(['translation', 'translation'])
    const withoutEnglish = await traceReadings([fr, ru])
    expect(withoutEnglish.families).toMatchObject([{ witnesses: ['fr', 'ru'], origins: 1 }])
  })

  test('an exemplar that only credit lines name is an archetype', async () => {
    const trace = await traceReadings([
      credited('one', lines(ferry, 0, 4), 'TideWire.com', { outlet: 'North Shore Echo' }),
      credited('two', lines(ferry, 1), 'TideWire.com', { outlet: 'Saltby Post' }),
    ])
    expect(trace.families).toMatchObject([{ origins: 1, archetypes: [{ name: 'TideWire.com' }] }])
    expect(trace.families[0]!.descent.map(({ from }) => from)).toEqual([
      'archetype:tidewire',
      'archetype:tidewire',
    ])
  })

  test('a French page with an English notice and English spellings had an English exemplar', async () => {
    const french =
      'Le gouverneur Aleksey Borodin, de la région de Prizhno, a le dos fermement appuyé contre le mur, selon ses adversaires.\nRelated Articles'
    const trace = await traceReadings([page('fr', french, { language: 'fr' })])
    expect(trace.families).toMatchObject([{ witnesses: ['fr'], origins: 1 }])
    expect(trace.families[0]!.archetypes[0]!.because).toContain('Related Articles')
  })
})

describe('what makes no family', () => {
  test('one official quotation in two independent reports', async () => {
    const trace = await traceReadings([page('a', ferry), page('b', ferryElsewhere)])
    expect(trace.families).toEqual([])
    expect(trace.related).toMatchObject([{ relation: 'shared-quotation' }])
    expect(trace.counts.origins).toBe(2)
  })

  test('a cookie notice', async () => {
    const notice =
      'We use cookies to improve your experience on this site and to show you news that you may like to read.'
    const trace = await traceReadings([
      page('a', `${ferry}\n${notice}`),
      page('b', `${orchestra}\n${notice}`),
    ])
    expect(trace.families).toEqual([])
  })

  test('furniture that a site repeats on every page, whatever it says', async () => {
    const about =
      'The Saltby Post has printed the tide tables every morning since 1874 and is owned by the people who make it, who are listed in the hall.'
    const stories = [ferry, orchestra, ferryElsewhere].map((story, i) => page(`p${i}`, `${story}\n${about}`))
    const trace = await traceReadings([
      ...stories,
      page('p3', `A short note on eels and nothing else.\n${about}`),
    ])
    expect(trace.families).toEqual([])
  })

  test('nothing at all', async () => {
    expect(await traceReadings([])).toMatchObject({ families: [], counts: { pages: 0, origins: 0 } })
    expect((await traceReadings([page('a', ''), page('b', '')])).families).toEqual([])
  })
})

test('the order of the pages does not matter', { timeout: 60_000 }, async () => {
  const pages = [
    page('en', ferry, { outlet: 'Aldermouth Bell' }),
    page('fr', ferryInFrench, { language: 'fr' }),
    page('ru', ferryInRussian, { language: 'ru' }),
    page('part', lines(ferry, 1, 4)),
    credited('credit', lines(ferry, 0, 3), 'Aldermouth Bell', { outlet: 'Echo' }),
    page('elsewhere', ferryElsewhere),
    page('copy', ferry),
    page('other', orchestra),
  ]
  const expected = JSON.stringify(await traceReadings(pages))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (shuffled) => {
      expect(JSON.stringify(await traceReadings(shuffled))).toBe(expected)
    }),
    { numRuns: 12 },
  )
})

test('hostile pages are bounded: one word for ever, no word at all, one page again and again', async () => {
  const trace = await traceReadings([
    page('ja', 'ja '.repeat(20_000)),
    page('jaja', 'ja '.repeat(30_000)),
    page('x', 'x'.repeat(1_000_000)),
    page('marks', '“'.repeat(50_000)),
    ...Array.from({ length: 500 }, (_, i) => page(`same-${i}`, orchestra)),
  ])
  expect(trace.counts).toMatchObject({ pages: 504, texts: 5 })
  expect(Math.max(...trace.families.map(({ witnesses }) => witnesses.length))).toBe(500)
})

test('a page that credits two exemplars hangs from both', async () => {
  const bell = page('bell', ferry, { outlet: 'Aldermouth Bell' })
  const wick = page(
    'wick',
    `${orchestra}\n${orchestra.replace('Sunday', 'Saturday evening and again at dawn')}`,
    { outlet: 'Wick Times' },
  )
  const story = `${lines(ferry, 0, 4)}\n${wick.article.text}`
  const both = credited('both', `${story}\nSource: Wick Times`, 'Aldermouth Bell', { outlet: 'Echo' })
  const start = both.article.text.indexOf('Wick Times')
  const credits = [...both.article.credits, { name: 'Wick Times', span: { start, end: start + 10 } }]
  const trace = await traceReadings([bell, wick, { ...both, article: { ...both.article, credits } }])
  expect(trace.families).toMatchObject([{ origins: 2, witnesses: ['bell', 'both', 'wick'] }])
  expect(trace.families[0]!.descent.map(({ from, to }) => `${from}→${to}`).sort()).toEqual([
    'bell→both',
    'wick→both',
  ])
})
