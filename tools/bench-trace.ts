/**
 * Time and memory of the trace room on synthetic articles, what adding pages costs, and hostile input.
 *   node --expose-gc build/tools/bench-trace.js [10000,100000] [--copies] [--jobs 2] [--add 10000+100] [--hostile]
 */
import { traceThreads } from '../src/cli/trace-threads.js'
import type { Reading } from '../src/reading.js'
import type { Trace } from '../src/trace/trace.js'
import { TraceMemory } from '../src/trace/trace-memory.js'
import { traceReadings } from '../src/trace/trace-readings.js'
import { mainThreadSeconds } from './bench/main-thread.js'
import { articles } from './bench/trace-collection.js'
import { hostileCollections } from './bench/trace-hostile.js'

const asked = process.argv.slice(2)
const valueAfter = (option: string) => (asked.includes(option) ? asked[asked.indexOf(option) + 1] : undefined)

const jobs = Number(valueAfter('--jobs') ?? 1)
const threads = jobs > 1 ? traceThreads(jobs) : undefined
const newMemory = () => new TraceMemory(threads)

/** Traces, prints what it took, and gives processor seconds: on a machine shared with others wall time says little. */
async function measure(name: string, readings: readonly Reading[], memory = newMemory()) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 100)
  const [began, used, ofMain] = [process.hrtime.bigint(), process.cpuUsage(), mainThreadSeconds()]
  const trace = await traceReadings(readings, memory)
  const { user, system } = process.cpuUsage(used)
  const wall = Number(process.hrtime.bigint() - began) / 1e9
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage().rss)
  const seconds = (user + system) / 1e6
  const main = (mainThreadSeconds() - ofMain).toFixed(1)
  const gigabytes = [before, peak].map((bytes) => (bytes / 1e9).toFixed(2)).join(' → ')
  console.log(
    `${name}: ${seconds.toFixed(1)} processor s (${main} on the main thread; ${wall.toFixed(1)} by the clock), ${gigabytes} GB, ${told(trace)}`,
  )
  return seconds
}

function told({ families, counts, related }: Trace): string {
  const largest = families.reduce((most, family) => Math.max(most, family.witnesses.length), 0)
  return `${families.length} families (largest ${largest}), ${related.length} related, ${counts.origins} origins`
}

/** Without events, articles have nothing in common but copies. */
const hasEvents = !asked.includes('--copies')

async function growth(sizes: readonly number[]) {
  const seconds: number[] = []
  for (const size of sizes) seconds.push(await measure(`${size} articles`, articles(size, hasEvents)))
  if (seconds.length > 1) console.log(`growth ${(seconds.at(-1)! / seconds[0]!).toFixed(1)} ×`)
}

async function adding(first: number, more: number) {
  const all = articles(first + more, hasEvents)
  const memory = newMemory()
  await measure(`first ${first}`, all.slice(0, first), memory)
  await measure(`${more} more`, all, memory)
  await measure(`all ${first + more} anew`, all)
}

const sizes = asked.find((word, i) => /^\d/.test(word) && asked[i - 1] !== '--jobs') ?? '10000,100000'
if (asked.includes('--hostile')) {
  for (const [name, pages] of Object.entries(hostileCollections)) await measure(name, pages())
} else if (asked.includes('--add')) {
  const [first = 10_000, more = 100] = (valueAfter('--add') ?? '').split('+').filter(Boolean).map(Number)
  await adding(first, more)
} else await growth(sizes.split(',').map(Number))
await threads?.stop()
