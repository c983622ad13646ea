import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintsOf, shingleLength } from './fingerprint.js'
import { findWords } from './words.js'

test('any stretch of nine words that two texts share leaves a common fingerprint', () => {
  const word = fc.stringMatching(/^[a-z]{2,7}$/)
  const some = fc.array(word, { maxLength: 30 })
  fc.assert(
    fc.property(
      some,
      some,
      some,
      some,
      fc.array(word, { minLength: 9, maxLength: 20 }),
      (a, b, c, d, shared) => {
        const one = fingerprintsOf(findWords([...a, ...shared, ...b].join(' ')))
        const other = new Set(fingerprintsOf(findWords([...c, ...shared, ...d].join(' '))))
        expect(one.some((print) => other.has(print))).toBe(true)
      },
    ),
  )
})

test('a text shorter than a shingle has none, one repeated word has one', () => {
  expect(fingerprintsOf(findWords('ice '.repeat(shingleLength - 1)))).toHaveLength(0)
  expect(fingerprintsOf(findWords('ice '.repeat(500)))).toHaveLength(1)
})
