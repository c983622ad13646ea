import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

const sourcesOf = async (language: string, text: string) => {
  const { article, statements } = await readText(text, { language })
  return statements.map(({ source = [] }) =>
    source.map(({ start, end }) => article.text.slice(start, end)).join(),
  )
}

describe('isImplausible', () => {
  const traps: readonly (readonly [language: string, text: string])[] = [
    ['en', 'If you think the ferry is slow, take the bridge.'],
    ['en', 'Did you know that the pier also sells ice cream?'],
    ['en', 'The singer was booed off the stage.'],
  ]
  for (const [language, text] of traps)
    test(`nobody speaks: ${text}`, async () => expect(await sourcesOf(language, text)).toEqual([]))

  test('whom a headline says something is asked of does not ask', async () => {
    expect(await sourcesOf('en', 'Residents urged to avoid the pier')).toEqual([])
    expect(await sourcesOf('en', 'Residents urged the council to mend the pier.')).toEqual(['Residents'])
  })

  test('within quotation marks whoever is spoken to may be somebody', async () => {
    const text = '“You said the ferry would sail,” Ivo Lann told the mayor.'
    expect(await sourcesOf('en', text)).toContain('Ivo Lann')
  })

  test('a hedge of the page’s own needs nobody', async () => {
    expect(await sourcesOf('en', 'The captain is believed to have left the ferry.')).toEqual([''])
  })
})

test('a word of saying within a name is no cue', async () => {
  const text =
    'The harbour was begun in 1911 by Sultan Omar bin Said, who took power from his older brother with foreign help.'
  expect(await sourcesOf('en', text)).toEqual([])
})
