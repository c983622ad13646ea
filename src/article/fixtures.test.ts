import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Article } from './article.js'
import { articleFromPage } from './from-page.js'
import { wordsOf } from './span.js'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** A reading as people can review it: facts, a blank line, then each block's role and words. */
function shown(article: Article): string {
  const { text, title, byline, credits } = article
  const facts = {
    title: title && wordsOf(text, title),
    byline: byline && wordsOf(text, byline),
    authors: article.authors.join('; '),
    outlet: article.outlet,
    language: article.language,
    published: article.published && `${article.published.date} (${article.published.found})`,
    modified: article.modified && `${article.modified.date} (${article.modified.found})`,
    canonical: article.canonical,
    credits: credits
      .map(({ name, span, url }) => `${name} «${wordsOf(text, span)}» ${url ?? ''}`.trim())
      .join('; '),
  }
  const lines = Object.entries(facts).filter(([, value]) => value)
  const blocks = article.blocks.map(({ role, span }) => `${role.padEnd(11)}${wordsOf(text, span)}`)
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${blocks.join('\n')}\n`
}

for (const { name } of slugs) {
  test(name, () => {
    const page = readFileSync(`${folder}${name}/page.html`)
    const url = /saved from (\S+)/.exec(page.toString('latin1'))?.[1]
    const reading = shown(articleFromPage(page, url ? { url } : {}))
    const expected = `${folder}${name}/expected.txt`
    if (process.env.UPDATE_FIXTURES) writeFileSync(expected, reading)
    expect(existsSync(expected), 'the fixture has no expected.txt').toBe(true)
    expect(reading).toBe(readFileSync(expected, 'utf8'))
  })
}
