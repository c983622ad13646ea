import { expect, test } from 'vitest'
import type { Reading } from '../../reading.js'
import { sample } from '../sample.test.data.js'
import { en } from '../words/en/trace.js'
import { fr } from '../words/fr/trace.js'
import { familySentence } from './summary.js'

const captive: Reading = { ...sample, id: 'captive' }

const traced = {
  trace: {
    families: [],
    related: [],
    utterances: [],
    counts: { pages: 1, texts: 1, origins: 1, voices: 1, recordings: 0 },
  },
  readings: [captive],
}

const sentence = (voices: number, words: typeof en) =>
  familySentence(
    traced,
    { id: 'f', witnesses: ['captive'], archetypes: [], descent: [], origins: 1, voices },
    words,
  )

test('the only voice of a family speaks in captivity', () => {
  expect(sentence(1, en)).toMatch(/: 1 origin \(.+\), 1 voice, in captivity$/)
  expect(sentence(1, fr)).toMatch(/ 1 origine \(.+\), 1 voix, en captivité$/)
})

test('of several voices, which of them is left to the statements', () => {
  expect(sentence(7, en)).toMatch(/, 7 voices, at least one in captivity$/)
  expect(sentence(7, fr)).toMatch(/, 7 voix, dont une au moins en captivité$/)
})
