import type { Worker } from 'node:worker_threads'

/** A job and where its answer is to go. */
export type Task<Job, Answer> = {
  readonly job: Job
  readonly done: (answer: Answer) => void
  readonly failed: (cause: Error) => void
}

/** A thread that does one job at a time. */
export type JobThread<Job, Answer> = {
  readonly take: (task: Task<Job, Answer>) => void
  readonly stop: () => Promise<unknown>
}

/** What becomes of a thread: it is free again, or fallen for good; `after` either its pool may go on. */
export type Turns = { readonly free: () => void; readonly fallen: () => void; readonly after: () => void }

/** Gives a worker's answers to those who asked, and its fall to whoever waits. */
export function startThread<Job, Answer>(
  worker: Worker,
  { free, fallen, after }: Turns,
): JobThread<Job, Answer> {
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
