import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Descent, Family } from '../../trace/trace.js'
import { painter } from '../terminal/style.js'
import { en } from '../words/en/trace.js'
import { stemmaDrawing } from './drawing.js'
import type { Traced } from './format.js'
import { stemmaText } from './terminal-stemma.js'
import { stemmaOf } from './tree.js'

const copy = (from: string, to: string): Descent => ({
  from,
  to,
  relation: 'copy',
  coverage: { from: 0, to: 0 },
  directed: true,
  evidence: [],
})

const familyOf = (witnesses: readonly string[], descent: readonly Descent[]): Family => ({
  id: 'f',
  witnesses: [...witnesses],
  archetypes: [],
  descent: [...descent],
  origins: 1,
  voices: 0,
})

const traced: Traced = {
  trace: {
    families: [],
    related: [],
    utterances: [],
    counts: { pages: 0, texts: 0, origins: 0, voices: 0, recordings: 0 },
  },
  readings: [],
}
const shown = (family: Family, width = 80): string[] =>
  stemmaText({ words: en, width, paint: painter(false), traced, ends: new Map() }, family)
    .split('\n')
    .filter(Boolean)

const chain = (length: number): Family => {
  const pages = Array.from({ length }, (_, i) => `${i}.html`)
  return familyOf(
    pages,
    pages.slice(1).map((page, i) => copy(pages[i]!, page)),
  )
}

test('each page stands before what hangs from it, brothers in their order', () => {
  const family = familyOf(
    ['post', 'echo', 'bell', 'ledger'],
    [copy('post', 'echo'), copy('post', 'ledger'), copy('echo', 'bell')],
  )
  expect(stemmaOf(family).map(({ id, depth, above }) => [id, depth, above])).toEqual([
    ['post', 0, -1],
    ['echo', 1, 0],
    ['bell', 2, 1],
    ['ledger', 1, 0],
  ])
  expect(shown(family)).toEqual(['post', '├─ copy: echo', '│  └─ copy: bell', '└─ copy: ledger'])
})

test('a page with two exemplars stands with all its own below the first, and is only named below the other', () => {
  const family = familyOf(
    ['post', 'echo', 'bell', 'ledger'],
    [copy('post', 'bell'), copy('echo', 'bell'), copy('bell', 'ledger')],
  )
  expect(stemmaOf(family).map(({ id }) => id)).toEqual(['post', 'bell', 'ledger', 'echo', 'bell'])
})

describe('a chain of 20,000 pages', () => {
  const family = chain(20_000)

  test('is read to its end', () => {
    const places = stemmaOf(family)
    expect(places.at(-1)).toMatchObject({ id: '19999.html', depth: 19_999, isLeaf: true })
  })

  test('stays within the screen, and each page says from which it was taken', () => {
    const lines = shown(family, 60)
    expect(lines).toHaveLength(20_000)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(lines.at(-1)!.trim()).toBe('19998.html → copy: 19999.html')
  })

  test('is drawn', () => {
    const drawn = { traced, words: en, names: new Map(), numbers: new Map() }
    expect(stemmaDrawing(drawn, family).source.match(/<rect /g)).toHaveLength(20_000)
  })
})

test('every witness of a tree stands once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (exemplars) => {
      const pages = ['0', ...exemplars.map((_, i) => `${i + 1}`)]
      const family = familyOf(
        pages,
        exemplars.map((exemplar, i) => copy(`${exemplar % (i + 1)}`, `${i + 1}`)),
      )
      const places = stemmaOf(family)
      expect(places.map(({ id }) => id).sort()).toEqual([...pages].sort())
      for (const { above, descent, depth } of places.slice(1))
        expect([places[above]!.id, places[above]!.depth]).toEqual([descent!.from, depth - 1])
    }),
  )
})
