import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../article/article.js'
import { analyse } from '../language/analyse.js'
import { loadGrammar } from '../language/grammar.js'
import { loadPack } from '../language/load-pack.js'
import type { Attribution } from './attribution.js'
import { settleStatements } from './settle.js'

const articleOf = (text: string, language: string): Article => ({
  language,
  authors: [],
  credits: [],
  blocks: [{ span: { start: 0, end: text.length }, role: 'body' }],
  text,
})

/** Pieces that news is made of, in any order, with the marks that go wrong. */
const pieces = [
  'Le maire',
  'la ministre Odile Karam',
  ' il ',
  ' elle ',
  ' qui ',
  ' a dit',
  ' selon',
  ' « ',
  ' » ',
  '“',
  '"',
  '\n',
  '. ',
  ', ',
  'L’ONU',
  ' dans une vidéo',
  ' postée par',
  ' l’armée',
  ' fait prisonnier',
  ' on',
  ' ce dernier',
  ' et ',
  '(',
  ')',
  'Il aurait fui',
  '\u{1f600}',
  '\ud800',
  'Le Major Gruz',
]
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''))

const attributionsIn = (length: number) => {
  const span = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
  return fc.array(
    fc.record({
      content: fc.array(span, { minLength: 1, maxLength: 2 }),
      cue: fc.array(span, { maxLength: 2 }),
      source: fc.array(span, { maxLength: 2 }),
      reasons: fc.constant([]),
      score: fc.constant(0),
    }),
    { maxLength: 8 },
  ) as fc.Arbitrary<readonly Attribution[]>
}

describe('whatever the spans', () => {
  test('statements keep their order and point at voices and at one another', async () => {
    const [pack, grammar] = [(await loadPack('fr'))!, await loadGrammar('fr')]
    const cases = text.chain((words) => fc.tuple(fc.constant(words), attributionsIn(words.length)))
    fc.assert(
      fc.property(cases, ([words, attributions]) => {
        const analysis = analyse(words, [{ start: 0, end: words.length }], grammar)
        const { statements, voices } = settleStatements(attributions, articleOf(words, 'fr'), analysis, pack)
        const ids = new Set(voices.map(({ id }) => id))
        expect(statements.map(({ content }) => content)).toEqual(attributions.map(({ content }) => content))
        for (const { voice, within, id } of statements) {
          expect(voice === undefined || ids.has(voice)).toBe(true)
          expect(
            within === undefined || (within !== id && statements.some((other) => other.id === within)),
          ).toBe(true)
        }
        for (const { mentions } of voices)
          for (const { start, end } of mentions)
            expect(0 <= start && start < end && end <= words.length).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a language without tables', () => {
  test('the voice is named by the words as they stand, and nothing is hedged', () => {
    const words = 'Borgmästaren sade att bron håller.'
    const analysis = analyse(words, [{ start: 0, end: words.length }], undefined)
    const source = { start: 0, end: 12 }
    const attribution: Attribution = {
      source: [source],
      cue: [{ start: 13, end: 17 }],
      content: [{ start: 18, end: 33 }],
      reasons: [],
      score: 0,
    }
    const { statements, voices } = settleStatements([attribution], articleOf(words, 'sv'), analysis, {
      language: 'sv',
    })
    expect(voices.map(({ name }) => name)).toEqual(['Borgmästaren'])
    expect(statements[0]).toMatchObject({ certainty: 'asserted', kind: 'indirect', voice: 'v1' })
  })
})
