import { parentPort, workerData } from 'node:worker_threads'
import type { Capture } from '../capture/capture.js'
import { type ReadingOptions, readCapture } from './readings.js'

/** One thread of `--jobs`: a capture in, its outcome out. An error itself may not cross threads; its words do. */
parentPort?.on('message', async (capture: Capture) => {
  const outcome = await readCapture(capture, workerData as ReadingOptions)
  parentPort?.postMessage(outcome.kind === 'failed' ? { ...outcome, cause: null } : outcome)
})
