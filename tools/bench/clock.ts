/** Processor milliseconds spent by this process so far: other programs on the machine hardly change them. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor milliseconds that `work` takes; the least of a few rounds, since noise only adds. */
export async function cost(work: () => unknown, rounds = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = spent()
    await work()
    least = Math.min(least, spent() - before)
  }
  return least
}

/** Processor milliseconds of one call, repeated until the clock can tell. */
export async function costOfOne(work: () => unknown): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const took = await cost(async () => {
      for (let time = 0; time < times; time++) await work()
    }, 1)
    if (took >= 100 || times >= 4096) return took / times
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
