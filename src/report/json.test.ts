import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFormat, jsonLinesFormat, jsonOf } from './json.js'

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

test('no escaping changes what is said, and terminals obey none of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonOf({ text }))).toEqual({ text })
      expect(jsonOf(text)).not.toMatch(/[\0-\x1f\x7f-\x9f]/)
    }),
  )
})
