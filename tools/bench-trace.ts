/**
 * Time and memory of the trace room on synthetic articles, and its behaviour on hostile input.
 *   node --expose-gc build/tools/bench-trace.js [articles=10000,100000] [--hostile]
 */
import type { Reading } from '../src/reading.js'
import { traceReadings } from '../src/trace/trace-readings.js'
import { type Chance, chance } from './trace-collections.js'

/** Words of a language that does not exist, drawn as often as words are in news (Zipf). */
function vocabulary(luck: Chance, size: number): string[] {
  const syllables = [
    'ba',
    'do',
    'ke',
    'li',
    'mo',
    'na',
    'pe',
    'ri',
    'so',
    'tu',
    'van',
    'gel',
    'tor',
    'min',
    'sa',
    'ka',
    'ro',
    'del',
  ]
  return Array.from({ length: size }, () =>
    Array.from({ length: 2 + luck.below(3) }, () => luck.pick(syllables)).join(''),
  )
}

function zipf(luck: Chance, words: readonly string[]): string {
  const rank = Math.floor(words.length ** luck.next()) - 1
  return words[Math.max(0, rank)]!
}

const reading = (id: string, text: string, outlet: string): Reading => ({
  id,
  article: {
    language: 'en',
    outlet,
    authors: [],
    credits: [],
    blocks: [...text.matchAll(/[^\n]+/g)].map((line) => ({
      span: { start: line.index, end: line.index + line[0].length },
      role: 'body' as const,
    })),
    text,
  },
  statements: [],
  voices: [],
  mentions: [],
})

/** Articles of about 450 words; one in five is a copy, an excerpt or an edit of an earlier one; all have furniture. */
export function articles(count: number, seed = 5): Reading[] {
  const luck = chance(seed)
  const words = vocabulary(luck, 200_000)
  const furniture = Array.from({ length: 300 }, () => sentence(luck, words, 30))
  const texts: string[] = []
  return Array.from({ length: count }, (_, i) => {
    const outlet = luck.below(300)
    const body =
      texts.length > 10 && luck.yes(0.2) ? derive(luck, luck.pick(texts), words) : article(luck, words)
    if (texts.length < 20_000) texts.push(body)
    return reading(`page-${i}`, `${body}\n${furniture[outlet]}`, `outlet ${outlet}`)
  })
}

const sentence = (luck: Chance, words: readonly string[], length: number): string => {
  const said = Array.from({ length }, () => zipf(luck, words)).join(' ')
  return `${said[0]!.toUpperCase()}${said.slice(1)}.`
}

const article = (luck: Chance, words: readonly string[]): string =>
  Array.from({ length: 10 }, () =>
    [sentence(luck, words, 15 + luck.below(15)), sentence(luck, words, 15 + luck.below(15))].join(' '),
  ).join('\n')

function derive(luck: Chance, text: string, words: readonly string[]): string {
  const lines = text.split('\n')
  const kept = luck.yes(0.5) ? lines : lines.slice(0, 3 + luck.below(6))
  return kept
    .map((line) =>
      line
        .split(' ')
        .map((word) => (luck.yes(0.1) ? zipf(luck, words) : word))
        .join(' '),
    )
    .join('\n')
}

async function measure(name: string, readings: readonly Reading[]) {
  globalThis.gc?.()
  const began = process.hrtime.bigint()
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 200)
  const trace = await traceReadings(readings)
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage().rss)
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  const largest = trace.families.reduce((most, family) => Math.max(most, family.witnesses.length), 0)
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(peak / 1e9).toFixed(2)} GB, ${trace.families.length} families (largest ${largest}), ${trace.counts.origins} origins`,
  )
  return seconds
}

const story = (i: number) => Array.from({ length: 200 }, (_, k) => `story${i}word${k}`).join(' ')

async function hostile() {
  const plain =
    'The ferry to Aldermouth was turned back on Tuesday because its bow doors froze, the harbour master said on the radio.'
  await measure(
    'one page 200,000 times',
    Array.from({ length: 200_000 }, (_, i) => reading(`p${i}`, plain, 'o')),
  )
  await measure('one repeated word', [
    reading('a', 'ja '.repeat(400_000), 'o'),
    reading('b', 'ja '.repeat(300_000), 'p'),
  ])
  await measure('10 MB unbroken', [
    reading('a', 'x'.repeat(10_000_000), 'o'),
    reading('b', 'x'.repeat(9_999_999), 'p'),
  ])
  await measure(
    '5,000 pages sharing a long notice',
    Array.from({ length: 5_000 }, (_, i) => reading(`n${i}`, `${story(i)}\n${plain.repeat(6)}`, 'o')),
  )
}

const asked = process.argv.slice(2)
if (asked.includes('--hostile')) await hostile()
else {
  const sizes = (asked[0] ?? '10000,100000').split(',').map(Number)
  const seconds: number[] = []
  for (const size of sizes) seconds.push(await measure(`${size} articles`, articles(size)))
  if (seconds.length > 1) console.log(`growth ${(seconds.at(-1)! / seconds[0]!).toFixed(1)} ×`)
}
