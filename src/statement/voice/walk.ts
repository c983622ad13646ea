import type { Span } from '../../article/span.js'
import type { Capitals } from './capitals.js'
import type { Memory, Touch } from './memory.js'
import type { Name } from './name.js'
import type { Phrase } from './phrase-type.js'
import type { Referent } from './referent.js'
import { isNoun, isTouching, isVerb, type TextMap } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** A reader on the way through the article, with all that was read so far. */
export type Walk = {
  readonly text: string
  readonly map: TextMap
  readonly words: VoiceWords
  readonly names: readonly Name[]
  readonly bearers: ReadonlyMap<Name, Referent>
  readonly memory: Memory
  readonly quoted: Uint8Array
  readonly capitals: Capitals
  /** The token stands in the article's title. */
  readonly isTitle: (token: number) => boolean
  /** It stands there, or in the first sentences of the body. */
  readonly isLead: (token: number) => boolean
}

/** Who speaks, and why we think so. */
export type Speaker = {
  readonly referent: Referent
  readonly phrase?: Phrase | undefined
  readonly because: { readonly why: string; readonly span?: Span }
}

/** How the words are used: to speak, or merely to mention, and which mentions stand in what is said. */
export type Use = { readonly speaks: boolean; readonly isSaid: (touch: Touch) => boolean }

/** The use of words that only mention somebody. */
export const mentioned: Use = { speaks: false, isSaid: () => false }

/** Speaking makes a mention stand out most. */
export const speaking = 1.4

/** Remembers a mention. */
export const touch = (
  { map, memory }: Walk,
  referent: Referent,
  from: number,
  to: number,
  weight: number,
): void => {
  memory.touches.push({ referent, sentence: map.sentenceOf[from]!, from, to, weight })
}

/** Opening the sentence or bearing its verb raises a mention; a preposition or quotation marks lower it. */
export const prominence = ({ map, words, quoted }: Walk, from: number, to: number): number => {
  const { analysis, sentenceOf } = map
  const first = analysis.sentences[sentenceOf[from]!]!
  const before = from > first ? analysis.words[from - 1]! : ''
  const beyond = from > first + 1 ? analysis.words[from - 2]! : ''
  let weight = from - first <= 3 || (to < analysis.count && isVerb(analysis, to)) ? 1 : 0
  const isComplement =
    words.prepositions.has(before) || (words.determiners.has(before) && words.prepositions.has(beyond))
  if (isComplement) weight = -0.6
  if (analysis.words[to] === "'s" && isTouching(analysis, to)) weight -= 0.3
  else if (to < analysis.count && isNoun(analysis, to)) weight -= 1 // "the New York businessman"
  if (quoted[analysis.starts[from]!]) weight -= 1.5
  return weight
}
