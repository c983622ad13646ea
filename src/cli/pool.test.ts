import { expect, test } from 'vitest'
import { startPool } from './pool.js'

/** A thread that doubles numbers, and falls at 13 or leaves at 7. */
const doubler = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (n) => {
      if (n === 13) throw new RangeError('thirteen')
      if (n === 7) process.exit(3)
      parentPort.postMessage(2 * n)
    })`)}`,
)

test('answers come to those who asked, whichever thread is free', async () => {
  const pool = startPool<number, number>(doubler, null, 2)
  const numbers = Array.from({ length: 20 }, (_, i) => 20 + i)
  expect(await Promise.all(numbers.map(pool.run))).toEqual(numbers.map((n) => 2 * n))
  await pool.stop()
})

test('a job that brings its thread down tells why, and is the only one lost', async () => {
  const pool = startPool<number, number>(doubler, null, 2)
  const outcomes = await Promise.allSettled([1, 13, 2, 7, 3].map(pool.run))
  expect(
    outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.message)),
  ).toEqual([2, 'thirteen', 4, expect.stringContaining('ended before its job did (3)'), 6])
  await pool.stop()
})

test('a script that is not there is told to whoever asks, not started again and again', async () => {
  const pool = startPool<number, number>(new URL('file:///nowhere/thread.js'), null, 2)
  await expect(pool.run(1)).rejects.toThrow('/nowhere/thread.js')
  await pool.stop()
})

test('no thread starts before there is a job, and none is left when the pool is stopped', async () => {
  await startPool(new URL('file:///nowhere/thread.js'), null, 2).stop()
})

test('stopped in the midst of work, what waits is dropped and no thread starts anew', async () => {
  const pool = startPool<number, number>(doubler, null, 1)
  const answered: number[] = []
  const [first] = Array.from({ length: 2000 }, (_, n) =>
    pool.run(100 + n).then((answer) => answered.push(answer)),
  )
  await first
  await pool.stop()
  const soFar = answered.length
  await new Promise((done) => setTimeout(done, 50))
  expect(answered.length).toBe(soFar)
  expect(soFar).toBeLessThan(2000)
})
