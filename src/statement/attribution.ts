import type { Span } from '../article/span.js'
import type { Reason } from './statement.js'

/** The three spans of a statement before anything is said of voice, certainty or route. In text order. */
export type Attribution = {
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  /** Empty where the article leaves the source to be supplied (a paragraph that is only a quotation). */
  readonly source: readonly Span[]
  readonly reasons: readonly Reason[]
  /** Log-odds that this is an attribution with these spans, for thresholds. */
  readonly score: number
  /** Set where the content answers a question of an interview: all of it is said, without marks. */
  readonly answer?: true
  /** Set where the source would not speak: the content is what it refused. */
  readonly refused?: true
  /** Set where the quotation lacks its closing (or opening) mark. */
  readonly unclosed?: Span
  /** For a content with no source words of its own: index of the attribution whose speaker goes on. */
  readonly continues?: number
}
