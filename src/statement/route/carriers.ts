import type { Name } from '../voice/name.js'
import { isCapital, isNoun, isSmall, isTouching, isVerb, type TextMap } from '../voice/text-map.js'
import type { VoiceWords } from '../voice/voice-words.js'
import { openingMarks, sequenceAt } from '../word-sequences.js'
import type { CarrierMention, ChannelDesk } from './carrier-mention.js'
import { describe } from './carrier-phrase.js'

/** Every carrier the article speaks of outside quotation marks, in order. */
export const findCarriers = (desk: ChannelDesk): readonly CarrierMention[] => {
  const { analysis } = desk.map
  const found: CarrierMention[] = []
  const opens = openingMarks(desk.channels.carriers, analysis)
  for (let token = 0; token < analysis.count; token++) {
    if (desk.quoted[analysis.starts[token]!]) continue
    const mention = (opens[token] ? carrierAt(desk, token) : undefined) ?? outletAt(desk, token)
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
  const mention = describe(desk, match.value, token, token + match.words.length)
  const isNoCall = desk.channels.maybeCalls.has(match.words.join(' ')) && mention.type !== 'intercepted-call'
  return isNoCall || isModifier(desk, mention) ? undefined : mention
}

/** Words that may follow a carrier before the noun it modifies: "a social media *tracking firm*". */
const longestCompound = 2

/** "A television producer" is no television; "in a video officials said" is one. */
const isModifier = ({ map, words }: ChannelDesk, { to, isChannel, isPhrase }: CarrierMention): boolean => {
  if (!words.headLast) return false
  const { analysis, sentenceOf } = map
  if (sharesHead(map, words, to)) return true
  for (let token = to; token < Math.min(analysis.count, to + longestCompound); token++) {
    if (sentenceOf[token] !== sentenceOf[to - 1] || !isTouching(analysis, token)) return false
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun) return noun.class !== 'document' && !(isChannel && isPhrase && noun.number === 'many')
    if (isNoun(analysis, token) && !analysis.words[token]!.endsWith('s')) return true
    if (isCapital(analysis, token) || (isSmall(analysis, token) && !analysis.words[token]!.endsWith('ing')))
      return false
  }
  return false
}

/** "Document *and message processing*": what is joined to the carrier modifies a noun with it. */
const sharesHead = ({ analysis, sentenceOf }: TextMap, words: VoiceWords, to: number): boolean =>
  words.conjunctions.has(analysis.words[to] ?? '') &&
  sentenceOf[to + 2] === sentenceOf[to] &&
  isNoun(analysis, to + 1) &&
  isTouching(analysis, to + 2) &&
  (isNoun(analysis, to + 2) || analysis.words[to + 2]!.endsWith('ing'))

/** A verb ("he reports"), part of a longer name ("New York Post"), or an x that is no network. */
const isAmiss = ({ map, nameOver }: ChannelDesk, form: readonly string[], token: number): boolean => {
  const { analysis } = map
  if (form.length === 1 && isVerb(analysis, token)) return true
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

/** The name is an outlet's, listed or by its words: *Harbour Times*. */
export const isOutlet = ({ channels }: ChannelDesk, { words }: Name): boolean =>
  channels.outlets.has(words.join(' ')) || words.some((word) => channels.outletWords.has(word))
