/**
 * How well articles are read from real pages: whole news pages with exact paragraphs (`pages/fundus`), and pages with
 * phrases that must and must not be found (`pages/snippets`). Data: `../shared/data`, or the folder in `SELON_DATA`.
 *
 *   npm run tools && node build/tools/accuracy-pages.js [--compare] [--system OUT.jsonl]
 *
 * `--compare` runs the extractors of npm over the same pages in the same run. They are no part of the project; to
 * install them, make a folder with this package.json (some depend on versions or addresses that do not install),
 *   { "private": true, "overrides": { "linkedom": "0.18.14", "browser-request": "0.3.3", "difflib": "0.2.4" } }
 * run in it `npm i --ignore-scripts defuddle @extractus/article-extractor @postlight/parser unfluff`, and name it in
 * SELON_EXTRACTORS. Those absent are left out; readability on linkedom is always there.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { halfOf, readBytes, readNewsPages, readPhrasePages } from './lib/pages-data.js'
import { type Extract, type Extractor, loadExtractors, selon } from './lib/pages-extractors.js'
import { type NewsFigures, type PhraseFigures, scoreNews, scorePhrases } from './lib/pages-scores.js'

export type PageFigures = {
  readonly name: string
  readonly news: NewsFigures
  /** The half of the pages that rules were made looking at, and the half that only judges them. */
  readonly seen: NewsFigures
  readonly unseen: NewsFigures
  readonly phrases: PhraseFigures
  /** Milliseconds of processor time for all news pages; decoding is counted for ours only. */
  readonly milliseconds: number
}

/** Figures of one extractor over both sets; this is what floors are held against. */
export async function measurePages(extractor: Extractor = selon): Promise<PageFigures> {
  const news = readNewsPages()
  const phrasePages = readPhrasePages()
  const newsRun = await extractAll(extractor, 'fundus', news)
  const phraseRun = await extractAll(extractor, 'snippets', phrasePages)
  const half = (which: 'a' | 'b') => news.filter(({ file }) => halfOf(file) === which)
  return {
    name: extractor.name,
    news: scoreNews(news, newsRun.extracts),
    seen: scoreNews(half('a'), newsRun.extracts),
    unseen: scoreNews(half('b'), newsRun.extracts),
    phrases: scorePhrases(phrasePages, phraseRun.extracts),
    milliseconds: newsRun.milliseconds,
  }
}

type Run = { readonly extracts: ReadonlyMap<string, Extract>; readonly milliseconds: number }

async function extractAll(
  { extract }: Extractor,
  set: 'fundus' | 'snippets',
  pages: readonly { file: string; url: string }[],
): Promise<Run> {
  const extracts = new Map<string, Extract>()
  let milliseconds = 0
  for (const { file, url } of pages) {
    const bytes = readBytes(set, file)
    const html = new TextDecoder().decode(bytes)
    const start = process.cpuUsage()
    try {
      extracts.set(file, await extract(html, url, bytes))
    } catch {
      extracts.set(file, { text: '' })
    }
    const { user, system } = process.cpuUsage(start)
    milliseconds += (user + system) / 1000
  }
  return { extracts, milliseconds }
}

function show({ name, news, seen, unseen, phrases, milliseconds }: PageFigures): string {
  const line = (label: string, f: NewsFigures): string =>
    `  ${label.padEnd(8)} ${f.pages} pages  body P ${f.precision} R ${f.recall} F1 ${f.f1}  title ${f.title}  day ${f.day}  authors ${f.authors}`
  return [
    `${name}  (${Math.round(milliseconds)} ms of processor time for the news pages)`,
    line('news', news),
    line('seen', seen),
    line('unseen', unseen),
    `  phrases  ${phrases.pages} pages  P ${phrases.precision} R ${phrases.recall} F1 ${phrases.f1}`,
  ].join('\n')
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { compare: { type: 'boolean' }, system: { type: 'string' } } })
  console.log(show(await measurePages()))
  if (values.system) await writeSystem(values.system)
  if (!values.compare) return
  for (const extractor of await loadExtractors(process.env.SELON_EXTRACTORS))
    console.log(show(await measurePages(extractor)))
}

async function writeSystem(path: string): Promise<void> {
  const { extracts } = await extractAll(selon, 'fundus', readNewsPages())
  writeFileSync(path, [...extracts].map(([file, extract]) => JSON.stringify({ file, ...extract })).join('\n'))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
