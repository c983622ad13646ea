import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

const sentences: readonly (readonly [text: string, source: string])[] = [
  ['La police a entendu trois riverains qui affirment avoir vu le camion.', 'trois riverains'],
  ['Le juge a reçu un ancien gardien, qui affirme avoir tout vu.', 'un ancien gardien'],
  ['Le juge a reçu un expert de Lorne, pour qui « le pont est dangereux ».', 'un expert de Lorne'],
  ['Il cite une étude de Lorne, selon laquelle le fleuve a monté de deux mètres.', 'une étude de Lorne'],
  // Nobody stands before the pronoun: it stays as it is printed.
  ['Elle affirme avoir tout vu.', 'Elle'],
]

describe('nameAntecedent', () => {
  for (const [text, source] of sentences)
    test(text, async () => {
      const { statements } = await readText(text, { language: 'fr' })
      const sources = statements.flatMap((one) => one.source ?? [])
      expect(sources.map(({ start, end }) => text.slice(start, end))).toContain(source)
    })
})
