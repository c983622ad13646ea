import type { Capture, Captured, SavedReading } from '../capture/capture.js'
import type { CaptureTrouble } from '../capture/trouble.js'
import { checkReading } from '../saved/check-reading.js'
import type { Outcome } from './readings.js'

/** Takes what was read before as read, once it is checked; pages pass, still to be read. */
export async function* takeSaved(found: AsyncIterable<Captured>): AsyncGenerator<Capture | Outcome> {
  for await (const item of found) yield item.kind === 'saved' ? outcomeOf(item) : item
}

function outcomeOf({ where, line, fields }: SavedReading): Outcome {
  const checked = checkReading(fields)
  if (checked.kind === 'no-reading') return { kind: 'bad-reading', where, line, fault: checked.fault }
  return { kind: 'read', where: `${where}:${line}`, form: 'text', reading: checked.reading }
}

/** Tells of what was read before: there is no page in it to be read again. */
export async function* refuseSaved(found: AsyncIterable<Captured>): AsyncGenerator<Capture | CaptureTrouble> {
  for await (const item of found) {
    if (item.kind !== 'saved') yield item
    else {
      const { where, line } = item
      yield { kind: 'bad-line', where, line, fault: { kind: 'already-read' } }
    }
  }
}
