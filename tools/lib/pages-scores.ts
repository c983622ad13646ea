import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder, type NewsPage, type PhrasePage } from './pages-data.js'
import type { Extract } from './pages-extractors.js'

/** Figures of whole news pages, in per cent. */
export type NewsFigures = {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly title: number
  readonly day: number
  readonly authors: number
}

/** Figures over phrases that must and must not be found, in per cent. */
export type PhraseFigures = {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores extracts of news pages with the scorer that stands beside the data. */
export function scoreNews(gold: readonly NewsPage[], extracts: ReadonlyMap<string, Extract>): NewsFigures {
  const folder = mkdtempSync(join(tmpdir(), 'selon-pages-'))
  const write = (name: string, lines: readonly unknown[]): string => {
    writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
    return join(folder, name)
  }
  const goldFile = write('gold.jsonl', gold)
  const systemFile = write(
    'system.jsonl',
    gold.map(({ file }) => ({ file, ...extracts.get(file) })),
  )
  const scorer = join(dataFolder(), '..', 'tools', 'score-article.mjs')
  const printed = execFileSync(process.execPath, [scorer, goldFile, systemFile], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const figure = (name: string): number => Number(new RegExp(`${name} ([\\d.]+)`).exec(printed)?.[1])
  return {
    pages: figure('pages'),
    precision: figure('P'),
    recall: figure('R'),
    f1: figure('F1'),
    title: figure('title'),
    day: figure('day'),
    authors: figure('authors'),
  }
}

/** White space and its kinds are all one. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ')

/** A phrase that must be there and is, is a true positive; one that must not and is, a false one. */
export function scorePhrases(
  gold: readonly PhrasePage[],
  extracts: ReadonlyMap<string, Extract>,
): PhraseFigures {
  let found = 0
  let wanted = 0
  let wrong = 0
  for (const page of gold) {
    const text = flat(extracts.get(page.file)?.text ?? '')
    wanted += page.with.length
    found += page.with.filter((phrase) => text.includes(flat(phrase))).length
    wrong += page.without.filter((phrase) => text.includes(flat(phrase))).length
  }
  const per = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 10)
  return {
    pages: gold.length,
    precision: per(found, found + wrong),
    recall: per(found, wanted),
    f1: per(2 * found, found + wrong + wanted),
  }
}
