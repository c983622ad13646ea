import { capturePlaces, placeKind } from '../capture/places.js'
import { type FormatName, formatNamed } from '../report/format.js'
import type { Words } from '../report/words/words.js'
import { deliver } from './deliver.js'
import { formatAsked } from './format-asked.js'
import { endWhenInterrupted } from './interrupt.js'
import { fileOutput, OutputFailed, standardOutput } from './output.js'
import { overwritten } from './overwritten.js'
import type { ReadFlags } from './read-command.js'
import { readingOptions } from './readings.js'
import { openResume } from './resume.js'
import { refuseSaved } from './saved-readings.js'
import { presentationFor } from './screen.js'
import { tellerFor } from './teller.js'
import { readWithThreads } from './threads.js'
import { UsageError } from './usage.js'

/** Runs `selon read`; gives the exit code it deserves: 0 all read, 1 some input not. */
export async function runRead(pages: readonly string[], flags: ReadFlags, words: Words): Promise<number> {
  const places = placesAsked(pages, words)
  const kinds = await Promise.all(places.map((place) => placeKind(place, flags)))
  const many = kinds.length > 1 || kinds[0] !== 'page'
  if (flags.url && many) throw new UsageError(words.read.usage.oneOnly('--url'))
  const format = formatAsked(flags, kinds, words.read.usage)
  const teller = tellerFor(words, {
    progress: many && !flags.quiet && (!!flags.output || !process.stdout.isTTY),
    notices: !flags.quiet && !kinds.includes('batch'),
  })
  endWhenInterrupted(() => {
    teller.end()
    if (flags.output && format === 'jsonl') process.stderr.write(`selon: ${words.read.interrupted}\n`)
  })
  return teller.guard(async () => {
    const { outcomes, output } = await openRun(places, flags, format)
    const presentation = presentationFor(words, { many, explain: !!flags.explain, toFile: !!flags.output })
    return deliver(outcomes, { format: await formatNamed(format, presentation), output, teller, many })
  })
}

/** What will be read, and where it will be written. */
async function openRun(places: readonly string[], flags: ReadFlags, format: FormatName) {
  const { output: path, jobs = 1 } = flags
  const clash = path ? await overwritten(path, places) : null
  if (clash) throw new OutputFailed({ kind: 'output-is-input', where: clash }, null)
  const options = readingOptions(flags)
  const captures = refuseSaved(capturePlaces(places, flags))
  const resume = path && flags.resume ? await openResume(path, options) : null
  return {
    outcomes: readWithThreads(resume ? resume.remaining(captures) : captures, options, jobs),
    output: path ? fileOutput(path, { lines: format === 'jsonl', keep: resume?.keep }) : standardOutput(),
  }
}

/** Standard input where no page is named, unless that is a keyboard. */
function placesAsked(pages: readonly string[], words: Words): readonly string[] {
  if (pages.length > 0) return pages
  if (process.stdin.isTTY) throw new UsageError(words.read.usage.nothingToRead)
  return ['-']
}
