import { printable } from '../report/printable.js'
import { type Notice, type Told, type ToldTrouble, tell } from '../report/words/troubles.js'
import type { Words } from '../report/words/words.js'

/** Tells the user of troubles and notices, on standard error. */
export type Messages = {
  readonly trouble: (trouble: ToldTrouble) => void
  readonly notice: (notice: Notice) => void
}

/** Messages on a stream; `quiet` leaves out notices, never troubles. */
export function messagesTo(write: (text: string) => void, words: Words, quiet: boolean): Messages {
  const say = (where: string, told: Told) => write(message(where, told))
  return {
    trouble: (trouble) => say(trouble.where, tell(words.troubles.troubles, trouble)),
    notice: (notice) => {
      if (!quiet) say(notice.where, tell(words.troubles.notices, notice))
    },
  }
}

const message = (where: string, { what, remedy }: Told): string =>
  `selon: ${printable(where)}: ${printable(what)}\n${remedy ? `       → ${printable(remedy)}\n` : ''}`
