/**
 * How well the trace room finds stemmata that are known.
 *   node build/tools/accuracy-trace.js [stemmata] [translations] [drifts]      (SHOW=1 to see what is missed)
 * Needs $SELON_DATA (default ../shared/data) and score-trace.mjs beside it (../shared/tools).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromText } from '../src/article/from-text.js'
import type { Reading } from '../src/reading.js'
import type { Trace } from '../src/trace/trace.js'
import { traceReadings } from '../src/trace/trace-readings.js'
import { buildCollection } from './collections/collection.js'
import type { Gold, Page } from './collections/page.js'
import { linesOf } from './collections/sources.js'
import { measureDrifts, sumOf } from './measure-drifts.js'

const show = process.env.SHOW !== undefined
const scorer = process.env.SELON_SCORER ?? '../shared/tools/score-trace.mjs'
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part}/${whole})`

export function readingOf({ id, text, ...facts }: Page): Reading {
  return { id, article: articleFromText(text, facts), statements: [], voices: [], mentions: [] }
}

async function stemmata(seed: number) {
  const { pages, gold } = buildCollection(seed)
  const began = Date.now()
  const trace = await traceReadings(pages.map(readingOf))
  console.log(
    `collection ${seed}: ${pages.length} pages, ${gold.families.length} families, ${Date.now() - began} ms`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'trace-'))
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(gold))
  writeFileSync(join(folder, 'trace.json'), JSON.stringify(trace))
  writeFileSync(join(folder, 'pages.jsonl'), pages.map((page) => `${JSON.stringify(page)}\n`).join(''))
  console.log(
    execFileSync('node', [scorer, join(folder, 'gold.json'), join(folder, 'trace.json')], {
      encoding: 'utf8',
    }).trim(),
  )
  directions(gold, trace)
  console.log(`written to ${folder}`)
}

/** Direction where the trace decides, and how often it abstains. */
function directions(gold: Gold, trace: Trace) {
  const pages = new Set(gold.families.flatMap((family) => family.witnesses))
  const key = (a: string, b: string) => [a, b].sort().join('\0')
  const known = new Map(
    gold.families.flatMap((family) => family.descent.map((each) => [key(each.from, each.to), each])),
  )
  const matched = trace.families
    .flatMap((family) => family.descent)
    .filter((each) => pages.has(each.from) && known.has(key(each.from, each.to)))
  const decided = matched.filter((each) => each.directed)
  const right = decided.filter((each) => known.get(key(each.from, each.to))!.from === each.from)
  console.log(
    `direction where decided ${percent(right.length, decided.length)}, abstained ${percent(matched.length - decided.length, matched.length)}`,
  )
}

/** Translation pairs among all documents of all languages together. */
async function translations() {
  const pages = new Map<string, Page>()
  const pairs: [string, string][] = []
  for (const language of ['fr', 'de', 'ru']) {
    for (const each of linesOf(`trace/news-${language}-en-dev.jsonl.gz`)) {
      const [foreign, english] = [`${each.id}@${language}`, `${each.id}@en`]
      pages.set(foreign, { id: foreign, text: each[language]!, language })
      pages.set(english, { id: english, text: each.en!, language: 'en' })
      pairs.push([foreign, english])
    }
  }
  const trace = await traceReadings([...pages.values()].map(readingOf))
  const family = new Map(trace.families.flatMap((each, i) => each.witnesses.map((id) => [id, i])))
  const same = ([a, b]: [string, string]) => family.has(a) && family.get(a) === family.get(b)
  for (const language of ['fr', 'de', 'ru']) {
    const of = pairs.filter(([foreign]) => foreign.endsWith(`@${language}`))
    console.log(`translations ${language}–en: recall ${percent(of.filter(same).length, of.length)}`)
  }
  const joined = trace.families.flatMap(({ witnesses }) =>
    witnesses.flatMap((a, i) => witnesses.slice(i + 1).map((b) => [a, b] as const)),
  )
  const right = joined.filter(([a, b]) => a.split('@')[0] === b.split('@')[0])
  const wrong = trace.families.flatMap(({ descent }) =>
    descent.filter(({ from, to }) => from.split('@')[0] !== to.split('@')[0]),
  )
  if (show)
    for (const { from, to, coverage } of wrong)
      console.log(`  false link ${from} ${to} ${JSON.stringify(coverage)}`)
  console.log(`translations: precision ${percent(right.length, joined.length)}`)
}

async function drifts() {
  const { alarms, copies, translations } = await measureDrifts({ show })
  console.log(`drift: false alarms on plain translations ${percent(...alarms)}`)
  for (const [name, found] of Object.entries({ copies, translations })) {
    const kinds = [...found].map(([kind, [hit, all]]) => `${kind} ${hit}/${all}`).join(', ')
    console.log(`drift planted in ${name}: found ${percent(...sumOf(found))} (${kinds})`)
  }
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  stemmata: async () => {
    for (const seed of [1, 2]) await stemmata(seed)
  },
  translations,
  drifts,
}
const asked = process.argv.slice(2)
for (const part of asked.length > 0 ? asked : Object.keys(parts)) await parts[part]!()
