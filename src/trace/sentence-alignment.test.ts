import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish } from './dictionary.js'
import { ferry, ferryElsewhere, orchestra } from './pages.test.data.js'
import { senseOf } from './sense.js'
import { alignSentences, inOrder } from './sentence-alignment.js'
import { findWords } from './words.js'

const finder = anchorFinder(new Map(), commonEnglish())
const sense = (text: string) => senseOf(findWords(text), 'en', finder, finder.worth)
const aligned = (a: string, b: string) => alignSentences(sense(a), sense(b)).map(({ a, b }) => `${a}:${b}`)

test('sentences meet those that say the same, wherever they stand', () => {
  const lines = ferry.split('\n')
  expect(aligned(ferry, ferry)).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4'])
  expect(aligned(lines.slice(0, 2).join('\n'), [lines[1], lines[0]].join('\n'))).toEqual(['0:1', '1:0'])
})

test('a sentence that became two is paired with both', () => {
  const one =
    'Captain Ines Varrow slept in the restaurant while engineers thawed the frozen hinges of the bow.'
  const two = 'Captain Ines Varrow slept in the restaurant. Engineers thawed the frozen hinges of the bow.'
  expect(aligned(one, two)).toEqual(['0:0', '0:1'])
})

test('of two reports only the quotation is paired; strangers have no pair', () => {
  expect(aligned(ferry, ferryElsewhere)).toEqual(['2:2'])
  expect(aligned(ferry, orchestra)).toEqual([])
})

test('the heaviest series runs in the same order through both texts', () => {
  const pair = (a: number, b: number, likeness = 1) => ({ a, b, likeness })
  expect(inOrder([pair(0, 2), pair(1, 0), pair(2, 1)])).toEqual([pair(1, 0), pair(2, 1)])
  expect(inOrder([])).toEqual([])
})

test('no two pairs but halves hold one sentence', () => {
  const word = fc.constantFrom('bollard', 'tugboat', 'lantern', 'quarry', 'heron', 'Varrow')
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 12 })
    .map((sentences) => sentences.map((words) => words.join(' ')).join('\n'))
  fc.assert(
    fc.property(text, text, (a, b) => {
      const whole = alignSentences(sense(a), sense(b)).filter((pair) => !pair.isHalf)
      for (const side of ['a', 'b'] as const)
        expect(new Set(whole.map((pair) => pair[side])).size).toBe(whole.length)
    }),
  )
})
