import { expect, test } from 'vitest'
import type { Reading } from '../reading.js'
import { weighDirection } from './direction.js'
import { compareWords } from './likeness.js'
import { credited, ferry, page } from './pages.test.data.js'
import { groupTexts } from './text-group.js'

function weighed(a: Reading, b: Reading) {
  const [one, other] = [groupTexts([a])[0]!, groupTexts([b])[0]!]
  const { forward, backward, balance } = weighDirection(one, other, compareWords(one.words, other.words))
  const kinds = (all: typeof forward) => all.map(({ kind }) => kind)
  return { forward: kinds(forward), backward: kinds(backward), balance }
}

const dated = (date: string) => ({ published: { date, found: 'meta' } })
const cut = ferry.split('\n').slice(0, 3).join('\n')
const bell = { outlet: 'Tide Wire', url: 'https://tidewire.example/ferry' }

const pairs = [
  {
    what: 'a credit line names the exemplar’s outlet',
    a: page('a', ferry, bell),
    b: credited('b', ferry, 'Tide Wire', { outlet: 'Echo' }),
    kind: 'credit',
  },
  {
    what: 'a canonical link leads to it',
    a: page('a', ferry, bell),
    b: page('b', ferry, { canonical: 'https://tidewire.example/ferry' }),
    kind: 'names-address',
  },
  {
    what: 'it holds all the other has, and more',
    a: page('a', ferry),
    b: page('b', cut),
    kind: 'fuller',
  },
  {
    what: 'it is dated a day earlier',
    a: page('a', ferry, dated('2026-01-12')),
    b: page('b', ferry, dated('2026-01-13')),
    kind: 'published-later',
  },
]
for (const { what, a, b, kind } of pairs) {
  test(`the exemplar is told: ${what}`, () => {
    const { forward, backward, balance } = weighed(a, b)
    expect(forward).toContain(kind)
    expect(backward).not.toContain(kind)
    expect(balance).toBeGreaterThan(0)
    expect(weighed(b, a).balance).toBeCloseTo(-balance)
  })
}

const undecided = [
  { what: 'nothing but the same words', a: page('a', ferry), b: page('b', ferry) },
  {
    what: 'a day, and an hour of that day',
    a: page('a', ferry, dated('2026-01-12')),
    b: page('b', ferry, dated('2026-01-12T09:00:00Z')),
  },
  {
    what: 'a date that is none',
    a: page('a', ferry, dated('soon')),
    b: page('b', ferry, dated('2026-01-12')),
  },
]
for (const { what, a, b } of undecided) {
  test(`nothing tells which was first: ${what}`, () =>
    expect(weighed(a, b)).toEqual({ forward: [], backward: [], balance: 0 }))
}
