import { Worker } from 'node:worker_threads'

/** Threads that all run one script, each doing a job at a time. */
export type Pool<Job, Answer> = {
  /** Waits for a free thread; rejects where the job brought its thread down. */
  readonly run: (job: Job) => Promise<Answer>
  /** Ends all threads; what they were doing is never answered. */
  readonly stop: () => Promise<unknown>
}

/** A job and where its answer is to go. */
type Task<Job, Answer> = {
  readonly job: Job
  readonly done: (answer: Answer) => void
  readonly failed: (cause: Error) => void
}

/**
 * Up to `size` threads, started when they are first needed. A job that brings its thread down (memory, an endless
 * recursion) is the only one lost: a new thread takes over.
 */
export function startPool<Job, Answer>(script: URL, data: unknown, size: number): Pool<Job, Answer> {
  const waiting: Task<Job, Answer>[] = []
  const idle = new Set<Thread<Job, Answer>>()
  const threads = new Set<Thread<Job, Answer>>()
  const giveNext = (): void => {
    if (waiting.length === 0) return
    const [thread = threads.size < size ? start() : undefined] = idle
    if (!thread) return
    idle.delete(thread)
    thread.take(waiting.shift()!)
  }
  const start = (): Thread<Job, Answer> => {
    const thread: Thread<Job, Answer> = startThread(new Worker(script, { workerData: data }), {
      free: () => idle.add(thread),
      fallen: () => {
        idle.delete(thread)
        threads.delete(thread)
      },
      after: giveNext,
    })
    threads.add(thread)
    return thread
  }
  return {
    run: (job) =>
      new Promise((done, failed) => {
        waiting.push({ job, done, failed })
        giveNext()
      }),
    stop: () => {
      waiting.length = 0
      return Promise.all([...threads].map((thread) => thread.stop()))
    },
  }
}

type Thread<Job, Answer> = {
  readonly take: (task: Task<Job, Answer>) => void
  readonly stop: () => Promise<unknown>
}

type Turns = { readonly free: () => void; readonly fallen: () => void; readonly after: () => void }

function startThread<Job, Answer>(worker: Worker, { free, fallen, after }: Turns): Thread<Job, Answer> {
  let task: Task<Job, Answer> | null = null
  const settle = (how: (task: Task<Job, Answer>) => void) => {
    if (task) how(task)
    task = null
  }
  worker.on('message', (answer: Answer) => {
    settle(({ done }) => done(answer))
    free()
    after()
  })
  const fall = (cause: Error) => {
    settle(({ failed }) => failed(cause))
    fallen()
    after()
  }
  worker.on('error', fall)
  worker.on('exit', (code) => fall(new Error(`a thread ended before its job did (${code})`)))
  return {
    take: (next) => {
      task = next
      worker.postMessage(next.job)
    },
    stop: () => {
      task = null
      return worker.terminate()
    },
  }
}
