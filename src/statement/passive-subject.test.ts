import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

describe('yieldPassiveSubject', () => {
  test('who is thought to do something does not think it', async () => {
    const text = 'Some 400 troops are thought to have left the pass.'
    const { article, statements } = await readText(text, { language: 'en' })
    for (const { source = [], content } of statements) {
      expect(source).toEqual([])
      expect(article.text.slice(content[0]!.start, content[0]!.end)).toContain('Some 400 troops')
    }
  })

  test('who is saying something says it', async () => {
    const text = 'The mayor is saying that the bridge will reopen.'
    const { article, statements } = await readText(text, { language: 'en' })
    expect(
      statements.flatMap(({ source = [] }) => source.map(({ start, end }) => article.text.slice(start, end))),
    ).toEqual(['The mayor'])
  })
})
