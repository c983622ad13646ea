import { expect, test } from 'vitest'
import { analyse } from './analyse.js'
import { type Analysis, partsOfSpeech } from './analysis.js'
import { loadGrammar } from './grammar.js'

const whole = (text: string) => [{ start: 0, end: text.length }]
const analysed = async (language: string, text: string) =>
  analyse(text, whole(text), await loadGrammar(language))
const tagged = ({ text, count, starts, ends, tags }: Analysis) =>
  Array.from(
    { length: count },
    (_, i) => `${text.slice(starts[i], ends[i])}/${partsOfSpeech[tags[i]!]}`,
  ).join(' ')

test('a French sentence gets its words and their parts of speech', async () => {
  const analysis = await analysed('fr', '« Le pont rouvrira lundi », a-t-elle déclaré.')
  expect(tagged(analysis)).toBe(
    '«/PUNCT Le/DET pont/NOUN rouvrira/VERB lundi/NOUN »/PUNCT ,/PUNCT a/AUX -t-elle/PRON déclaré/VERB ./PUNCT',
  )
})

test('an English sentence too', async () => {
  const analysis = await analysed('en', 'The mayor said the bridge won’t close.')
  expect(tagged(analysis)).toBe(
    'The/DET mayor/NOUN said/VERB the/DET bridge/NOUN wo/AUX n’t/PART close/VERB ./PUNCT',
  )
  expect(analysis.words[6]).toBe("n't")
})

test('a language without grammar is still cut into words and sentences', async () => {
  const analysis = await analysed('sw', 'Daraja limefungwa. Meya alisema hivyo.')
  expect([...analysis.sentences]).toEqual([0, 3, 7])
  expect(tagged(analysis)).toContain('Daraja/X')
})

test('only the stretches are read, and no sentence crosses a line', () => {
  const analysis = analyse('Menu\nA title\nThe text goes\non.', [{ start: 5, end: 30 }], undefined)
  expect(analysis.words).toEqual(['a', 'title', 'the', 'text', 'goes', 'on', '.'])
  expect([...analysis.sentences]).toEqual([0, 2, 5, 7])
})
