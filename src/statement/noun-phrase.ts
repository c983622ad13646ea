import type { Span } from '../article/span.js'
import { partsOfSpeech } from '../language/analysis.js'
import { firstIndex } from '../language/first-index.js'
import { closingBracket, openingBracket, type Traits } from './traits.js'

/** Numbers of parts of speech. */
export const tagSet = (...tags: readonly (typeof partsOfSpeech)[number][]): ReadonlySet<number> =>
  new Set(tags.map((tag) => partsOfSpeech.indexOf(tag)))

/** What a noun phrase is made of. */
export const nominal = tagSet('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'CCONJ', 'ADV')
export const opensPhrase = tagSet('DET', 'NOUN', 'PROPN', 'ADJ')
const closesPhrase = tagSet('NOUN', 'PROPN', 'ADJ', 'NUM')
export const named = tagSet('NOUN', 'PROPN')
export const adposition = partsOfSpeech.indexOf('ADP')
export const determiner = partsOfSpeech.indexOf('DET')
/** No name and title is longer, in tokens. */
export const longestPhrase = 25

/** Tokens from `first` to `last`, both included. */
export type Stretch = { readonly first: number; readonly last: number }

/** The noun phrase that runs on from its first token: up to a verb, a mark or a pronoun; « le Conseil national (CN) de Tarvie ». */
export function phraseFrom(traits: Traits, first: number): Stretch | undefined {
  const { tags, count } = traits.analysis
  let last = first
  for (let next = first + 1; next < count && continues(traits, first, next); next++) {
    last = next
    if (isBracketed(traits, next + 2) && continues(traits, first, next + 4)) next += 3
  }
  while (last > first && !closesPhrase.has(tags[last]!)) last--
  for (let t = first; t <= last; t++) if (named.has(tags[t]!)) return { first, last }
  return undefined
}

/** One word between brackets, as an acronym behind a name. */
const isBracketed = ({ shape }: Traits, t: number): boolean =>
  shape[t - 1] === openingBracket && shape[t + 1] === closingBracket

/** Whether the token may go on the phrase that starts at `first`. */
export const continues = (traits: Traits, first: number, t: number): boolean =>
  nominal.has(traits.analysis.tags[t]!) &&
  traits.sentence[t] === traits.sentence[first] &&
  isOutside(traits, t) &&
  t - first < longestPhrase

/** The noun phrase around a head, from its leftmost dependent on. */
export function phraseAround(traits: Traits, head: number): Stretch | undefined {
  const { heads, tags } = traits.analysis
  let first = head
  while (
    first > 0 &&
    head - first < longestPhrase &&
    heads[first - 1] === head &&
    nominal.has(tags[first - 1]!)
  )
    first--
  return phraseFrom(traits, first)
}

/** Whether the token stands outside quotations. */
export const isOutside = ({ quotation }: Traits, t: number): boolean => quotation[t]! < 0

/** Whether all tokens of [from, to) do. */
export const isPlain = (traits: Traits, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (!isOutside(traits, t)) return false
  return true
}

/** The last token that starts before an offset. */
export const tokenBefore = ({ analysis: { starts, count } }: Traits, offset: number): number =>
  firstIndex(count, (t) => starts[t]! < offset) - 1

export const spanOf = ({ analysis }: Traits, { first, last }: Stretch): Span => ({
  start: analysis.starts[first]!,
  end: analysis.ends[last]!,
})
