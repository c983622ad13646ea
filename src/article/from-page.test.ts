import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from './article.js'
import { articleFromPage } from './from-page.js'
import { wordsOf } from './span.js'

function expectSound({ text, blocks, title, byline, credits }: Article): void {
  let last = 0
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    last = span.end
  }
  for (const span of [title, byline, ...credits.map((credit) => credit.span)]) {
    if (!span) continue
    expect(span.start).toBeLessThanOrEqual(span.end)
    expect(span.end).toBeLessThanOrEqual(text.length)
  }
}

describe('pages that are no article', () => {
  const pages: { name: string; page: string | Uint8Array; words: string }[] = [
    { name: 'an empty file', page: '', words: '' },
    {
      name: 'scripts only',
      page: '<script>alert("<p>no</p>")</script><noscript>Enable JavaScript</noscript>',
      words: '',
    },
    {
      name: 'a frameset',
      page: '<frameset><frame src="a"><noframes><p>Your browser has no frames.</p></noframes></frameset>',
      words: 'Your browser has no frames.',
    },
    {
      name: 'JSON',
      page: '{"title":"Bridge","said":["a","b"]}',
      words: '{"title":"Bridge","said":["a","b"]}',
    },
    {
      name: 'a sentence without markup',
      page: 'It rained, the mayor said.',
      words: 'It rained, the mayor said.',
    },
    { name: 'zeros', page: new Uint8Array(64), words: '' },
  ]
  for (const { name, page, words } of pages) {
    test(name, () => {
      const article = articleFromPage(page)
      expect(article.text).toBe(words)
      expectSound(article)
    })
  }
})

describe('facts', () => {
  const page = (
    head: string,
    body = '<p>The bridge will reopen in May, the council of Port Lerra said on Friday evening.</p>',
  ) => articleFromPage(`<html><head>${head}</head><body><h1>Bridge reopens</h1>${body}</body></html>`)

  test('JSON-LD with raw line breaks, a stray comma and escaped entities', () => {
    const { authors, published, outlet } = page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge\nreopens","author":[{"name":"In&eacute;s Calloway"},],"publisher":{"name":"Post"},"datePublished":"2025-03-14"}</script>',
    )
    expect({ authors, published, outlet }).toEqual({
      authors: ['Inés Calloway'],
      published: { date: '2025-03-14', found: 'json-ld datePublished' },
      outlet: 'Post',
    })
  })
  test('the article among several nodes is the one whose headline the page bears', () => {
    const { published } = page(
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Other","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Bridge reopens","datePublished":"2025-03-14"}]</script>',
    )
    expect(published?.date).toBe('2025-03-14')
  })
  test('an outlet that signs for nobody in particular yields to the byline', () => {
    const { authors } = page(
      '<meta property="og:site_name" content="Post"><meta name="author" content="Post">',
      '<p class="byline">By Ines Calloway</p><p>The bridge will reopen in May, the council of Port Lerra said on Friday.</p>',
    )
    expect(authors).toEqual(['Ines Calloway'])
  })
  test('a title found only in the data stands first in the text', () => {
    const article = articleFromPage(
      '<title>Bridge reopens</title><p>The bridge will reopen in May, the council said on Friday evening.</p>',
    )
    expect(wordsOf(article.text, article.title!)).toBe('Bridge reopens')
    expect(article.title!.start).toBe(0)
  })
  test('half a surrogate pair becomes a replacement character', () => {
    expect(
      page('', '<p>The bridge \uD83D will reopen in May, the council of Port Lerra said on Friday.</p>').text,
    ).toContain('bridge \uFFFD will')
  })
})

const markup = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<article>',
      '<h1>',
      '</h1>',
      '<a href="x">',
      '</a>',
      '<table><tr><td>',
      '<br>',
      '<!--',
      '<script>',
      '</script>',
      '<svg>',
      '&amp;',
      '&#xD800;',
      '<p class="byline">',
      '<li>',
      '<constructor>',
      '<p role="__proto__" class="constructor">',
    ),
    fc.constant('The mayor of the town said that the bridge would open in May, after two years of work. '),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 60 },
)

test('any markup gives a sound article', () => {
  fc.assert(
    fc.property(markup, (parts) => expectSound(articleFromPage(parts.join('')))),
    { numRuns: 150 },
  )
})

test('any bytes give a sound article', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(articleFromPage(bytes))),
    { numRuns: 150 },
  )
})

test('an article that is kept keeps nothing of its page', () => {
  const gc = collector()
  const script = `<script>${'let menu = "Weather Sport Letters"; '.repeat(20_000)}</script>`
  const page = (n: number) =>
    `<html><head><title>Bridge ${n} reopens</title><meta property="og:site_name" content="The Belgora Harbour Post">` +
    `</head><body>${script}<p>${'Bridge will reopen in May, the mayor said on the quay. '.repeat(3)}</p></body></html>`
  articleFromPage(page(0))
  gc()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: 20 }, (_, n) => articleFromPage(Buffer.from(page(n))))
  gc()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((kept.length * script.length) / 4)
  expect(kept[19]!.outlet).toBe('The Belgora Harbour Post')
})

/** V8's collector of garbage, which Node shows only where it is asked to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
