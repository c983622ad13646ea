import { printable } from '../report/printable.js'
import type { Words } from '../report/words/words.js'

/** One line on a terminal that tells how far a long run is; silent elsewhere. */
export type Progress = {
  readonly step: (where: string) => void
  /** What goes on now that all inputs are read. */
  readonly phase: (what: string) => void
  /** Prints something else without leaving pieces of the line behind. */
  readonly aside: (print: () => void) => void
  readonly end: () => void
}

const silent: Progress = { step: () => {}, phase: () => {}, aside: (print) => print(), end: () => {} }

const erase = '\r\x1b[K'
const everyMs = 100

/** Progress on a stream, where it is wanted and somebody watches. */
export function progressOn(stream: NodeJS.WriteStream, words: Words, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return silent
  const begun = Date.now()
  let count = 0
  let shown = 0
  const show = (line: string) => stream.write(erase + line.slice(0, (stream.columns ?? 80) - 1))
  return {
    step: (where) => {
      count++
      const now = Date.now()
      if (now - shown < everyMs) return
      shown = now
      const rate = (count * 1000) / Math.max(1, now - begun)
      show(`${words.labels.pages(count)} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s · ${printable(where)}`)
    },
    phase: show,
    aside: (print) => {
      stream.write(erase)
      print()
    },
    end: () => void stream.write(erase),
  }
}
