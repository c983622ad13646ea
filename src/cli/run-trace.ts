import { availableParallelism } from 'node:os'
import type { Reading } from '../reading.js'
import type { Presentation } from '../report/format.js'
import {
  type TraceFormatName,
  traceFormatEndings,
  traceFormatNamed,
  traceFormatNames,
} from '../report/trace/format.js'
import type { Words } from '../report/words/words.js'
import { formatByEnding } from './ending.js'
import { gatherReadings } from './gather-readings.js'
import { endWhenInterrupted } from './interrupt.js'
import { fileOutput, type Output, OutputFailed, standardOutput } from './output.js'
import { overwritten } from './overwritten.js'
import { presentationFor } from './screen.js'
import { tellerFor } from './teller.js'
import type { TraceFlags } from './trace-command.js'
import { traceWithThreads } from './trace-threads.js'
import { UsageError } from './usage.js'

/** Runs `selon trace`; gives the exit code it deserves: 0 all read, 1 some input not. */
export async function runTrace(pages: readonly string[], flags: TraceFlags, words: Words): Promise<number> {
  if (pages.length === 0 && process.stdin.isTTY) throw new UsageError(words.read.usage.nothingToRead)
  const name = formatAsked(flags, words)
  if (flags.explain && flags.explain.length !== 2) {
    throw new UsageError(words.read.usage.missingValue('--explain <a> <b>'))
  }
  const teller = tellerFor(words, { progress: !flags.quiet, notices: !flags.quiet })
  endWhenInterrupted(teller.end)
  return teller.guard(async () => {
    const output = await openOutput(pages, flags)
    const { readings, troubles } = await gatherReadings(pages.length > 0 ? pages : ['-'], flags, teller)
    teller.phase(words.trace.comparing(readings.length))
    const presentation = presentationFor(words, { many: true, explain: false, toFile: !!flags.output })
    const report = await reportOf(readings, name, flags, presentation)
    teller.end()
    await output.write(report)
    await output.close()
    return troubles > 0 ? 1 : 0
  })
}

/** Standard output, or a file that is none of the pages. */
async function openOutput(pages: readonly string[], { output }: TraceFlags): Promise<Output> {
  if (!output) return standardOutput()
  const clash = await overwritten(output, pages)
  if (clash) throw new OutputFailed({ kind: 'output-is-input', where: clash }, null)
  return fileOutput(output)
}

async function reportOf(
  readings: readonly Reading[],
  name: TraceFormatName,
  { explain, jobs = availableParallelism() }: TraceFlags,
  presentation: Presentation,
): Promise<string> {
  if (!explain) {
    const format = await traceFormatNamed(name, presentation)
    return format({ trace: await traceWithThreads(readings, jobs), readings })
  }
  const [a, b] = explain.map((id) => pageNamed(id, readings, presentation.words))
  const { explainPair } = await import('../report/trace/explain.js')
  return explainPair(a!, b!, presentation)
}

function pageNamed(id: string, readings: readonly Reading[], { trace }: Words): Reading {
  const endsSo = (reading: Reading) => reading.id.replaceAll('\\', '/').endsWith(`/${id}`)
  const found = readings.find((reading) => reading.id === id) ?? readings.find(endsSo)
  if (found) return found
  throw new UsageError(
    trace.unknownPage(
      id,
      readings.slice(0, 20).map((reading) => reading.id),
    ),
  )
}

/** The format named, else the one the output's ending tells, else the terminal view. */
function formatAsked(flags: TraceFlags, { read }: Words): TraceFormatName {
  const named = traceFormatNames.filter((name) => flags[name])
  if (named.length > 1) throw new UsageError(read.usage.together(`--${named[0]}`, `--${named[1]}`))
  return named[0] ?? formatByEnding(flags.output, traceFormatEndings, read.usage) ?? 'terminal'
}
