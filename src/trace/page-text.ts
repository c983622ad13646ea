import { unwrapped } from '../article/hard-wraps.js'
import type { Span } from '../article/span.js'
import { readable } from '../language/analysis.js'
import type { Reading } from '../reading.js'
import { primary } from './evidence-translation.js'
import { withoutParagraphs } from './outline.js'
import { lendWords, type Words } from './words.js'

/** What is scanned of a page: plain data, which may go to another thread. */
export type PageText = {
  /** As `unwrapped` gives it. */
  readonly text: string
  /** As `primary` gives it. */
  readonly language: string
  /** The blocks that are the article itself. */
  readonly spans: readonly Span[]
}

/** A page without some of its paragraphs, named by index in order. */
export type ParedText = PageText & { readonly dropped: readonly number[] }

export const pageTextOf = ({ article }: Reading): PageText => ({
  text: unwrapped(article.text),
  language: primary(article.language),
  spans: readable(article).map(({ span }) => span),
})

export const paredText = (reading: Reading, dropped: readonly number[]): ParedText => ({
  ...pageTextOf(reading),
  dropped,
})

/** The words that remain of a page, lent as `lendWords` does. */
export const lendRemaining = ({ text, spans, dropped }: ParedText): Words =>
  withoutParagraphs(lendWords(text, spans), dropped)
