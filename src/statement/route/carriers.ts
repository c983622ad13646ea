import type { Span } from '../../article/span.js'
import type { CarrierType } from '../../language/carriers.js'
import type { Name } from '../voice/name.js'
import { isCapital, isVerb, spanOf, type TextMap } from '../voice/text-map.js'
import type { VoiceWords } from '../voice/voice-words.js'
import { sequenceAt } from '../word-sequences.js'
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

/** Every carrier the article speaks of outside quotation marks, in order. */
export const findCarriers = (desk: ChannelDesk): readonly CarrierMention[] => {
  const { analysis } = desk.map
  const found: CarrierMention[] = []
  for (let token = 0; token < analysis.count; token++) {
    if (desk.quoted[analysis.starts[token]!]) continue
    const mention = carrierAt(desk, token) ?? outletAt(desk, token)
    if (!mention) continue
    found.push(mention)
    token = mention.to - 1
  }
  return found
}

const carrierAt = (desk: ChannelDesk, token: number): CarrierMention | undefined => {
  const { analysis } = desk.map
  const match = sequenceAt(desk.channels.carriers, analysis, token)
  if (!match || isAmiss(desk, match.words, token)) return undefined
  return describe(desk, match.value, token, token + match.words.length)
}

/** A verb ("he reports"), part of a longer name ("New York Post"), or an x that is no network. */
const isAmiss = ({ map, nameOver }: ChannelDesk, form: readonly string[], token: number): boolean => {
  const { analysis } = map
  if (isVerb(analysis, token)) return true
  const name = nameOver(token)
  if (name && (name.from < token || name.to > token + form.length)) return true
  return form.length === 1 && form[0]!.length === 1 && !isCapital(analysis, token)
}

/** « sur France Inter »: an outlet that is itself the channel. */
const outletAt = (desk: ChannelDesk, token: number): CarrierMention | undefined => {
  const name = desk.nameAt.get(token)
  if (!name || !isOutlet(desk, name)) return undefined
  const mention = describe(desk, 'broadcast', name.from, name.to)
  return mention.isChannel && isAiring(desk, name) ? mention : undefined
}

/** « sur », "on": what is said there is heard there; « dans Le Monde » it is read. */
const isAiring = ({ map, channels }: ChannelDesk, { from }: Name): boolean => {
  const before = map.analysis.words[from - 1] ?? ''
  return channels.airing.has(before) || channels.airing.has(map.analysis.words[from - 2] ?? '')
}

export const isOutlet = ({ channels }: ChannelDesk, { words }: Name): boolean =>
  channels.outlets.has(words.join(' ')) || words.some((word) => channels.outletWords.has(word))

const describe = (desk: ChannelDesk, type: CarrierType, from: number, to: number): CarrierMention => {
  const { analysis, sentenceOf } = desk.map
  const sentence = sentenceOf[from]!
  const first = analysis.sentences[sentence]!
  const opens = phraseStart(desk, from, first)
  const before = opens > first ? analysis.words[opens - 1]! : ''
  const isChannel =
    desk.channels.channels.has(before) || desk.channels.channels.has(analysis.words[opens - 2] ?? '')
  const determiner = desk.words.determiners.get(analysis.words[opens]!)
  const start = isChannel ? channelStart(desk, opens, first) : opens
  return {
    type,
    from,
    to,
    sentence,
    span: spanOf(analysis, start, to),
    name: nameOf(desk, determiner ? opens + 1 : opens, to),
    isChannel,
    isPhrase: isChannel || (determiner !== undefined && !desk.nameOver(from - 1)),
    isDefinite: determiner?.kind === 'definite' || determiner?.kind === 'demonstrative',
    heard: heardOn(desk, to, analysis.sentences[sentence + 1]!),
  }
}

const nameOf = ({ text, map }: ChannelDesk, from: number, to: number): string => {
  const { start, end } = spanOf(map.analysis, from, to)
  return text.slice(start, end)
}

/** The article or possessive that opens the phrase, at most four words before the noun; else the noun. */
const phraseStart = ({ map, words, channels }: ChannelDesk, from: number, first: number): number => {
  const { analysis } = map
  for (let token = from - 1; token >= Math.max(first, from - 4); token--) {
    const word = analysis.words[token]!
    if (words.determiners.has(word) || word === 'du' || word === 'au') return token
    if (channels.channels.has(word) || words.prepositions.has(word) || /^[^\p{L}\p{N}]/u.test(word))
      return token + 1
  }
  return from
}

/** The preposition itself: « lors d'un rassemblement » starts at *lors*. */
const channelStart = ({ map, channels }: ChannelDesk, opens: number, first: number): number =>
  channels.channels.has(map.analysis.words[opens - 1]!) ? opens - 1 : Math.max(first, opens - 2)

/** « entre un soldat et sa mère »: nouns of people right after the noun. */
const heardOn = ({ map, words, channels }: ChannelDesk, to: number, end: number): ReadonlySet<string> => {
  const heard = new Set<string>()
  const { analysis } = map
  const opens =
    channels.between.has(analysis.words[to] ?? '') || channels.between.has(analysis.words[to + 1] ?? '')
  if (!opens) return heard
  for (let token = to; token < Math.min(end, to + 12); token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun?.class === 'person' || noun?.class === 'rank') heard.add(noun.lemma)
  }
  return heard
}
