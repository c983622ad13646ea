import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

describe('yieldSpokenOf', () => {
  for (const [subject, rest, sureness] of [
    ['Some 400 troops', 'are thought to have left the pass.', 'hedged'],
    ['The mayor', 'is believed to have fled.', 'hedged'],
    ['The pilot', 'is said to be alive.', 'hearsay'],
    ['Kestrel', 'appears to be gathering boats for a landing on the island.', 'hedged'],
  ] as const)
    test(`who is thought to do something does not think it: ${subject} ${rest}`, async () => {
      const { article, statements } = await readText(`${subject} ${rest}`, { language: 'en' })
      expect(statements.map(({ source = [], certainty }) => [source, certainty])).toEqual([[[], sureness]])
      const [{ start, end }] = statements[0]!.content as [{ start: number; end: number }]
      expect(article.text.slice(start, end)).toBe(subject)
    })

  test('who is saying something says it', async () => {
    const text = 'The mayor is saying that the bridge will reopen.'
    const { article, statements } = await readText(text, { language: 'en' })
    expect(
      statements.flatMap(({ source = [] }) => source.map(({ start, end }) => article.text.slice(start, end))),
    ).toEqual(['The mayor'])
  })
})
