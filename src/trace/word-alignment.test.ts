import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords, placesAround, turnedAlignment } from './word-alignment.js'
import { type Told, wording } from './wordings.test.helper.js'

const aligned = (before: Told, after: Told) => {
  const [a, b] = [before, after].map((told) => wording(told).sentences[0]!.said)
  const { toB } = alignWords(a!, b!)
  return a!.flatMap(({ text }, i) => (toB[i]! >= 0 ? [`${text}=${b![toB[i]!]!.text}`] : []))
}

test('words meet their translations, names their other spelling, demonyms their country’s', () => {
  expect(
    aligned(
      ['fr', 'Le capitaine Varrow a quitté le port allemand mardi.'],
      ['en', 'Captain Varrow left the German port on Tuesday.'],
    ),
  ).toEqual(
    expect.arrayContaining(['capitaine=Captain', 'Varrow=Varrow', 'allemand=German', 'mardi=Tuesday']),
  )
})

test('of two equal words each meets the one in its place', () => {
  expect(
    aligned(['en', 'North of the lake, north of the hill'], ['en', 'North of the hill, north of the lake']),
  ).toEqual(expect.arrayContaining(['North=North', 'north=north']))
})

test('the places around a word are those of its neighbours, in order', () => {
  const [a, b] = [
    wording(['en', 'The old ferry will not sail today']).sentences[0]!.said,
    wording(['en', 'Today the old ferry will sail']).sentences[0]!.said,
  ]
  const alignment = alignWords(a, b)
  expect(placesAround(alignment, 4, 1)).toEqual([4, 5])
  expect(placesAround(turnedAlignment(alignment), 5, 1)).toEqual([3])
})

test('each word has one counterpart at most, whatever is aligned', () => {
  const words = fc.array(fc.constantFrom('ferry', 'harbour', 'ice', 'captain', 'Varrow'), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [a, b] = [one, other].map((each) => wording(['en', each.join(' ')]).sentences[0]!.said)
      const { toA, toB } = alignWords(a!, b!)
      expect([...toB].every((j, i) => j < 0 || toA[j] === i)).toBe(true)
    }),
    { numRuns: 50 },
  )
})
