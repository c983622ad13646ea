import { expect, test } from 'vitest'
import { page } from '../../trace/pages.test.data.js'
import { withoutMarks, wordingsOf } from './utterances.js'

const marked = [
  ['“We sail at noon,”', 'We sail at noon'],
  ['« Nous partons à midi »', 'Nous partons à midi'],
  ['„Wir fahren um zwölf“', 'Wir fahren um zwölf'],
  ['“We had no bread.', 'We had no bread.'],
  ['we sail at noon”', 'we sail at noon'],
  ['the captain was “made to read a text”', 'the captain was “made to read a text”'],
  ['that they sail', 'that they sail'],
] as const
test.each(marked)('%s', (words, bare) => {
  expect(withoutMarks(words)).toBe(bare)
})

test('a wording is told once, with all pages that have it', () => {
  const readings = ['bell', 'echo', 'post'].map((id) =>
    page(id, id === 'post' ? 'We stay here.' : 'We sail now.'),
  )
  const variants = readings.map(({ id }) => ({
    reading: id,
    statement: 's1',
    content: [{ start: 0, end: 12 }],
  }))
  const utterance = { id: 'u1', voice: '', variants, unattributed: [], drifts: [] }
  const trace = {
    families: [],
    related: [],
    utterances: [utterance],
    counts: { pages: 3, texts: 2, origins: 2, voices: 0, recordings: 0 },
  }
  expect(wordingsOf({ trace, readings }, utterance)).toEqual([
    { wording: 'We sail now.', language: 'en', pages: ['bell', 'echo'] },
    { wording: 'We stay here', language: 'en', pages: ['post'] },
  ])
})
