import { describe, expect, test } from 'vitest'
import { creditTables } from './credit-patterns/credit-patterns.js'
import { creditAtEnd, creditInByline, creditInDateline, creditLine } from './credits.js'

const place = (text: string) => ({ start: 0, text, links: [] })
const finders = { line: creditLine, byline: creditInByline, dateline: creditInDateline, end: creditAtEnd }

describe('every pattern finds the credit of its example', () => {
  for (const { where, example, name } of creditTables.flatMap(({ patterns }) => patterns))
    test(example, () => {
      const credit = finders[where](place(example))
      expect(credit?.name).toBe(name)
      expect(example.slice(credit!.span.start, credit!.span.end)).toBe(name)
    })
})

describe('traps that credit nobody', () => {
  const traps = [
    'Sources close to the council said the bridge would stay shut for longer than anybody had been told so far.',
    'With two goals in the last minutes, the visitors took the cup home.',
    'Avec deux buts dans les dernières minutes, les visiteurs ont emporté la coupe.',
    'Via the old road it takes an hour, and nobody in the village remembers why the new one was closed to lorries in winter or who had asked for it.',
    'По данным совета, мост откроют в мае.',
  ]
  for (const trap of traps) test(trap, () => expect(creditLine(place(trap))).toBeUndefined())
})

test('a credit that is a link gives its address', () => {
  const links = [{ start: 9, end: 25, href: 'https://harbourpost.example/x' }]
  expect(creditLine({ start: 100, text: 'Source : The Harbour Post', links })).toEqual({
    name: 'The Harbour Post',
    span: { start: 109, end: 125 },
    url: 'https://harbourpost.example/x',
  })
})
