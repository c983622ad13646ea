import { expect, test } from 'vitest'
import { PairNotes } from './pair-notes.js'

const [ferry, orchestra] = [{}, {}]

test('what was made of a pair is known of these two, in this order', () => {
  const notes = new PairNotes<object, string | null>()
  notes.keep(ferry, orchestra, null)
  expect(notes.find(ferry, orchestra)).toBeNull()
  expect(notes.find(orchestra, ferry)).toBeUndefined()
  expect(notes.find({}, orchestra)).toBeUndefined()
})

test('what nobody asked for between two turns is forgotten', () => {
  const notes = new PairNotes<object, string>()
  notes.keep(ferry, orchestra, 'asked for')
  notes.keep(orchestra, ferry, 'not asked for')
  notes.turn()
  expect(notes.find(ferry, orchestra)).toBe('asked for')
  notes.turn()
  expect(notes.find(ferry, orchestra)).toBe('asked for')
  expect(notes.find(orchestra, ferry)).toBeUndefined()
})
