import { Readability } from '@mozilla/readability'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { decodePage } from '../../src/article/decode.js'
import { articleFromPage } from '../../src/article/from-page.js'
import { parsePage } from '../../src/article/page-tree.js'
import { readPage, readText } from '../../src/read.js'
import { cost } from './clock.js'
import { newsPages, newsTexts } from './data.js'
import { figure, table } from './table.js'

/** Work on each item in turn, as a batch does. */
const each =
  <Item>(items: readonly Item[], work: (item: Item) => unknown) =>
  async () => {
    for (const item of items) await work(item)
  }

/** The library gives up on some pages with an exception; what it did until then counts. */
function extractAlone(text: string): void {
  const { document } = parseHTML(text)
  try {
    new Readability(document as never).parse()
  } catch {}
}

/** Whole pages: what each step costs, against bare parsers and the extraction library alone. */
export async function pageSpeed(): Promise<string> {
  const { name, items } = newsPages()
  const texts = items.map((bytes) => decodePage(bytes))
  await each(items, (page) => readPage(page))()
  const parse = await cost(each(items, (page) => parsePage(decodePage(page))))
  const extract = await cost(each(items, (page) => articleFromPage(page)))
  const whole = await cost(each(items, (page) => readPage(page)))
  const bare = await cost(each(texts, (text) => parseDocument(text)))
  const linkedom = await cost(each(texts, (text) => parseHTML(text)))
  const library = await cost(each(texts, extractAlone))
  const row = (what: string, took: number) => [
    what,
    figure(took / items.length),
    figure((items.length * 1000) / took),
    figure(took / bare),
    figure(took / linkedom),
    figure(took / library),
  ]
  return table(
    `Whole pages: ${name}, ${items.length} pages of ${figure(texts.join('').length / items.length / 1000)} kB`,
    ['step', 'ms a page', 'pages/s/core', '× htmlparser2', '× linkedom', '× readability on linkedom'],
    [
      row('decode and parse', parse),
      row('extract', extract - parse),
      row('statements', whole - extract),
      row('whole page to statements', whole),
      row('htmlparser2, bare parse', bare),
      row('linkedom, bare parse', linkedom),
      row('readability on linkedom alone', library),
    ],
  )
}

/** Articles as text. */
export async function textSpeed(): Promise<string> {
  const { name, items } = newsTexts()
  const words = items.join(' ').split(/\s+/).length
  await each(items, (text) => readText(text, { language: 'en' }))()
  const took = await cost(each(items, (text) => readText(text)))
  const perSecond = (items.length * 1000) / took
  return table(
    `Text to statements: ${name}, ${items.length} articles of ${figure(words / items.length)} words`,
    ['', 'a second and core'],
    [
      ['articles as they are', figure(perSecond)],
      ['articles of 500 words', figure((words / 500 / took) * 1000)],
    ],
  )
}
