import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { articleFromPage } from '../../src/article/from-page.js'
import { wordsOf } from '../../src/article/span.js'

/** What an extractor tells of a page; `text` is its main text without the title. */
export type Extract = {
  readonly text: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly published?: string
}

/** An extractor gets the page decoded, save for ours, which decodes for itself. */
export type Extractor = {
  readonly name: string
  readonly extract: (html: string, url: string, bytes: Uint8Array) => Extract | Promise<Extract>
}

export const selon: Extractor = {
  name: 'selon',
  extract: (_html, url, bytes) => {
    const article = articleFromPage(bytes, { url })
    const body = article.blocks.filter(({ role }) => role === 'body')
    return {
      text: body.map(({ span }) => wordsOf(article.text, span)).join('\n'),
      title: article.title ? wordsOf(article.text, article.title) : '',
      authors: article.authors,
      ...(article.published ? { published: article.published.date } : {}),
    }
  },
}

export const readability: Extractor = {
  name: 'readability',
  extract: (html) => {
    const found = new Readability(parseHTML(html).document as never).parse()
    return {
      text: found?.textContent ?? '',
      title: found?.title ?? '',
      authors: found?.byline ? [found.byline] : [],
      ...(found?.publishedTime ? { published: found.publishedTime } : {}),
    }
  },
}

/** Text of markup, blocks parted by line breaks. */
const textOf = (markup: string | null | undefined): string =>
  parseHTML(
    `<html><body>${(markup ?? '').replace(/<\/(?:p|h\d|li|div|blockquote|tr)>/g, '\n$&')}</body></html>`,
  ).document.body.textContent ?? ''

type Loose = Record<string, unknown>
const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const result = (found: Loose, content: unknown, published: unknown): Extract => ({
  text: textOf(string(content)),
  title: string(found.title),
  authors: [found.author].flat().map(string),
  published: published instanceof Date ? published.toISOString() : string(published),
})

/** Extractors from npm that are compared with, each as its own documentation calls it. */
const others: readonly { package: string; file: string; use: (module: Loose) => Extractor['extract'] }[] = [
  {
    package: 'defuddle',
    file: 'defuddle/dist/node.js',
    use: (module) => {
      const run = module.Defuddle as (document: unknown, url: string, options: Loose) => Promise<Loose>
      return async (html, url) => {
        const found = await run(parseHTML(html).document, url, {})
        return result(found, found.content, found.published)
      }
    },
  },
  {
    package: '@extractus/article-extractor',
    file: '@extractus/article-extractor/esm/mod.js',
    use: (module) => {
      const run = module.extractFromHtml as (html: string, url: string) => Promise<Loose | null>
      return async (html, url) => {
        const found = (await run(html, url)) ?? {}
        return result(found, found.content, found.published)
      }
    },
  },
  {
    package: '@postlight/parser',
    file: '@postlight/parser/dist/mercury.js',
    use: (module) => {
      const parser = (module.default ?? module) as { parse(url: string, options: Loose): Promise<Loose> }
      return async (html, url) => {
        const found = await parser.parse(url, { html, fetchAllPages: false })
        return result(found, found.content, found.date_published)
      }
    },
  },
  {
    package: 'unfluff',
    file: 'unfluff/lib/unfluff.js',
    use: (module) => {
      const run = (module.default ?? module) as (html: string) => Loose
      return (html) => {
        const found = run(html)
        return { ...result(found, '', found.date), text: string(found.text) }
      }
    },
  },
]

/** The compared extractors that are installed in `folder`; those absent are left out. */
export async function loadExtractors(folder: string | undefined): Promise<Extractor[]> {
  if (!folder) return [readability]
  const found: Extractor[] = [readability]
  for (const { package: name, file, use } of others) {
    try {
      const module = (await import(pathToFileURL(resolve(folder, 'node_modules', file)).href)) as Loose
      found.push({ name, extract: use(module) })
    } catch (error) {
      console.error(`${name} left out: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  return found
}
