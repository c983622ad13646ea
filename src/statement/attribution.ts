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
  readonly answer?: true | undefined
  /** Set where the source would not speak: the content is what it refused. */
  readonly refused?: true | undefined
  /** Set where the quotation lacks its closing (or opening) mark. */
  readonly unclosed?: Span | undefined
  /** For a content with no source words of its own: index of the attribution whose speaker goes on. */
  readonly continues?: number | undefined
}

type Parts = { readonly [part in keyof Attribution]?: Attribution[part] | undefined }

/** The attribution with other parts. Field by field: spread, each would be of another shape, and slow to ask. */
export const withParts = (attribution: Attribution, parts: Parts): Attribution => ({
  content: parts.content ?? attribution.content,
  cue: parts.cue ?? attribution.cue,
  source: parts.source ?? attribution.source,
  reasons: parts.reasons ?? attribution.reasons,
  score: parts.score ?? attribution.score,
  answer: parts.answer ?? attribution.answer,
  refused: parts.refused ?? attribution.refused,
  unclosed: parts.unclosed ?? attribution.unclosed,
  continues: parts.continues ?? attribution.continues,
})

const blank: Attribution = { content: [], cue: [], source: [], reasons: [], score: 0 }

/** An attribution of these parts, without cue or source where none is given. */
export const attributionOf = (parts: Parts & Pick<Attribution, 'content' | 'reasons'>): Attribution =>
  withParts(blank, parts)
