import type { Reading } from '../reading.js'
import type { Helpers } from '../trace/helpers.js'
import type { Trace } from '../trace/trace.js'
import { TraceMemory } from '../trace/trace-memory.js'
import { traceReadings } from '../trace/trace-readings.js'
import { startPool } from './pool.js'
import type { TraceJob } from './trace-thread.js'

/** With fewer pages or pairs of pages, starting threads takes longer than doing without them. */
const worthwhile = 2000

/** Traces pages on so many threads, if there are enough of them; the trace is the same on any number. */
export async function traceWithThreads(readings: readonly Reading[], jobs: number): Promise<Trace> {
  if (jobs === 1) return traceReadings(readings)
  const threads = traceThreads(jobs)
  try {
    return await traceReadings(readings, new TraceMemory(threads))
  } finally {
    await threads.stop()
  }
}

/** Helpers for a memory: up to `jobs` threads, which start when there is enough to do. To be stopped in the end. */
export function traceThreads(jobs: number): Helpers & { readonly stop: () => Promise<unknown> } {
  const pool = startPool<TraceJob, never>(new URL('./trace-thread.js', import.meta.url), null, jobs)
  return { worthwhile, answer: (name, question) => pool.run({ name, question }), stop: pool.stop }
}
