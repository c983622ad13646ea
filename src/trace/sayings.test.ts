import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Span } from '../article/span.js'
import type { Reading } from '../reading.js'
import type { Statement } from '../statement/statement.js'
import { page } from './pages.test.data.js'
import { sayingsOf } from './sayings.js'

const statement = (id: string, content: readonly Span[], voice?: string): Statement => ({
  id,
  kind: 'direct',
  content: [...content],
  certainty: 'asserted',
  route: [],
  cautions: [],
  ...(voice ? { voice } : {}),
})

const text =
  '“We will sail again on Monday,” said Ada Brel. The ferry was late. “Nobody is to blame for it,” she said.'
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [monday, blame] = [at('“We will sail again on Monday,”'), at('“Nobody is to blame for it,”')]

const reading = (statements: readonly Statement[]): Reading => ({
  ...page('ferry', text),
  statements: [...statements],
  voices: [{ id: 'v1', name: 'Ada Brel', kind: 'person', mentions: [] }],
})

const said = (statements: readonly Statement[]) =>
  sayingsOf(reading(statements), (name) => name === 'she').map(({ voice, content, statement }) => [
    voice,
    text.slice(content[0]!.start, content[0]!.end),
    statement?.id,
  ])

test('what a statement tells has its voice, and a quotation in none is told without', () => {
  expect(said([statement('s1', [monday], 'v1')])).toEqual([
    ['Ada Brel', '“We will sail again on Monday,”', 's1'],
    ['', 'Nobody is to blame for it', undefined],
  ])
})

test('in the order of the text, whatever that of the statements', () => {
  const ids = said([statement('s1', [blame]), statement('s2', [monday])]).map(([, , id]) => id)
  expect(ids).toEqual(['s2', 's1'])
})

test('a quotation is left out where any statement overlaps it, and nowhere else', () => {
  const place = fc.record({ start: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (places) => {
      const spans = places.map(({ start, length }) => ({ start, end: Math.min(text.length, start + length) }))
      const sayings = sayingsOf(reading(spans.map((span, i) => statement(`s${i}`, [span]))), () => false)
      const alone = sayings.filter((saying) => !saying.statement).map(({ content }) => content[0]!)
      for (const quotation of [monday, blame]) {
        const inner = { start: quotation.start + 1, end: quotation.end - 2 }
        const isAlone = alone.some(({ start }) => start === inner.start)
        expect(isAlone).toBe(!spans.some((span) => overlaps(span, inner)))
      }
    }),
  )
})
