import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './words.js'

const shown = (text: string) => {
  const { count, starts, ends } = findWords(text)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
}
const quoted = (text: string) => {
  const { count, starts, ends, quoted: inQuotes } = findWords(text)
  return Array.from({ length: count }, (_, i) => (inQuotes[i] ? text.slice(starts[i], ends[i]) : '')).filter(
    Boolean,
  )
}
const sentences = (text: string) => findWords(text).sentences.length - 1

test('words end at apostrophes and signs, and are the same with or without accents and capitals', () => {
  expect(shown('L’étrave du «Bel-Air» gèle.')).toEqual(['L', 'étrave', 'du', 'Bel', 'Air', 'gèle'])
  expect(findWords('Étrave ГЕЛІЙ').hashes).toEqual(findWords('etrave гелій').hashes)
})

const quotations = [
  { text: 'She said “we sail” and left', words: ['we', 'sail'] },
  { text: 'Elle dit : « nous partons » et sort', words: ['nous', 'partons'] },
  { text: '„Wir fahren“, sagte sie', words: ['Wir', 'fahren'] },
  { text: '»Wir fahren«, sagte sie', words: ['Wir', 'fahren'] },
  { text: 'He said ‘not yet’ again', words: ['not', 'yet'] },
  { text: 'the crew’s own “dogs’ home” there', words: ['dogs', 'home'] },
  { text: '“We sail\nThe harbour closed', words: ['We', 'sail'] }, // never closed: the paragraph ends it
]
for (const { text, words } of quotations) test(text, () => expect(quoted(text)).toEqual(words))

test('a sentence ends at a stop before a capital, not after an initial', () => {
  expect(sentences('The doors froze. Nobody was hurt! J. Varrow came on board.')).toBe(3)
  expect(sentences('Costs rose 3.5 per cent. and so on')).toBe(1)
  expect(sentences('A headline\nA line')).toBe(2)
})

test('words stand in order and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { starts, ends, count } = findWords(text)
      for (let i = 0; i < count; i++) {
        expect(ends[i]!).toBeGreaterThan(starts[i]!)
        if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(ends[i - 1]!)
      }
    }),
  )
})
