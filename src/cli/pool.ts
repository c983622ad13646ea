import { Worker } from 'node:worker_threads'
import { type JobThread, startThread, type Task } from './job-thread.js'

/** Threads that all run one script, each doing a job at a time. */
export type Pool<Job, Answer> = {
  /** Waits for a free thread; rejects where the job brought its thread down. */
  readonly run: (job: Job) => Promise<Answer>
  /** Ends all threads; what they were doing is never answered. */
  readonly stop: () => Promise<unknown>
}

/**
 * Up to `size` threads, started when they are first needed. A job that brings its thread down (memory, an endless
 * recursion) is the only one lost: a new thread takes over.
 */
export const startPool = <Job, Answer>(script: URL, data: unknown, size: number): Pool<Job, Answer> =>
  new ThreadPool<Job, Answer>(() => new Worker(script, { workerData: data }), size)

class ThreadPool<Job, Answer> implements Pool<Job, Answer> {
  private readonly waiting: Task<Job, Answer>[] = []
  private readonly idle = new Set<JobThread<Job, Answer>>()
  private readonly threads = new Set<JobThread<Job, Answer>>()

  constructor(
    private readonly newWorker: () => Worker,
    private readonly size: number,
  ) {}

  run = (job: Job): Promise<Answer> =>
    new Promise((done, failed) => {
      this.waiting.push({ job, done, failed })
      this.giveNext()
    })

  stop = (): Promise<unknown> => {
    this.waiting.length = 0
    return Promise.all([...this.threads].map((thread) => thread.stop()))
  }

  private giveNext(): void {
    if (this.waiting.length === 0) return
    const [thread = this.threads.size < this.size ? this.start() : undefined] = this.idle
    if (!thread) return
    this.idle.delete(thread)
    thread.take(this.waiting.shift()!)
  }

  private start(): JobThread<Job, Answer> {
    const thread: JobThread<Job, Answer> = startThread(this.newWorker(), {
      free: () => this.idle.add(thread),
      fallen: () => {
        this.idle.delete(thread)
        this.threads.delete(thread)
      },
      after: () => this.giveNext(),
    })
    this.threads.add(thread)
    return thread
  }
}
