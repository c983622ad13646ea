import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

/** Sentences that tell when something was said, and what was said. */
const sentences: readonly (readonly [language: string, text: string, content: string])[] = [
  [
    'en',
    'The swimming pool will stay shut until June, the council announced on Monday.',
    'The swimming pool will stay shut until June',
  ],
  [
    'en',
    'The last ferry left without its captain, the harbour office confirmed late Tuesday.',
    'The last ferry left without its captain',
  ],
  ['en', 'No money had changed hands, the bank claimed on Wednesday morning.', 'No money had changed hands'],
  [
    'en',
    'The kiosk owes nobody anything, its owner claimed late last week.',
    'The kiosk owes nobody anything',
  ],
  [
    'en',
    'The pier is closed for good, the harbour office announced on March 12.',
    'The pier is closed for good',
  ],
  [
    'en',
    'The pier is closed for good, the harbour office announced on 12 March.',
    'The pier is closed for good',
  ],
  ['en', 'The airline acknowledged on Friday that the pilot had not slept.', 'that the pilot had not slept'],
  [
    'fr',
    'La piscine restera fermée jusqu’en juin, a annoncé lundi la mairie.',
    'La piscine restera fermée jusqu’en juin',
  ],
  [
    'de',
    'Das Freibad bleibt bis Juni geschlossen, sagte die Bürgermeisterin am Montag.',
    'Das Freibad bleibt bis Juni geschlossen',
  ],
  [
    'es',
    'La piscina seguirá cerrada hasta junio, anunció el lunes el ayuntamiento.',
    'La piscina seguirá cerrada hasta junio',
  ],
]

describe('when something was said is no part of it', () => {
  test.each(sentences)('%s: %s', async (language, text, content) => {
    const { statements } = await readText(text, { language })
    expect(
      statements.map((each) => each.content.map(({ start, end }) => text.slice(start, end))),
    ).toContainEqual([content])
  })

  test('a day that something is said of is part of it', async () => {
    const text = 'The mayor said Monday was too late to save the bridge.'
    const { statements } = await readText(text, { language: 'en' })
    const [content] = statements[0]!.content
    expect(text.slice(content!.start, content!.end)).toBe('Monday was too late to save the bridge')
  })
})
