import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOf, space } from './characters.js'
import { orthography as german } from './de/orthography.js'
import { orthography as english } from './en/orthography.js'
import { orthography as spanish } from './es/orthography.js'
import { orthography as french } from './fr/orthography.js'
import { type Orthography, plainOrthography } from './orthography.js'
import { scanTokens } from './tokens.js'

const cut = (text: string, orthography: Orthography): string[] => {
  const starts: number[] = []
  const ends: number[] = []
  scanTokens(text, 0, text.length, orthography, starts, ends)
  return starts.map((start, i) => text.slice(start, ends[i]))
}

const sentences: readonly [name: string, orthography: Orthography, words: string][] = [
  ['elisions stand alone', french, 'L’|homme|qu’|il|a|vu|n’|est|plus|là|.'],
  ['some apostrophes belong to their word', french, 'Aujourd’hui|,|les|prud’hommes|jugent|.'],
  ['inverted pronouns stand alone', french, 'Viendra|-t-il|?|demande|-t-on|,|est|-ce|sûr|?'],
  ['two clitics after a verb', french, 'Donnez|-le|-moi|.'],
  ['other hyphens join', french, 'L’|arc-en-ciel|de|Val-en-Brie|,|un|rendez-vous|.'],
  ['a French number holds its blanks', french, '80 000|soldats|,|3,5|%|et|12 345 678|€'],
  ['a year and a number do not merge', french, 'En|2013|500|soldats|partirent|.'],
  ['French short forms keep their stop', french, 'M.|Duchêne|,|Mme|Roy|(|p.|ex.|)|et|J.-P.|Carle|.'],
  ['guillemets', french, '«|Partez|!|»|dit|-elle|…'],
  ['contractions', english, 'They|do|n’t|know|it|’s|Jane|’s|.|We|’ll|see|.'],
  ['a plural possessive', english, 'the|officials|’|claim'],
  ['dotted letters', english, 'the|U.S.|envoy|at|5|p.m.|,|J.|Smith'],
  ['I ends a sentence', english, 'So|am|I|.'],
  ['numbers', english, '$|3.5|million|,|1,200|men|,|9/11|,|7:30|,|10|%'],
  ['censored words', english, 'I|’m|p******|off|and|f**k|it|.'],
  ['addresses', english, 'See|https://example.org/a,b?x=(1|)|.|or|jane.doe@example.org|.'],
  ['runs of marks', english, 'Well|...|no|--|really|?!'],
  ['a stop without a blank', english, 'He|left|.|She|stayed|.'],
  ['names with an ampersand', english, 'AT&T|and|R&B'],
  ['handles and topics', english, '@jane|likes|#news'],
  ['German days', german, 'Am|5.|Mai|kam|er|.'],
  ['Spanish ordinals', spanish, 'La|45.ª|Brigada|y|el|3.er|Batallón|,|el|5.º'],
]
for (const [name, orthography, words] of sentences)
  test(name, () => expect(cut(unsplit(words), orthography)).toEqual(words.split('|')))

/** A blank between words, none before closing marks, clitics and contractions or after opening ones. */
function unsplit(words: string): string {
  const glued = /\|(?=[,.%)’]|n’t|-\p{Ll}|\.\.\.|$)|(?<=[\p{L}]’)\|(?=\p{L})|(?<=[($])\|/gu
  return words
    .replace(/’\|claim/u, '’ claim')
    .replace(glued, '')
    .replaceAll('|', ' ')
}

test('tokens cover every unit that is no blank, in order, whatever the text', () => {
  const orthographies = [french, english, german, plainOrthography]
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...orthographies),
      (text, rules) => {
        const starts: number[] = []
        const ends: number[] = []
        scanTokens(text, 0, text.length, rules, starts, ends)
        let at = 0
        starts.forEach((start, i) => {
          for (; at < start; at++) expect(kindOf(text.charCodeAt(at))).toBe(space)
          expect(ends[i]!).toBeGreaterThan(start)
          at = ends[i]!
        })
        for (; at < text.length; at++) expect(kindOf(text.charCodeAt(at))).toBe(space)
      },
    ),
  )
})
