import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFormat, jsonLinesFormat } from './json.js'
import { jsonOf, jsonParts } from './json-parts.js'

const write = (items: readonly unknown[], many: boolean) => {
  const format = jsonFormat<unknown>({ many })
  return format.begin() + items.map(format.each).join('') + format.end()
}

test('one page is one document; several are an array, even of none or one', () => {
  expect(JSON.parse(write([{ id: 'a' }], false))).toEqual({ id: 'a' })
  for (const items of [[], [{ id: 'a' }], [{ id: 'a' }, { id: 'b' }]]) {
    expect(JSON.parse(write(items, true))).toEqual(items)
  }
})

test('a line is one line for every reader of lines', () => {
  const line = jsonLinesFormat<string>().each('a\u2028b\u0085c\n', 0)
  expect(line).toBe('"a\\u2028b\\u0085c\\n"\n')
})

test('a document too long for one string has the same text in parts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect([...jsonParts(value, indent)].join('')).toBe(jsonOf(value, indent))
    }),
  )
  const reading = {
    id: 'a',
    url: undefined,
    statements: [{ content: [{ start: 0, end: 2 }] }, {}],
    voices: [],
  }
  expect([...jsonParts(reading, 2)].join('')).toBe(jsonOf(reading, 2))
})

test('no escaping changes what is said, and terminals obey none of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonOf({ text }))).toEqual({ text })
      expect(jsonOf(text)).not.toMatch(/[\0-\x1f\x7f-\x9f]/)
    }),
  )
})
