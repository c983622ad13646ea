import { printable } from '../report/printable.js'
import { type Notice, type Told, type ToldTrouble, tell } from '../report/words/troubles.js'
import type { Words } from '../report/words/words.js'
import { OutputClosed, OutputFailed } from './output.js'
import { progressOn } from './progress.js'

/** Tells the user how a run goes, on standard error. */
export type Teller = {
  readonly step: (where: string) => void
  readonly trouble: (trouble: ToldTrouble) => void
  readonly notice: (notice: Notice) => void
  /** Runs what gives an exit code, and tells where its output fails; a reader gone away is no failure. */
  readonly guard: (run: () => Promise<number>) => Promise<number>
}

export function tellerFor(words: Words, wanted: { progress: boolean; notices: boolean }): Teller {
  const progress = progressOn(process.stderr, words, wanted.progress)
  const say = (where: string, told: Told) => progress.aside(() => process.stderr.write(message(where, told)))
  const trouble = (told: ToldTrouble) => say(told.where, tell(words.troubles.troubles, told))
  return {
    step: progress.step,
    trouble,
    notice: (told) => wanted.notices && say(told.where, tell(words.troubles.notices, told)),
    guard: async (run) => {
      try {
        return await run()
      } catch (error) {
        if (error instanceof OutputClosed) return 0
        if (!(error instanceof OutputFailed)) throw error
        trouble(error.trouble)
        return 1
      } finally {
        progress.end()
      }
    },
  }
}

const message = (where: string, { what, remedy }: Told): string =>
  `selon: ${printable(where)}: ${printable(what)}\n${remedy ? `       → ${printable(remedy)}\n` : ''}`
