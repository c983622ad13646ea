import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorFinder } from './anchors.js'
import { commonEnglish } from './dictionary.js'
import { senseOf } from './sense.js'
import { findWords } from './words.js'

const finder = anchorFinder(new Map(), commonEnglish())
const sense = (text: string) => senseOf(findWords(text), 'en', finder, finder.worth)
const worthOf = (text: string, word: string) => {
  const [key] = finder.anchorsOf(findWords(word), 'en')[0]!
  const tokens = sense(text).sentences.flatMap(({ tokens }) => tokens)
  return tokens.find(({ anchors }) => anchors.includes(key!))!.worth
}

test('a text is its sentences, of the words that tell something', () => {
  const { sentences } = sense('The ferry froze. It was of the. Captain Varrow waited!')
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([2, 0, 3])
  expect(sentences.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 7],
    [7, 10],
  ])
})

test('a rare name is worth more than a common word, and less in a text that has it in every sentence', () => {
  const once = 'The ferry froze near Aldermouth. The minister waited. Nobody sang.'
  const often = 'Aldermouth froze. Aldermouth waited. Aldermouth sang.'
  expect(worthOf(once, 'Aldermouth')).toBeGreaterThan(worthOf(once, 'minister'))
  expect(worthOf(often, 'Aldermouth')).toBeLessThan(worthOf(once, 'Aldermouth'))
})

test('of a language without tables only names and numbers tell anything', () => {
  const words = findWords('Kapitenia Ines Moravec tha se 212 pasagjerë kishin fjetur në restorant.')
  const { sentences } = senseOf(words, 'sq', finder, finder.worth)
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([4])
})

test('words in quotation marks are told apart', () => {
  const [sentence] = sense('“Doors froze,” Varrow said').sentences
  expect(sentence!.tokens.map(({ isQuoted }) => isQuoted)).toEqual([true, true, false, false])
})

test('an endless sentence is cut, and an endless text ends', () => {
  const { sentences } = sense('ferry '.repeat(200_000))
  expect(sentences.length).toBeLessThanOrEqual(1500)
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(60)
})

test('whatever the text, a sentence is worth what its words are, and the text what its sentences are', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), (text) => {
      const { sentences, worth } = sense(text)
      expect(worth).toBeCloseTo(sum(sentences.map((each) => each.worth)))
      for (const { tokens, worth: ofSentence } of sentences)
        expect(ofSentence).toBeCloseTo(sum(tokens.map((token) => token.worth)))
    }),
  )
})
