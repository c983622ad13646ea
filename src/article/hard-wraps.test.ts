import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText } from './from-text.js'
import { unwrapped } from './hard-wraps.js'
import { wordsOf } from './span.js'

const lines = (text: string): string[] =>
  unwrapped(text)
    .split(/\r\n|[\r\n]/)
    .filter(Boolean)

const mail = `Bridge over the Halden to reopen in May
By Ines Calloway

The mayor of Halden, Tom Reddick, said on Wednesday that the old bridge over
the river would reopen in May, after two years of work that cost the town
more than it had hoped.

“We are glad that this is over,” he told reporters at the town hall, “and
that the ferry can go back to where it came from.” The ferry’s owner said
she had no plans to leave.
`

describe('a paragraph is one line again', () => {
  test('copied from a mail', () => {
    expect(lines(mail)).toEqual([
      'Bridge over the Halden to reopen in May',
      'By Ines Calloway',
      'The mayor of Halden, Tom Reddick, said on Wednesday that the old bridge over the river would reopen in May, after two years of work that cost the town more than it had hoped.',
      '“We are glad that this is over,” he told reporters at the town hall, “and that the ferry can go back to where it came from.” The ferry’s owner said she had no plans to leave.',
    ])
  })

  test('whatever system ended the lines, no offset moves', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = mail.replaceAll('\n', end)
      expect(unwrapped(text).length).toBe(text.length)
      expect(lines(text).length).toBe(4)
    }
  })

  test('a line of German may begin with a capital', () => {
    const text = `Der Bürgermeister von Halden sagte am Mittwoch, die alte Brücke über
den Fluss werde im Mai wieder geöffnet, nach zwei Jahren, in denen
die teuren Arbeiten mehrmals unterbrochen worden seien, weil die
Stadt kein weiteres Geld hatte. Die Fähre fahre bis dahin weiter,
aber nur noch bei ruhigem Wetter.
`
    expect(lines(text)).toHaveLength(1)
  })

  test('a list within keeps its lines', () => {
    const text = `${mail}
The town says that three things remain to be done before the cars return:
- the lamps, which a firm of Belgora delivers next week if the pass is open,
- the paint.
`
    expect(
      lines(text)
        .slice(-3)
        .map((line) => line.slice(0, 8)),
    ).toEqual(['The town', '- the la', '- the pa'])
  })

  test('the article has title, byline and two paragraphs', () => {
    const { blocks, authors } = articleFromText(unwrapped(mail))
    expect(blocks.map(({ role }) => role)).toEqual(['title', 'byline', 'body', 'body'])
    expect(authors).toEqual(['Ines Calloway'])
    expect(wordsOf(mail, blocks[2]!.span)).toMatch(/^The mayor[\s\S]+hoped\.$/)
  })
})

const kept = [
  [
    'a paragraph a line',
    'Bridge reopens\nThe bridge will reopen in May, the council said on Monday after a vote.\nFerries will run until then, as they have for two years, it added.\nNobody spoke against it.',
  ],
  [
    'headlines, which have no stop either',
    'Bridge over the Halden to reopen in May after two years\nFerry owner vows to stay whatever the council decides now\nLamps for the pass arrive from Belgora a month too late\nWhy the paint of the old bridge was never going to hold\nMayor of Halden calls an early vote on the ferry contract',
  ],
  ['a song', 'and the river it runs\nand the ferry it goes\nand the mayor he sleeps\nand nobody knows'],
  ['a cast', 'Anna Brel, mayor of Belgora\nTom Reddick, mayor of Halden\nthe ferryman\nthe crowd'],
  ['nothing', ''],
  ['blanks', ' \n \n\t\n'],
] as const

describe('lines that end where their writer wanted', () => {
  test.each(kept)('%s', (_, text) => expect(unwrapped(text)).toBe(text))
})

test('breaks become blanks, and nothing else changes', () => {
  const word = fc.constantFrom(
    'the',
    'ferry',
    'Halden',
    'said',
    'that',
    'over.',
    '“We',
    '\n',
    '\r\n',
    '\n\n',
    '- ',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const text = words.join(' ')
      const running = unwrapped(text)
      expect(running.length).toBe(text.length)
      for (let at = 0; at < text.length; at++)
        if (running[at] !== text[at]) expect([running[at], text[at]!.trim()]).toEqual([' ', ''])
    }),
  )
})
