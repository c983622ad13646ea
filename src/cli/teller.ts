import type { Words } from '../report/words/words.js'
import { type Messages, messagesTo } from './messages.js'
import { OutputClosed, OutputFailed } from './output.js'
import { progressOn } from './progress.js'

/** Tells the user how a run goes, on standard error. */
export type Teller = Messages & {
  /** One more input is done. */
  readonly step: (where: string) => void
  /** What goes on now that all inputs are read. */
  readonly phase: (what: string) => void
  /** Nothing more will be told of progress: a report follows on the same screen. */
  readonly end: () => void
  /** Runs what gives an exit code, and tells where its output fails; a reader gone away is no failure. */
  readonly guard: (run: () => Promise<number>) => Promise<number>
}

/** A teller on standard error; troubles are told whatever is wanted. */
export function tellerFor(words: Words, wanted: { progress: boolean; notices: boolean }): Teller {
  const progress = progressOn(process.stderr, words, wanted.progress)
  const write = (text: string) => progress.aside(() => process.stderr.write(text))
  const messages = messagesTo(write, words, !wanted.notices)
  const guard = async (run: () => Promise<number>): Promise<number> => {
    try {
      return await run()
    } catch (error) {
      if (error instanceof OutputClosed) return 0
      if (!(error instanceof OutputFailed)) throw error
      messages.trouble(error.trouble)
      return 1
    } finally {
      progress.end()
    }
  }
  const { step, phase, end } = progress
  return { ...messages, step, phase, end, guard }
}
