import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ferry, ferryInFrench, ferryInRussian, orchestra } from './pages.test.data.js'
import { parallelSentences } from './parallel-sentences.js'
import { senseOf } from './sense.js'
import { finder, worth } from './wordings.test.helper.js'
import { findWords } from './words.js'

const sense = (language: string, text: string) => senseOf(findWords(text), language, finder, worth)
const beads = (a: readonly [string, string], b: readonly [string, string]) =>
  parallelSentences(sense(...a), sense(...b)).map(
    ({ aStart, aEnd, bStart, bEnd }) => `${aStart}-${aEnd} ${bStart}-${bEnd}`,
  )
const without = (text: string, line: number) =>
  text
    .split('\n')
    .filter((_, i) => i !== line)
    .join('\n')

test('each sentence of a translation meets its own', () => {
  const each = ['0-1 0-1', '1-2 1-2', '2-3 2-3', '3-4 3-4', '4-5 4-5']
  expect(beads(['en', ferry], ['fr', ferryInFrench])).toEqual(each)
  expect(beads(['ru', ferryInRussian], ['en', ferry])).toEqual(each)
})

test('a sentence that the translation left out meets none', () => {
  expect(beads(['en', ferry], ['fr', without(ferryInFrench, 1)])).toEqual([
    '0-1 0-1',
    '2-3 1-2',
    '3-4 2-3',
    '4-5 3-4',
  ])
})

test('a sentence that became two meets both', () => {
  const split = ferryInFrench.replace('restaurant pendant que les', 'restaurant. Les')
  expect(beads(['en', ferry], ['fr', split])[1]).toBe('1-2 1-3')
})

test('a sentence with no word in common is found by its place', () => {
  const [en, fr] = [ferry.split('\n'), ferryInFrench.split('\n')]
  const quoted = [
    [...en.slice(0, 2), '“No one’s left.”', ...en.slice(2)].join('\n'),
    [...fr.slice(0, 2), '« Il ne reste plus personne. »', ...fr.slice(2)].join('\n'),
  ] as const
  expect(beads(['en', quoted[0]], ['fr', quoted[1]])).toContain('2-3 2-3')
})

test('strangers meet nowhere', () => {
  expect(beads(['fr', ferryInFrench], ['en', orchestra])).toEqual([])
  expect(beads(['fr', ''], ['en', orchestra])).toEqual([])
})

test('beads run in order through both texts, and none holds more than three sentences', () => {
  const word = fc.constantFrom('bollard', 'tugboat', 'lantern', 'quarry', 'the', 'Varrow')
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 12 })
    .map((sentences) => sentences.map((words) => words.join(' ')).join('\n'))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = parallelSentences(sense('en', a), sense('en', b))
      let [i, j] = [0, 0]
      for (const { aStart, aEnd, bStart, bEnd } of found) {
        expect(aStart >= i && bStart >= j && aEnd - aStart + bEnd - bStart <= 3).toBe(true)
        ;[i, j] = [aEnd, bEnd]
      }
    }),
  )
})
