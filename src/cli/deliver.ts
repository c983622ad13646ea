import type { Format } from '../report/format.js'
import { noticesOf } from './notices.js'
import type { Output } from './output.js'
import type { Outcome } from './readings.js'
import type { Teller } from './teller.js'

/** Where outcomes go. */
export type Delivery = {
  readonly format: Format
  readonly output: Output
  readonly teller: Teller
  /** Whether several readings may come: then the document is begun even if none does. */
  readonly many: boolean
}

/** Writes each reading as it comes and tells each trouble; 1 where there was any, else 0. */
export async function deliver(outcomes: AsyncIterable<Outcome>, delivery: Delivery): Promise<number> {
  const { format, output, teller, many } = delivery
  let written = 0
  let troubles = 0
  if (many) await output.write(format.begin())
  for await (const outcome of outcomes) {
    teller.step(outcome.where)
    if (outcome.kind !== 'read') {
      troubles++
      teller.trouble(outcome)
      continue
    }
    for (const notice of noticesOf(outcome)) teller.notice(notice)
    if (!many) await output.write(format.begin())
    const part = await format.each(outcome.reading, written++)
    for (const piece of typeof part === 'string' ? [part] : part) await output.write(piece)
  }
  if (many || written > 0) await output.write(format.end())
  await output.close()
  return troubles > 0 ? 1 : 0
}
