import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Presentation } from '../format.js'
import { hostileReadings } from '../hostile.test.data.js'
import { sample } from '../sample.test.data.js'
import { en } from '../words/en.js'
import { fr } from '../words/fr.js'
import { readyToMeasure } from './columns.js'
import { terminalFormat } from './terminal.js'
import { wrap } from './wrap.js'

const plain: Presentation = { words: fr, many: false, width: 80, colour: false, explain: false }
const show = (presentation: Partial<Presentation> = {}, reading = sample) =>
  terminalFormat({ ...plain, ...presentation }).each(reading, 0)

const view = await show()

describe('an editor reads', () => {
  test.each([
    ['the page', 'La Gazette de l’Estuaire\n« Personne ne reviendra » : un sergent'],
    ['when, and where that was found', '12 mars 2026, 08:30 (json-ld datePublished) · français'],
    ['who wrote it, from whom', 'par Odile Marchetti · repris de Agence Rivage'],
    ['who says it and how sure', '   — Ilan Morvic, sergent · affirmé\n'],
    ['by what route', 'chemin Ilan Morvic → vidéo → armée d’Ostrévie → Agence Rivage → La Gazette de\n'],
    [
      'what to beware of',
      '⚠\u00a0dit en captivité «\u00a0fait prisonnier\u00a0» ⚠\u00a0citation jamais fermée',
    ],
    [
      'a statement within another',
      '   ↳2  “Tenez jusqu’à lundi”\n       — un lieutenant (Mon lieutenant) · affirmé',
    ],
    ['an interrupted statement whole', '4  « Le front » […] « tient partout »'],
    ['a pronoun resolved', '— ministère valdor de la Défense (Il) · démenti'],
    [
      'a summary',
      '5 déclarations · 4 voix · 6 réserves\nministère valdor de la Défense\u00a02 · Ilan Morvic\u00a01',
    ],
  ])('%s', (_, words) => expect(view).toContain(words))
})

test('English words for an English reader', async () => {
  expect(await show({ words: en })).toContain('5 statements · 4 voices · 6 cautions')
})

test('reasons only when asked for', async () => {
  expect(view).not.toContain('nommé dans la même phrase')
  expect(await show({ explain: true })).toContain('pourquoi voix: nommé dans la même phrase (0.97)')
})

test('colour says nothing that words do not', async () => {
  const coloured = await show({ colour: true })
  expect(coloured).toContain('\x1b[')
  expect(coloured.replace(/\x1b\[[\d;]*m/g, '')).toBe(view)
})

test('no line is wider than the terminal, wide letters counted twice', async () => {
  const wide = { ...sample, voices: [{ ...sample.voices[0]!, name: '橋'.repeat(90) }] }
  for (const width of [24, 37, 80]) {
    for (const line of (await show({ width }, wide)).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
  }
})

test('a page controls nothing but its own words', async () => {
  await fc.assert(
    fc.asyncProperty(hostileReadings, async (reading) => {
      expect(await show({ explain: true }, reading)).not.toMatch(
        /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/,
      )
    }),
  )
})

test('wrapping loses no word', async () => {
  await readyToMeasure('橋')
  const words = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1 }).map((word) => word.replace(/\s/g, 'x')),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (list, width) => {
      const laid = wrap([['plain', list.join(' ')]], width, { first: '', rest: '' }, (_, text) => text)
      expect(laid.replace(/\s/g, '')).toBe(list.join(''))
    }),
  )
})
