import type { Span } from '../../article/span.js'
import type { CarrierType } from '../../language/carriers.js'
import type { Name } from '../voice/name.js'
import type { TextMap } from '../voice/text-map.js'
import type { VoiceWords } from '../voice/voice-words.js'
import type { ChannelWords } from './channel-words.js'

/** A carrier where the article speaks of it. */
export type CarrierMention = {
  readonly type: CarrierType
  /** Tokens `[from, to)` of its noun. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** From its preposition or article to its noun, or to the outlet that follows: « sur l'antenne de Radio Rive ». */
  readonly span: Span
  /** Without preposition and article. */
  readonly name: string
  /** A preposition makes it the channel of what is said: *in* a video. */
  readonly isChannel: boolean
  /** An article or preposition shows that the word is a noun here: not "he reports". */
  readonly isPhrase: boolean
  /** « l'appel », "the call": one spoken of before. */
  readonly isDefinite: boolean
  /** Lemmas of those heard on it: a soldier, his mother. */
  readonly heard: ReadonlySet<string>
}

/** The article and the tables, laid out to look for carriers and relays. */
export type ChannelDesk = {
  readonly text: string
  readonly map: TextMap
  readonly nameAt: ReadonlyMap<number, Name>
  /** The name that holds the token. */
  readonly nameOver: (token: number) => Name | undefined
  readonly words: VoiceWords
  readonly channels: ChannelWords
  readonly quoted: Uint8Array
}

/** Carriers on which people talk to each other, or are recorded while they do. */
export const calls: ReadonlySet<CarrierType> = new Set(['call', 'intercepted-call', 'audio'])
