import { describe, expect, test } from 'vitest'
import { readPage, readText } from './read.js'
import type { Reading } from './reading.js'

const said = '“The bridge will reopen on Monday,” said Ada Brel, the mayor of Belgora.'

const speakers = ({ statements, voices }: Reading) =>
  statements.map(({ voice }) => voices.find(({ id }) => id === voice)?.name)

const contents = ({ article, statements }: Reading) =>
  statements.map(({ content }) => content.map(({ start, end }) => article.text.slice(start, end)).join(' '))

/** Small forms of what `npm run bench -- linearity` gives in sizes up to 10 MB. */
describe('what damaged texts still tell', () => {
  test('lines ended by every system', async () => {
    const text = [said, said, said, said].join('\r\n\r\u2028\n')
    const reading = await readText(text)
    expect(reading.article.text).toBe(text)
    expect(speakers(reading)).toEqual(['Ada Brel', 'Ada Brel', 'Ada Brel', 'Ada Brel'])
  })

  test('lines broken where a mail program had no more room', async () => {
    const text = `Ada Brel, the mayor of Belgora, said on Wednesday that the old bridge over
the river would reopen in May, after two years of work that cost the town
more than it had hoped. She added that the ferry would sail until then.
`
    const reading = await readText(text)
    expect(reading.article.text).toBe(text)
    expect(contents(reading)[0]).toMatch(/^that the old bridge over\nthe river would reopen in May/)
  })

  test('halves of surrogate pairs, which no encoding can hold', async () => {
    const text = `\udc00 ${said} \ud800`
    const reading = await readText(text)
    expect(reading.article.text).toBe(text)
    expect(contents(reading)[0]).toContain('“The bridge will reopen on Monday,”')
  })

  test('NULs between the words', async () => {
    const text = said.repeat(3).replaceAll(' ', '\0')
    expect((await readText(text, { language: 'en' })).article.text).toBe(text)
  })

  test('a quotation opened in the first paragraph and closed in none', async () => {
    const text = `Ada Brel said: “${'We are leaving. '.repeat(4)}\n\n${'It rained in the valley. '.repeat(4)}`
    const reading = await readText(text)
    expect(reading.statements).toHaveLength(1)
    expect(contents(reading)[0]).not.toContain('It rained')
    expect(reading.statements[0]!.cautions.map(({ code }) => code)).toContain('unclosed-quotation')
  })

  test('nothing, blanks, one letter', async () => {
    for (const text of ['', ' \n\t\u00a0', 'x', '“', '”', '“”'])
      expect(await readText(text)).toMatchObject({ article: { text }, statements: [] })
  })
})

describe('what a language without tables still tells', () => {
  test('quotations and names, but nobody is made to speak', async () => {
    const text = `Il ponte di Halden riapre

«Siamo contenti che sia finita», ha dichiarato Marco Rossi ai giornalisti. «Il traghetto può tornare a casa.»

Anna Bianchi, proprietaria del traghetto, ha definito il progetto "uno spreco di soldi pubblici".`
    const reading = await readText(text, { language: 'it' })
    expect(new Set(contents(reading))).toEqual(
      new Set([
        '«Siamo contenti che sia finita»',
        '«Il traghetto può tornare a casa.»',
        '"uno spreco di soldi pubblici"',
      ]),
    )
    expect(speakers(reading)).toEqual([undefined, undefined, undefined])
    expect(reading.mentions.map(({ name }) => name)).toContain('Marco Rossi')
  })
})

describe('what damaged pages still tell', () => {
  const page = (body: string) =>
    `<html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`

  test('a charset that is not what it says', async () => {
    for (const encoding of ['latin1', 'utf16le'] as const) {
      const bytes = Buffer.from(
        page(`<p>"Le café ferme," said Zoé Brêl, the mayor of Belgora.</p>`),
        encoding,
      )
      expect(speakers(await readPage(bytes))).toEqual(['Zoé Brêl'])
    }
  })

  test('tags nested without end around the story, and none of them closed', async () => {
    const { article } = await readPage(`${'<div><b>'.repeat(50_000)}<p>${said}</p>`)
    expect(article.text).toContain(said)
  })

  test('attributes, comments and scripts that never end', async () => {
    for (const tail of [`<p ${'a="b" '.repeat(500)}`, '<!-- ', '<script>', '<![CDATA[', '<p title="', '</'])
      expect(speakers(await readPage(page(`<article><p>${said}</p></article>${tail}`)))).toEqual(['Ada Brel'])
  })

  test('pages that are no news', async () => {
    const login = '<title>Sign in</title><form><input name="user"><button>Sign in</button></form>'
    for (const given of [login, '', '{"a":1}', '<html></html>'])
      expect((await readPage(given)).statements).toEqual([])
  })

  test('bytes that are no page are read without complaint; whoever opened the file can tell', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 167) % 251)
    expect((await readPage(bytes)).article.text).not.toBe('')
  })
})
