import { expect, test } from 'vitest'
import { chanceOf, nonsense } from './nonsense.test.data.js'
import { orchestra, page } from './pages.test.data.js'
import { traceReadings } from './trace-readings.js'

const pages = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => page(`p${i}`, text(i)))

const largest = async (readings: Parameters<typeof traceReadings>[0]) => {
  const { families } = await traceReadings(readings)
  return Math.max(0, ...families.map(({ witnesses }) => witnesses.length))
}

test('one page again and again is one text, however often it is printed', async () => {
  const trace = await traceReadings(pages(50_000, (i) => (i % 2 ? orchestra : `${orchestra}\n`)))
  expect(trace.counts).toMatchObject({ pages: 50_000, texts: 1, origins: 1 })
})

test('pages that were not found are no copies of each other, however many there are', async () => {
  const lines = ['Page not found', 'Sorry, the page that you asked for does not exist here']
  for (const line of lines)
    for (const count of [2, 40, 2_000]) expect(await largest(pages(count, () => line))).toBe(0)
})

test('a page of one word, or of two in any order, has no kin', async () => {
  const luck = chanceOf(7)
  expect(await largest(pages(60, (i) => 'ja '.repeat(2_000 + i)))).toBe(0)
  const yesNo = () => Array.from({ length: 500 }, () => (luck() < 0.5 ? 'ja' : 'nein')).join(' ')
  expect(await largest(pages(60, yesNo))).toBe(0)
})

test('megabytes without a blank, in any script, are read and set aside', async () => {
  const trace = await traceReadings([
    page('x', 'x'.repeat(1_000_000)),
    page('y', 'x'.repeat(999_999)),
    page('ж', 'ж'.repeat(1_000_000), { language: 'ru' }),
    page('的', '的'.repeat(300_000), { language: 'zh' }),
    page('marks', '“'.repeat(300_000)),
    page('lines', 'a\n'.repeat(100_000)),
  ])
  expect(trace.families).toEqual([])
})

test('unbroken letters of another language are looked at once, not once from each letter', async () => {
  const unbroken = ['x', 'я', 'ж', 'z'].flatMap((letter) =>
    ['en', 'fr', 'de', 'es'].map((language) =>
      page(`${letter} ${language}`, letter.repeat(1_000_000), { language }),
    ),
  )
  const trace = await traceReadings(unbroken)
  expect(trace.counts.pages).toBe(16)
})

test('pages with nothing in common, in languages that nobody has heard of, stay apart', async () => {
  const luck = chanceOf(8)
  const strangers = pages(300, () => nonsense(luck, 200)).map((each, i) => ({
    ...each,
    article: { ...each.article, language: `x-${i}` },
  }))
  const trace = await traceReadings(strangers)
  expect(trace).toMatchObject({ families: [], related: [], counts: { texts: 300, origins: 300 } })
})

test('a headline on pages that otherwise have nothing in common joins none of them', async () => {
  const luck = chanceOf(9)
  expect(
    await largest(
      pages(300, () => `${nonsense(luck, 40)}\n${orchestra.split('\n')[0]}\n${nonsense(luck, 40)}`),
    ),
  ).toBe(0)
})
