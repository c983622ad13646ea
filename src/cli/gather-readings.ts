import { capturePlaces } from '../capture/places.js'
import type { Reading } from '../reading.js'
import { readingOptions } from './readings.js'
import { takeSaved } from './saved-readings.js'
import type { Teller } from './teller.js'
import { readWithThreads } from './threads.js'
import type { TraceFlags } from './trace-command.js'

/** What is traced, and how many inputs could not be read. */
export type Gathered = { readonly readings: readonly Reading[]; readonly troubles: number }

/** Readings of all inputs, made now or before; what cannot be read is told and counted. */
export async function gatherReadings(
  places: readonly string[],
  flags: TraceFlags,
  teller: Teller,
): Promise<Gathered> {
  const readings: Reading[] = []
  const ids = new Map<string, number>()
  let troubles = 0
  // In a trace, `--explain` asks about two pages, not about each statement.
  const options = readingOptions({ ...flags, explain: false })
  const found = takeSaved(capturePlaces(places, flags))
  for await (const outcome of readWithThreads(found, options, flags.jobs ?? 1)) {
    teller.step(outcome.where)
    if (outcome.kind === 'read') readings.push(withOwnId(outcome.reading, ids))
    else {
      troubles++
      teller.trouble(outcome)
    }
  }
  return { readings, troubles }
}

/** A page whose id is taken is told apart by a number: the second `a.html` is `a.html (2)`. `taken` counts each id. */
function withOwnId(reading: Reading, taken: Map<string, number>): Reading {
  let { id } = reading
  let times = taken.get(id) ?? 0
  for (; taken.has(id); id = `${reading.id} (${times})`) times++
  taken.set(reading.id, Math.max(times, 1)).set(id, 1)
  return id === reading.id ? reading : { ...reading, id }
}
