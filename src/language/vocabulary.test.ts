import fc from 'fast-check'
import { expect, test } from 'vitest'
import { known, numberOf } from './vocabulary.js'
import { describeWord, emptyForms } from './word-forms.js'

const numberOfWord = (word: string) => numberOf(word, 0, word.length)

test('a word met twice is one string with one number', () => {
  const text = 'the ferry left the ferry landing'
  const first = numberOf(text, 4, 9)
  expect(known.words[first]).toBe('ferry')
  expect(numberOf(text, 19, 24)).toBe(first)
  expect(numberOf(text, 25, 32)).not.toBe(first)
})

test('a text with more words than are kept still gets each of them', () => {
  for (let i = 0; i < 70_000; i++) expect(known.words[numberOfWord(`w${i}`)]).toBe(`w${i}`)
  expect(known.words.length).toBeLessThan(40_000)
})

test('any word comes back with the look of its own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (word) => {
      const number = numberOfWord(word)
      const own = emptyForms(1)
      describeWord(own, 0, word)
      expect(known.words[number]).toBe(word)
      expect(known.forms.suffix4[number]).toBe(own.suffix4[0])
      expect(known.forms.stem[number]).toBe(own.stem[0])
    }),
  )
})
