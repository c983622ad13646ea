import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { findVerbatimKin } from './comparisons.js'
import { findFamilies } from './families.js'
import { credited, ferry, orchestra, page } from './pages.test.data.js'
import { groupTexts } from './text-group.js'
import { TraceMemory } from './trace-memory.js'

async function families(pages: readonly Reading[]) {
  const memory = new TraceMemory()
  const groups = groupTexts(pages, memory)
  return findFamilies(groups, (await findVerbatimKin(groups, memory)).kin)
}

const lines = (text: string, from: number, to?: number) => text.split('\n').slice(from, to).join('\n')

test('a page without kin and without an exemplar is no family', async () => {
  expect(await families([page('ferry', ferry), page('orchestra', orchestra)])).toEqual([])
})

test('larger families come first, and each is named by its first page', async () => {
  const found = await families([
    page('d', orchestra),
    page('e', orchestra),
    page('c', ferry),
    page('b', lines(ferry, 0, 4)),
    page('a', lines(ferry, 1)),
  ])
  expect(found.map(({ id, witnesses }) => [id, witnesses])).toEqual([
    ['family:a', ['a', 'b', 'c']],
    ['family:d', ['d', 'e']],
  ])
})

test('pages with the same words hang from the one that stands for the text, and are one origin', async () => {
  const [family] = await families([page('b', ferry), page('a', ferry), page('part', lines(ferry, 0, 3))])
  expect(family!.descent.map(({ from, to }) => `${from}→${to}`)).toEqual(['a→part', 'a→b'])
  expect(family!.origins).toBe(1)
})

test('a single page that credits one not collected is a family with it', async () => {
  const [family] = await families([credited('only', ferry, 'TideWire.com', { outlet: 'Saltby Post' })])
  expect(family).toMatchObject({ witnesses: ['only'], origins: 1, archetypes: [{ name: 'TideWire.com' }] })
})

test('what is told of a page is a share of its words, to three places', async () => {
  const [family] = await families([page('all', ferry), page('part', lines(ferry, 0, 2))])
  const { coverage } = family!.descent[0]!
  expect(coverage.to).toBe(1)
  expect(coverage.from).toBe(Math.round(coverage.from * 1000) / 1000)
})
