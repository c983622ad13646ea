import type { Span } from '../article/span.js'

export type MentionKind = 'person' | 'organisation' | 'unit' | 'place' | 'date' | 'quantity'

/** Something named in the article; details depend on the kind (`wikidata`, `iso`, `value`, `unit` …). */
export type Mention = {
  readonly kind: MentionKind
  readonly span: Span
  readonly name: string
  readonly [detail: string]: unknown
}
