import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { ferry, ferryElsewhere, ferryInFrench, ferryInRussian, orchestra, page } from './pages.test.data.js'
import { findSenseKin, prepareSense } from './sense-kin.js'
import { groupTexts } from './text-group.js'
import { TraceMemory } from './trace-memory.js'

/** Pairs of pages found to tell the same, and those that only came near. */
async function found(pages: readonly Reading[], known: readonly (readonly [string, string])[] = []) {
  const memory = new TraceMemory()
  const groups = groupTexts(pages, memory)
  const idsOf = ({ a, b }: { a: number; b: number }) =>
    [a, b]
      .map((text) => groups[text]!.reading.id)
      .sort()
      .join(' ')
  const at = (id: string) => groups.findIndex(({ reading }) => reading.id === id)
  const pairs = known.map((pair) => {
    const [a, b] = pair.map(at).sort((x, y) => x - y)
    return { a: a!, b: b! }
  })
  const { kin, near } = await findSenseKin(groups, prepareSense(groups, memory.finder), pairs, memory)
  return { kin: kin.map(idsOf).sort(), near: near.map(idsOf).sort() }
}

const english = page('en', ferry)
const french = page('fr', ferryInFrench, { language: 'fr' })
const russian = page('ru', ferryInRussian, { language: 'ru' })

test('a page and its translations are kin, and translations of one page are kin of each other', async () => {
  const { kin } = await found([english, french, russian, page('other', orchestra)])
  expect(kin).toEqual(['en fr', 'en ru', 'fr ru'])
})

test('the same evening told by somebody else comes near, and is no kin', async () => {
  const { kin } = await found([page('elsewhere', ferryElsewhere), english])
  expect(kin).toEqual([])
})

test('pairs that are kin already are not looked at again', async () => {
  const { kin, near } = await found([english, french], [['en', 'fr']])
  expect([kin, near]).toEqual([[], []])
})
