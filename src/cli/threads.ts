import type { Capture } from '../capture/capture.js'
import { startPool } from './pool.js'
import { type Outcome, type ReadingOptions, readAll } from './readings.js'

/** How far reading may run ahead of writing, in pages a thread. */
const ahead = 4

/** Reads captures on `jobs` threads; outcomes keep their order. A page that brings its thread down is the only one lost. */
export async function* readWithThreads(
  captures: AsyncIterable<Capture | Outcome>,
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs === 1) return yield* readAll(captures, options)
  const pool = startPool<Capture, Outcome>(new URL('./read-thread.js', import.meta.url), options, jobs)
  const read = (capture: Capture): Promise<Outcome> =>
    pool
      .run(capture)
      .catch((cause: Error) => ({ kind: 'failed', where: capture.where, detail: cause.message, cause }))
  const outcomes: Promise<Outcome>[] = []
  try {
    for await (const capture of captures) {
      outcomes.push(capture.kind === 'capture' ? read(capture) : Promise.resolve(capture))
      if (outcomes.length >= jobs * ahead) yield await outcomes.shift()!
    }
    while (outcomes.length > 0) yield await outcomes.shift()!
  } finally {
    await pool.stop()
  }
}
