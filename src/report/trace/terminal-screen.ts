import { printable } from '../printable.js'
import type { Paint } from '../terminal/style.js'
import { type Piece, wrap } from '../terminal/wrap.js'
import type { TraceWords } from '../words/trace.js'
import type { Traced } from './format.js'

/** What printing a trace needs everywhere. */
export type Screen = {
  readonly words: TraceWords
  readonly width: number
  readonly paint: Paint
  readonly traced: Traced
  /** The shortest end of each page's path that tells it from the others; `--explain` knows pages by it. */
  readonly ends: ReadonlyMap<string, string>
}

/** What a page is called on the screen. */
export const endIn = (ends: Screen['ends'], id: string): string => printable(ends.get(id) ?? id)

/** Pieces as lines that all begin with the same indent. */
export const line = ({ width, paint }: Screen, pieces: readonly Piece[], indent = ''): string =>
  wrap(pieces, width, { first: indent, rest: indent }, paint)
