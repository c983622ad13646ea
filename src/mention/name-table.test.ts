import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maySpread, namesFrom, nameTable, numbersNamed } from './name-table.js'

const table = nameTable('kherson|1g,1ms\nnew york|2\nnewark|3\n')

test('a name gives its numbers, and only a whole name does', () => {
  expect(numbersNamed(table, 'kherson')).toEqual([52, 2116])
  expect(numbersNamed(table, 'kherso')).toEqual([])
  expect(numbersNamed(table, 'khersons')).toEqual([])
  expect(numbersNamed(table, '')).toEqual([])
})

test('it knows which words more may follow', () => {
  expect(maySpread(table, 'new')).toBe(true)
  expect(maySpread(table, 'kherson')).toBe(false)
})

test('names can be walked by their beginning', () => {
  expect([...namesFrom(table, 'new')]).toEqual(['new york', 'newark'])
  expect([...namesFrom(table, 'x')]).toEqual([])
})

test('every name of a table is found under its own number', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,5})?$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (names) => {
      const sorted = [...names].sort()
      const made = nameTable(`${sorted.map((word, i) => `${word}|${i.toString(36)}`).join('\n')}\n`)
      sorted.forEach((word, i) => {
        expect(numbersNamed(made, word)).toEqual([i])
      })
    }),
  )
})
