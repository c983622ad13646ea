import { extname } from 'node:path'
import { capturePlaces } from '../capture/places.js'
import type { Reading } from '../reading.js'
import {
  type TraceFormatName,
  traceFormatEndings,
  traceFormatNamed,
  traceFormatNames,
} from '../report/trace/format.js'
import type { Words } from '../report/words/words.js'
import { traceReadings } from '../trace/trace-readings.js'
import { type Messages, messagesTo } from './messages.js'
import { fileOutput, OutputClosed, OutputFailed, standardOutput } from './output.js'
import { readAll } from './readings.js'
import { presentationFor } from './screen.js'
import type { TraceFlags } from './trace-command.js'
import { UsageError } from './usage.js'

/** Runs `selon trace`; gives the exit code it deserves: 0 all read, 1 some input not. */
export async function runTrace(pages: readonly string[], flags: TraceFlags, words: Words): Promise<number> {
  if (pages.length === 0 && process.stdin.isTTY) throw new UsageError(words.read.usage.nothingToRead)
  const name = formatAsked(flags, words)
  const messages = messagesTo((text) => process.stderr.write(text), words, !!flags.quiet)
  const output = flags.output ? fileOutput(flags.output) : standardOutput()
  try {
    const { readings, troubles } = await gather(pages.length > 0 ? pages : ['-'], flags, messages)
    const presentation = presentationFor(words, { many: true, explain: false, toFile: !!flags.output })
    const format = await traceFormatNamed(name, presentation)
    await output.write(format({ trace: await traceReadings(readings), readings }))
    await output.close()
    return troubles > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    if (!(error instanceof OutputFailed)) throw error
    messages.trouble(error.trouble)
    return 1
  }
}

/** Readings of all inputs; those that cannot be read are told and counted. Equal ids are told apart. */
async function gather(pages: readonly string[], flags: TraceFlags, messages: Messages) {
  const readings: Reading[] = []
  const ids = new Map<string, number>()
  let troubles = 0
  for await (const outcome of readAll(
    capturePlaces(pages, flags),
    flags.language ? { language: flags.language } : {},
  )) {
    if (outcome.kind !== 'read') {
      troubles++
      messages.trouble(outcome)
      continue
    }
    const { reading } = outcome
    const times = (ids.get(reading.id) ?? 0) + 1
    ids.set(reading.id, times)
    readings.push(times === 1 ? reading : { ...reading, id: `${reading.id} (${times})` })
  }
  return { readings, troubles }
}

/** The format named, else the one the output's ending tells, else the terminal view. */
function formatAsked(flags: TraceFlags, { read }: Words): TraceFormatName {
  const named = traceFormatNames.filter((name) => flags[name])
  if (named.length > 1) throw new UsageError(read.usage.together(`--${named[0]}`, `--${named[1]}`))
  return named[0] ?? traceFormatEndings[extname(flags.output ?? '').toLowerCase()] ?? 'terminal'
}
