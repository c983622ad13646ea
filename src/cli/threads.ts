import { Worker } from 'node:worker_threads'
import type { Capture } from '../capture/capture.js'
import { type Outcome, type ReadingOptions, readAll, type Trouble } from './readings.js'

/** A page waiting for a thread, and where its outcome is to go. */
type Task = { readonly capture: Capture; readonly done: (outcome: Outcome) => void }

/** How far reading may run ahead of writing, in pages a thread. */
const ahead = 4

/**
 * Reads captures on `jobs` threads; outcomes keep their order. A page that brings its thread down (memory, an
 * endless recursion) is the only one lost: a new thread takes over.
 */
export async function* readWithThreads(
  captures: AsyncIterable<Capture | Trouble>,
  options: ReadingOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs === 1) return yield* readAll(captures, options)
  const pool = startPool(options, jobs)
  const outcomes: Promise<Outcome>[] = []
  try {
    for await (const capture of captures) {
      outcomes.push(capture.kind === 'capture' ? pool.read(capture) : Promise.resolve(capture))
      if (outcomes.length >= jobs * ahead) yield await outcomes.shift()!
    }
    while (outcomes.length > 0) yield await outcomes.shift()!
  } finally {
    await pool.stop()
  }
}

function startPool(options: ReadingOptions, jobs: number) {
  const waiting: Task[] = []
  const idle: Thread[] = []
  const threads = new Set<Thread>()
  const give = (thread: Thread): void => {
    const task = waiting.shift()
    if (task) thread.take(task)
    else idle.push(thread)
  }
  const start = (): Thread => {
    const thread = startThread(options, {
      free: () => give(thread),
      fallen: () => {
        threads.delete(thread)
        give(start())
      },
    })
    threads.add(thread)
    return thread
  }
  for (let thread = 0; thread < jobs; thread++) idle.push(start())
  return {
    read: (capture: Capture) =>
      new Promise<Outcome>((done) => {
        waiting.push({ capture, done })
        const thread = idle.pop()
        if (thread) give(thread)
      }),
    stop: () => Promise.all([...threads].map((thread) => thread.stop())),
  }
}

type Thread = { readonly take: (task: Task) => void; readonly stop: () => Promise<unknown> }

function startThread(options: ReadingOptions, on: { free: () => void; fallen: () => void }): Thread {
  const worker = new Worker(new URL('./read-thread.js', import.meta.url), { workerData: options })
  let task: Task | null = null
  const settle = (outcome: Outcome) => {
    task?.done(outcome)
    task = null
  }
  worker.on('message', (outcome: Outcome) => {
    settle(outcome)
    on.free()
  })
  worker.on('error', (cause: Error) => {
    if (task) settle({ kind: 'failed', where: task.capture.where, detail: cause.message, cause })
    on.fallen()
  })
  return {
    take: (next) => {
      task = next
      worker.postMessage(next.capture)
    },
    stop: () => worker.terminate(),
  }
}
