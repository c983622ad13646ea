import type { Span } from '../../article/span.js'
import type { Voice } from '../statement.js'
import type { Gender } from './voice-words.js'

/**
 * Somebody or something the article speaks of again and again. Filled in while the article is walked;
 * whoever has spoken by the end becomes a `Voice`.
 */
export type Referent = {
  /** Fullest name or first description, as printed. */
  name: string
  kind: Voice['kind']
  gender: Gender | undefined
  number: 'one' | 'many'
  role: string | undefined
  readonly mentions: Span[]
  /** Lemmas of the nouns it goes by: *major*, *officer*, *spokesman*. */
  readonly nouns: Set<string>
  /** Words that tell it from another of the same noun: *captured*, *American*; in the complement, of *the army*. */
  readonly qualifiers: Set<string>
  readonly complement: Set<string>
  readonly named: boolean
}

export const newReferent = (
  parts: Pick<Referent, 'name' | 'kind' | 'named'> & Partial<Referent>,
): Referent => ({
  gender: undefined,
  number: 'one',
  role: undefined,
  mentions: [],
  nouns: new Set(),
  qualifiers: new Set(),
  complement: new Set(),
  ...parts,
})

/** Adds a mention once. Mentions of one referent mostly come in text order, so the last few are looked at. */
export const addMention = (referent: Referent, span: Span): void => {
  const known = referent.mentions.slice(-4).some(({ start, end }) => start === span.start && end === span.end)
  if (!known) referent.mentions.push(span)
}
