import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../article/span.js'
import { compareWords } from './likeness.js'
import { ferry } from './pages.test.data.js'
import { laySideBySide } from './side-by-side.js'
import { findWords } from './words.js'

const lay = (a: string, b: string) => {
  const [one, other] = [findWords(a), findWords(b)]
  const { rows, onlyA, onlyB, moved } = laySideBySide(one, other, compareWords(one, other))
  const said = (text: string, { start, end }: Span) => text.slice(start, end).trim()
  return {
    rows: rows.map((row) => [row.kind, said(a, row.a), said(b, row.b)]),
    onlyA: onlyA.map((span) => said(a, span)),
    onlyB: onlyB.map((span) => said(b, span)),
    moved: moved.map((each) => said(a, each.a)),
  }
}

const [turned, slept, cold, refunds, officials] = ferry.split('\n') as [
  string,
  string,
  string,
  string,
  string,
]

test('each paragraph stands beside its copy, and what one page adds beside nothing', () => {
  const { rows } = lay(ferry, [turned, slept, 'Advertisement', cold, refunds].join('\n'))
  expect(rows).toEqual([
    ['shared', turned, turned],
    ['shared', slept, slept],
    ['own', '', 'Advertisement'],
    ['shared', cold, cold],
    ['shared', refunds, refunds],
    ['own', officials, ''],
  ])
})

test('words that were lost, added or changed on the way', () => {
  const { onlyA, onlyB } = lay(
    ferry,
    ferry.replace('will not sail again', 'will sail').replace('212', 'some 112'),
  )
  expect(onlyA).toEqual(['212', 'not', 'again'])
  expect(onlyB).toEqual(['some 112'])
})

test('a paragraph that was moved stays where it is on either page, and is told', () => {
  const { rows, moved } = lay(ferry, [slept, cold, refunds, officials, turned].join('\n'))
  expect(rows[0]).toEqual(['own', turned, ''])
  expect(moved).toEqual([turned.slice(0, -1)])
})

test('pages that share nothing stand beside each other in one row', () => {
  expect(lay('It rained.', 'It snowed.').rows).toEqual([['own', 'It rained.', 'It snowed.']])
  expect(lay('', '').rows).toEqual([])
})

test('every word of either text stands in one row, in its order', () => {
  const word = fc.constantFrom('ice', 'door', 'sea', 'crew', 'bow', 'fog', 'oar', 'gull')
  const line = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => `“${words.join(' ')}.”`)
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { rows } = lay(a, b)
      const words = (lines: readonly string[]) => lines.join(' ').match(/\p{L}+/gu)
      expect(words(rows.map(([, inA]) => inA!))).toEqual(words([a]))
      expect(words(rows.map(([, , inB]) => inB!))).toEqual(words([b]))
    }),
  )
})

test('a first word that two paragraphs happen to share is left with its own', () => {
  const [a, b] = [`A HARD frost held the port.\nA ${turned.slice(4)}`, `A ${turned.slice(4)}`]
  expect(lay(`${slept}\n${a}`, `${slept}\n${b}`).rows).toEqual([
    ['shared', slept, slept],
    ['own', 'A HARD frost held the port.', ''],
    ['shared', b, b],
  ])
})
