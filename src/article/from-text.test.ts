import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText } from './from-text.js'
import { wordsOf } from './span.js'

const shown = (text: string): string[] =>
  articleFromText(text).blocks.map(({ role, span }) => `${role}: ${wordsOf(text, span)}`)

describe('pages saved as text', () => {
  test('a machine-translated copy with its breadcrumb, empty byline, lone captions and cookie notice', () => {
    const text = [
      'Home » MONDE » Les ferries de Port Lerra resteront gratuits.',
      'Les ferries de Port Lerra resteront gratuits.',
      'par',
      'Les ferries resteront gratuits jusqu’en mai, a déclaré le conseil.',
      'Estuaire',
      '“Nous avons testé chaque boulon.',
      '“Tout tiendra.”',
      'Estuaire',
      'Related Articles',
      'Le pont en dix dates',
      "This website uses cookies to improve your experience. We'll assume you're ok with this.",
    ].join('\n\n')
    expect(shown(text)).toEqual([
      'navigation: Home » MONDE » Les ferries de Port Lerra resteront gratuits.',
      'title: Les ferries de Port Lerra resteront gratuits.',
      'byline: par',
      'body: Les ferries resteront gratuits jusqu’en mai, a déclaré le conseil.',
      'caption: Estuaire',
      'body: “Nous avons testé chaque boulon.',
      'body: “Tout tiendra.”',
      'caption: Estuaire',
      'related: Related Articles',
      'related: Le pont en dix dates',
      "notice: This website uses cookies to improve your experience. We'll assume you're ok with this.",
    ])
  })

  test('copied with the name of the site and its menu', () => {
    const text =
      'Lerra Post\nHome | World | Sport\nBridge to reopen in May\nIt will open on 2 May.\nFerries run until then.'
    const { outlet, title } = articleFromText(text)
    expect([outlet, wordsOf(text, title!)]).toEqual(['Lerra Post', 'Bridge to reopen in May'])
    const headed =
      'Bridge to reopen in May.\nHome | World | Sport\nIt will open on 2 May.\nFerries run until then.'
    expect(articleFromText(headed).outlet).toBeUndefined()
  })

  test('byline, date and credit', () => {
    const text =
      'Bridge to reopen in May\r\nBy Ines Calloway and Tom Reddick\r\nPublished 14 March 2025\r\n\r\n' +
      'The bridge will reopen on 2 May, the council said.\r\nFerries will run until then.\r\nSource: harbourpost.example'
    const article = articleFromText(text)
    expect(article.authors).toEqual(['Ines Calloway', 'Tom Reddick'])
    expect(wordsOf(text, article.byline!)).toBe('By Ines Calloway and Tom Reddick')
    expect(article.published).toEqual({ date: '2025-03-14', found: 'text' })
    expect(article.credits.map(({ name }) => name)).toEqual(['harbourpost.example'])
    expect(article.language).toBe('en')
  })

  test('a dateline gives day and agency', () => {
    const text =
      'Le pont rouvre\nPORT LERRA, 14 mars 2025 (AFP) – Le pont rouvrira en mai.\nLes ferries resteront gratuits.'
    const { published, credits } = articleFromText(text)
    expect(published?.date).toBe('2025-03-14')
    expect(credits.map(({ name }) => name)).toEqual(['AFP'])
  })
})

describe('traps that stay body', () => {
  const sentences = [
    'By Friday nobody was left, the mayor said.',
    'Par prudence, la préfecture a fermé le pont.',
    'Read more slowly, the judge told the clerk, who had lost her voice somewhere between the second and the third page.',
    '“Sign up now,” the recruiter told them.',
    'Photographs of the pier were sold for more than the pier.',
  ]
  for (const sentence of sentences)
    test(sentence, () =>
      expect(shown(`A title for the page\nIt rained.\n${sentence}`).at(-1)).toBe(`body: ${sentence}`),
    )
})

describe('edges', () => {
  test('nothing', () => expect(articleFromText('')).toMatchObject({ blocks: [], text: '', language: 'und' }))
  test('one sentence is body, not a title', () => expect(shown('It rained.')).toEqual(['body: It rained.']))
  test('a Chinese paragraph is body, its headline a title', () => {
    const paragraph = '市长周三表示，这座桥将于周一重新开放。“我们已经准备好了，”他说。'
    expect(shown(`${paragraph}\n他补充说，工程费用为三百万元。`)[0]).toBe(`body: ${paragraph}`)
    expect(shown(`大桥周一重新开放\n${paragraph}`)[0]).toBe('title: 大桥周一重新开放')
  })
  test('mixed ends of lines', () => expect(shown('a\rb\r\nc\u2028d').length).toBe(4))
  test('what the caller knows comes first', () => {
    const facts = { language: 'de', published: '2025-01-02', url: 'https://www.nordblatt.example/1' }
    const { language, published, outlet } = articleFromText('It rained, said the mayor of the town.', facts)
    expect({ language, published, outlet }).toEqual({
      language: 'de',
      published: { date: '2025-01-02', found: 'given' },
      outlet: 'nordblatt.example',
    })
  })
})

test('the text is kept as it is, and blocks hold all of its words in order', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('par', 'Source : X', 'Russie', 'It rained.', '\uD800'),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (lines, end) => {
      const text = lines.join(end)
      const article = articleFromText(text, { language: 'en' })
      expect(article.text).toBe(text)
      let last = 0
      let gaps = ''
      for (const { span } of article.blocks) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        gaps += text.slice(last, span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
      expect((gaps + text.slice(last)).trim()).toBe('')
    }),
  )
})
