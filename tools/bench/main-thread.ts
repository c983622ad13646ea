import { readFileSync } from 'node:fs'

/** Clock ticks a second in which Linux counts the time of threads. */
const ticks = 100

/** Processor seconds that the main thread has spent; those of its helpers and of the collector apart. NaN but on Linux. */
export function mainThreadSeconds(): number {
  try {
    const [, fields] = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8').split(') ')
    const [user, system] = fields!.split(' ').slice(11, 13).map(Number)
    return (user! + system!) / ticks
  } catch {
    return Number.NaN
  }
}
