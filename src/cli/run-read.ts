import { capturePlaces, placeKind } from '../capture/places.js'
import { formatNamed } from '../report/format.js'
import type { Words } from '../report/words/words.js'
import { deliver } from './deliver.js'
import { formatAsked } from './format-asked.js'
import { messagesTo } from './messages.js'
import { fileOutput, OutputClosed, OutputFailed, standardOutput } from './output.js'
import { overwritten } from './overwritten.js'
import { progressOn } from './progress.js'
import type { ReadFlags } from './read-command.js'
import { readAll } from './readings.js'
import { openResume } from './resume.js'
import { presentationFor } from './screen.js'
import { UsageError } from './usage.js'

/** Runs `selon read`; gives the exit code it deserves: 0 all read, 1 some input not. */
export async function runRead(pages: readonly string[], flags: ReadFlags, words: Words): Promise<number> {
  const places = placesAsked(pages, words)
  const kinds = await Promise.all(places.map((place) => placeKind(place, flags)))
  const many = kinds.length > 1 || kinds[0] !== 'page'
  if (flags.url && many) throw new UsageError(words.read.usage.oneOnly('--url'))
  const name = formatAsked(flags, kinds, words.read.usage)
  const presentation = presentationFor(words, { many, explain: !!flags.explain, toFile: !!flags.output })
  const progress = progressOn(
    process.stderr,
    words,
    many && !flags.quiet && (!!flags.output || !process.stdout.isTTY),
  )
  const messages = messagesTo(
    (text) => progress.aside(() => process.stderr.write(text)),
    words,
    !!flags.quiet,
  )
  try {
    const clash = flags.output && (await overwritten(flags.output, places))
    if (clash) throw new OutputFailed({ kind: 'output-is-input', where: clash }, null)
    const resume = flags.resume ? await openResume(flags.output!, flags) : null
    const captures = capturePlaces(places, flags)
    return await deliver(readAll(resume ? resume.remaining(captures) : captures, flags), {
      format: await formatNamed(name, presentation),
      output: flags.output ? fileOutput(flags.output, resume?.keep) : standardOutput(),
      messages,
      progress,
      many,
    })
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    if (!(error instanceof OutputFailed)) throw error
    messages.trouble(error.trouble)
    return 1
  } finally {
    progress.end()
  }
}

/** Standard input where no page is named, unless that is a keyboard. */
function placesAsked(pages: readonly string[], words: Words): readonly string[] {
  if (pages.length > 0) return pages
  if (process.stdin.isTTY) throw new UsageError(words.read.usage.nothingToRead)
  return ['-']
}
