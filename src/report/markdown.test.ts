import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileReadings } from './hostile.test.data.js'
import { markdownFormat, markdownText } from './markdown.js'
import { sample } from './sample.test.data.js'
import { fr } from './words/fr.js'

const show = (reading = sample) =>
  markdownFormat({ words: fr, many: false, width: 80, colour: false, explain: true }).each(reading, 0)

test('a reading as notes', () => {
  expect(show()).toContain('# « Personne ne reviendra » : un sergent valdore raconte la débandade\n')
  expect(show()).toContain('   — **Ilan Morvic**, sergent · *affirmé*\n')
  expect(show()).toContain('    2. “Tenez jusqu’à lundi”  \n')
})

const texts = [
  { text: 'Le 3 mars, vers 8 h 30 - dit-il.', shown: 'Le 3 mars, vers 8 h 30 - dit-il.' },
  { text: '3. Trois', shown: '3\\. Trois' },
  { text: '# pas un titre', shown: '\\# pas un titre' },
  { text: '- pas une liste', shown: '\\- pas une liste' },
  { text: '*a* _b_ `c`', shown: '\\*a\\* \\_b\\_ \\`c\\`' },
  { text: '[x](javascript:y)', shown: '\\[x\\](javascript:y)' },
  { text: '<b>', shown: '\\<b\\>' },
]
test.each(texts)('$text', ({ text, shown }) => {
  expect(markdownText(text)).toBe(shown)
})

test('no tag, link, code or table of a page survives', () => {
  fc.assert(
    fc.property(hostileReadings, (reading) => {
      const bare = show(reading)
        .replace(/\\[\s\S]/g, '')
        .replace(/^<https?:[^<>\s]*>$/gm, '')
      expect(bare).not.toMatch(/[<>`|[\]]/)
    }),
  )
})
