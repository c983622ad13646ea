import { expect, test } from 'vitest'
import { page } from '../../trace/pages.test.data.js'
import { withoutMarks, wordingsOf, wordsOf } from './utterances.js'

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

test('an utterance is told in the words of the page the others were taken from', () => {
  const readings = [page('bell', 'Nous partons.'), page('echo', 'We sail now.')]
  const variants = readings.map(({ id }) => ({
    reading: id,
    statement: 's1',
    content: [{ start: 0, end: 12 }],
  }))
  const utterance = { id: 'u1', voice: '', variants, unattributed: [], drifts: [] }
  const descent = {
    from: 'echo',
    to: 'bell',
    relation: 'translation' as const,
    coverage: { from: 1, to: 1 },
    directed: true,
    evidence: [],
  }
  const trace = {
    families: [
      { id: 'f', witnesses: ['bell', 'echo'], archetypes: [], descent: [descent], origins: 1, voices: 0 },
    ],
    related: [],
    utterances: [utterance],
    counts: { pages: 2, texts: 2, origins: 1, voices: 0, recordings: 0 },
  }
  expect(wordsOf({ trace, readings }, utterance)).toBe('We sail now.')
})

test('an utterance that drifted is told in the words that did', () => {
  const text = 'He told how they left. “I will not go back,” he said.'
  const readings = [page('bell', text), page('echo', '“I will go back,” he said.')]
  const content = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const utterance = {
    id: 'u1',
    voice: 'Anton Vareck',
    variants: [
      { reading: 'bell', statement: 's1', content: content('how they left') },
      { reading: 'bell', statement: 's2', content: content('“I will not go back,”') },
      { reading: 'echo', statement: 's1', content: [{ start: 0, end: 17 }] },
    ],
    unattributed: [],
    drifts: [
      { from: 'bell', to: 'echo', kind: 'negation' as const, detail: '“not” lost', before: 'not', after: '' },
    ],
  }
  const trace = {
    families: [],
    related: [],
    utterances: [utterance],
    counts: { pages: 2, texts: 2, origins: 2, voices: 1, recordings: 0 },
  }
  expect(wordsOf({ trace, readings }, utterance)).toBe('I will not go back')
})
