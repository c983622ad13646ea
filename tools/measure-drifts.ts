import { readText } from '../src/read.js'
import type { Reading } from '../src/reading.js'
import { traceReadings } from '../src/trace/trace-readings.js'
import type { Page } from './collections/page.js'
import { linesOf } from './collections/sources.js'
import { type Planted, plantDrifts } from './planted-drifts.js'

/** How many of how many. */
export type Share = [hits: number, all: number]

export type DriftFigures = {
  /** Drifts told of plain translations, of the utterances compared. */
  readonly alarms: Share
  /** Planted changes found, by kind. */
  readonly copies: ReadonlyMap<string, Share>
  readonly translations: ReadonlyMap<string, Share>
}

export const sumOf = (found: ReadonlyMap<string, Share>): Share =>
  [...found.values()].reduce(([h, o], [hit, all]): Share => [h + hit, o + all], [0, 0])

/** Plants changes of meaning in news and its translations and counts those that tracing tells. */
export async function measureDrifts({ show = false } = {}): Promise<DriftFigures> {
  const parallel = ['fr', 'de', 'ru'].flatMap((language) =>
    linesOf(`trace/news-${language}-en-dev.jsonl.gz`).map((each) => ({
      id: each.id!,
      text: each.en!,
      from: { id: 'from', text: each[language]!, language },
    })),
  )
  const news = linesOf('attribution/polnear-dev.jsonl.gz').map(({ id, text }) => ({ id: id!, text: text! }))
  return {
    alarms: await falseAlarms(parallel, show),
    copies: await planted('copies', plantDrifts(7, news), show),
    translations: await planted('translations', plantDrifts(8, parallel), show),
  }
}

async function falseAlarms(parallel: readonly { text: string; from: Page }[], show: boolean): Promise<Share> {
  const sum: Share = [0, 0]
  for (const { text, from } of parallel) {
    const { compared, drifts } = await driftBetween(from, { id: 'to', text, language: 'en' })
    sum[0] += new Set(drifts.map(({ detail }) => detail)).size
    sum[1] += compared
    if (show)
      for (const { kind, detail } of drifts)
        console.log(`  false ${from.language} ${kind}: ${detail.slice(0, 160)}`)
  }
  return sum
}

async function planted(name: string, all: readonly Planted[], show: boolean): Promise<Map<string, Share>> {
  const found = new Map<string, Share>()
  for (const { original, changed, kind, what } of all) {
    const { drifts } = await driftBetween(original, changed)
    const isFound = drifts.some((drift) => drift.kind.startsWith(kind))
    const [hits, of] = found.get(kind) ?? [0, 0]
    found.set(kind, [hits + (isFound ? 1 : 0), of + 1])
    if (show && !isFound) console.log(`  missed ${name} ${kind}: ${what.replaceAll('\n', ' ')}`)
  }
  return found
}

/** Drift between one page and another: wordings compared, and those called drifted. */
async function driftBetween(a: Page, b: Page) {
  const trace = await traceReadings(await Promise.all([a, b].map(readingOf)))
  return { compared: trace.utterances.length, drifts: trace.utterances.flatMap((each) => each.drifts) }
}

const readingOf = ({ id, text, ...facts }: Page): Promise<Reading> => readText(text, { id, ...facts })
