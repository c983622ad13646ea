import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr'), xx: await mentionReader('xx') }

const pieces = [
  'Anne Delcourt',
  'Kherson',
  'le 3 mai 2022',
  '72e brigade',
  'NATO',
  'Paris, Texas',
  '«',
  '»',
  '"',
  ',',
  '.',
  '\n',
  '(',
  ')',
  'Le',
  'The',
  'de',
  'of',
  'président',
  'dix',
  '10',
  '€',
  'environ',
  'University',
  'été',
  'mer',
  'May',
  '\u0000',
  '\ud800',
  '🙂',
  'É',
  "l'",
]

test('whatever the text, mentions lie in it, in order, and those of a kind never overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
      fc.constantFrom('en', 'fr'),
      (words, language) => {
        const text = words.join(' ')
        const mentions = read[language as 'en'](text)
        const ends = new Map<string, number>()
        let last = 0
        for (const { kind, span, name } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0)
          expect(name.length).toBeGreaterThan(0)
          ends.set(kind, span.end)
          last = span.start
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a language without tables still has what needs none', () => {
  const mentions = read.xx('Giorgia Ferri vola a Kyiv, 14/07/2022: NATO 20 %.')
  expect(mentions.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'person Giorgia Ferri',
    'place Kyiv',
    'date 14/07/2022',
    'organisation NATO',
    'quantity 20 %',
  ])
})

test('time grows with the length of the text, not faster', () => {
  const sentence =
    'Le 3 mai, Anne Delcourt de la Banque de Nice et de Lyon, 40 ans, a vu 10 bataillons à Melitoptol. '
  const time = (copies: number) => {
    const text = sentence.repeat(copies)
    const before = performance.now()
    read.fr(text)
    return performance.now() - before
  }
  time(50)
  expect(time(1600)).toBeLessThan(Math.max(200, time(100) * 16 * 8))
})
