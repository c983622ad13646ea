import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ferry, orchestra } from './pages.test.data.js'
import { findPassages } from './passages.js'
import { findWords, spanOfWords } from './words.js'

const shared = (a: string, b: string) => {
  const [one, other] = [findWords(a), findWords(b)]
  return findPassages(one, other).map(({ aStart, aEnd }) => {
    const { start, end } = spanOfWords(one, aStart, aEnd)
    return a.slice(start, end)
  })
}

test('a passage goes on across small edits', () => {
  const before = 'The company has promised full refunds and a free crossing before the end of March.'
  const after = 'The firm has promised full refunds and one free crossing by the end of March.'
  expect(shared(before, after)).toEqual([
    'has promised full refunds and a free crossing before the end of March',
  ])
})

test('moved paragraphs are found where they went', () => {
  const lines = ferry.split('\n')
  expect(shared(ferry, [...lines.slice(3), ...lines.slice(0, 3)].join('\n'))).toHaveLength(2)
})

test('phrases that every newspaper has are no passage', () => {
  expect(shared('He left as part of a deal.', 'She came as part of a crew.')).toEqual([])
  expect(shared(ferry, orchestra)).toEqual([])
})

test('no word of either text is used twice', () => {
  const word = fc.constantFrom('ice', 'door', 'sea', 'crew')
  const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [findWords(a), findWords(b)]
      const used = { a: new Uint8Array(one.count), b: new Uint8Array(other.count) }
      for (const { aStart, aEnd, bStart, bEnd } of findPassages(one, other)) {
        for (let i = aStart; i < aEnd; i++) expect(used.a[i]!++).toBe(0)
        for (let j = bStart; j < bEnd; j++) expect(used.b[j]!++).toBe(0)
      }
    }),
  )
})
