import type { Format } from '../report/format.js'
import type { Messages } from './messages.js'
import { noticesOf } from './notices.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'
import type { Outcome } from './readings.js'

/** Where outcomes go. */
export type Delivery = {
  readonly format: Format
  readonly output: Output
  readonly messages: Messages
  readonly progress: Progress
  /** Whether several readings may come: then the document is begun even if none does. */
  readonly many: boolean
}

/** Writes each reading as it comes and tells each trouble; 1 where there was any, else 0. */
export async function deliver(outcomes: AsyncIterable<Outcome>, delivery: Delivery): Promise<number> {
  const { format, output, messages, progress, many } = delivery
  let written = 0
  let troubles = 0
  if (many) await output.write(format.begin())
  for await (const outcome of outcomes) {
    progress.step(outcome.where)
    if (outcome.kind !== 'read') {
      troubles++
      messages.trouble(outcome)
      continue
    }
    for (const notice of noticesOf(outcome.reading, outcome.where)) messages.notice(notice)
    if (!many) await output.write(format.begin())
    await output.write(format.each(outcome.reading, written++))
  }
  if (many || written > 0) await output.write(format.end())
  await output.close()
  return troubles > 0 ? 1 : 0
}
