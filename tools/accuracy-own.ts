/**
 * How our own articles in `corpus/` are read from end to end, as the program reads a page of text: statements by the scorer of
 * the attribution corpora, nested ones asked for too.
 *
 *   npm run tools && node build/tools/accuracy-own.js [--only 'de-02[4-7]'] [--errors 20]     --only: a pattern of names
 *
 * The shipped weights have learned from most of them; blind are only those marked after these were learned.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Span } from '../src/article/span.js'
import { readText } from '../src/read.js'
import { dataFolder } from './statements/corpora.js'
import { type OwnMarkedText, readOwnCorpus } from './statements/own-corpus.js'

const scorer = join(dataFolder, '../tools/score-attribution.mjs')

const ranges = (spans: readonly Span[] = []) => spans.map(({ start, end }) => [start, end])

/** What the scorer wants of an article as it is read. */
async function readAsMarked({ id, text, language, published }: OwnMarkedText) {
  const { statements } = await readText(text, { language, ...(published && { published }) })
  const attributions = statements.map(({ content, cue, source }) => ({
    content: ranges(content),
    cue: ranges(cue),
    source: ranges(source),
  }))
  return { id, attributions }
}

const writeLines = (path: string, units: readonly object[]): string => {
  writeFileSync(path, units.map((unit) => JSON.stringify(unit)).join('\n'))
  return path
}

async function score(language: string, articles: readonly OwnMarkedText[], errors: string): Promise<string> {
  mkdirSync('build', { recursive: true })
  const read = []
  for (const article of articles) read.push(await readAsMarked(article))
  const gold = writeLines(join('build', `own-${language}.jsonl`), articles)
  const system = writeLines(join('build', `read-own-${language}.jsonl`), read)
  return execFileSync('node', [scorer, gold, system, '--nested', '--errors', errors]).toString()
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, errors: { type: 'string', default: '0' } },
})
const languages = values.only ? [values.only.slice(0, 2)] : ['de', 'es', 'ru', 'uk']
for (const language of languages) {
  const articles = readOwnCorpus(`corpus/${language}`).filter(({ id }) =>
    new RegExp(`^(?:${values.only || `${language}-`})`, 'u').test(id),
  )
  console.log(`corpus/${language}: ${articles.length} articles`)
  console.log(await score(language, articles, values.errors))
}
