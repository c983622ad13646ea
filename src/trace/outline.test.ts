import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf, withoutParagraphs } from './outline.js'
import { ferry } from './pages.test.data.js'
import { findWords, spanOfWords } from './words.js'

const said = (words: ReturnType<typeof findWords>) =>
  Array.from(words.starts, (start, i) => words.text.slice(start, words.ends[i]))

test('a paragraph is known again by its words, whatever their case and marks', () => {
  const { hashes, lengths } = outlineOf(findWords('Tides at the quay.\nNobody fell in.\nTIDES AT THE QUAY!'))
  expect(hashes[0]).toBe(hashes[2])
  expect(hashes[0]).not.toBe(hashes[1])
  expect([...lengths]).toEqual([4, 3, 4])
})

test('a cookie notice is known for what it is', () => {
  expect(outlineOf(findWords('Nobody fell in.\nThis website uses cookies, as all do.')).notices).toEqual([1])
})

test('without a paragraph the rest stays where it was in the text', () => {
  const words = withoutParagraphs(findWords(ferry), [1, 3])
  expect(words.paragraphs.length - 1).toBe(3)
  const { start, end } = spanOfWords(words, words.paragraphs[1]!, words.paragraphs[2]!)
  expect(ferry.slice(start, end)).toBe(ferry.split('\n')[2]!.slice(1, -1))
})

test('dropping paragraphs is as if they had never been printed', () => {
  const line = fc
    .array(fc.constantFrom('ice', 'Door', 'sea.', 'crew', '“so”'), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.boolean()), { maxLength: 8 }), (lines) => {
      const dropped = lines.flatMap(([, isDropped], i) => (isDropped ? [i] : []))
      const kept = lines.flatMap(([text, isDropped]) => (isDropped ? [] : [text]))
      const words = withoutParagraphs(findWords(lines.map(([text]) => text).join('\n')), dropped)
      const expected = findWords(kept.join('\n'))
      expect(said(words)).toEqual(said(expected))
      for (const column of ['hashes', 'quoted', 'sentences', 'paragraphs'] as const)
        expect([...words[column]]).toEqual([...expected[column]])
    }),
  )
})
