import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from './excerpt.js'
import type { Presentation } from './format.js'
import { htmlFormat } from './html/html.js'
import { markdownFormat } from './markdown.js'
import { printable } from './printable.js'
import { sample } from './sample.test.data.js'
import { terminalFormat } from './terminal/terminal.js'
import { en } from './words/en.js'

test('a few words are repeated as they are', () =>
  expect(excerptOf('fait prisonnier')).toBe('fait prisonnier'))

test('a paragraph is cut between two words', () =>
  expect(excerptOf('The council met. '.repeat(40))).toMatch(/^(?:The council met\. )+The…$/))

test('letters without a blank are cut where the room ends, never within one', () => {
  expect(excerptOf('桥'.repeat(500))).toBe(`${'桥'.repeat(160)}…`)
  expect(excerptOf(`x${'🌉'.repeat(200)}`)).toBe(`x${'🌉'.repeat(79)}…`)
})

test('of a megabyte only the beginning is looked at', () => {
  expect(excerptOf('We go on. '.repeat(100_000))).toMatch(/^(?:We go on\. ){10}.*…$/)
  expect(excerptOf(`We${' '.repeat(5_000)}go on.`)).toBe('We…')
})

test('an excerpt begins as the printable words do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
      const shown = excerptOf(words)
      expect(printable(words).startsWith(shown.replace(/…$/, ''))).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(161)
    }),
  )
})

describe('a quotation that is never closed is not told again with every statement within it', async () => {
  const text = `“We go on. ${'The council said that it would. '.repeat(500)}`
  const whole = { start: 0, end: text.length }
  const [first] = sample.statements
  const statements = Array.from({ length: 50 }, (_, at) => ({
    ...first!,
    id: `s${at}`,
    content: [{ start: 20 * at, end: 20 * at + 10 }],
    cautions: [{ code: 'unclosed-quotation' as const, span: whole }],
  }))
  const reading = { ...sample, article: { ...sample.article, text, blocks: [] }, statements }
  const presentation: Presentation = { words: en, many: false, width: 80, colour: false, explain: false }
  const formats = {
    terminal: await terminalFormat(presentation).each(reading, 0),
    markdown: markdownFormat(presentation).each(reading, 0),
    html: htmlFormat(presentation).each(reading, 0),
  }
  test.each(Object.entries(formats))('%s', (_, shown) => expect(shown.length).toBeLessThan(100_000))
})
