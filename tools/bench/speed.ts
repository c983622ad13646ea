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

/** Articles read in step, as `selon read` reads a batch. */
const inStep = 16
/** Passes until the engine has compiled the code that a long batch runs: after five it still spends a seventh of the time on it. */
const warming = 10
const passes = 5

/** Articles as text, at the pace of a long batch. */
export async function textSpeed(): Promise<string> {
  const { name, items } = newsTexts()
  const words = items.join(' ').split(/\s+/).length
  const costOf = async (atOnce: number) => {
    const read = async () => {
      for (let at = 0; at < items.length; at += atOnce)
        await Promise.all(items.slice(at, at + atOnce).map((text) => readText(text)))
    }
    for (let pass = 0; pass < warming; pass++) await read()
    return cost(read, passes)
  }
  const alone = await costOf(1)
  const together = await costOf(inStep)
  const row = (what: string, articles: number) => [
    what,
    figure((articles / alone) * 1000),
    figure((articles / together) * 1000),
  ]
  return table(
    `Text to statements: ${name}, ${items.length} articles of ${figure(words / items.length)} words`,
    ['a second and core', 'one after the other', `${inStep} in step, as in a batch`],
    [row('articles as they are', items.length), row('articles of 500 words', words / 500)],
  )
}
