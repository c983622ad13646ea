import type { Hop } from '../statement.js'
import { isCapital, isNoun, spanOf } from '../voice/text-map.js'
import { agentBefore } from './agent-before.js'
import type { CarrierMention, ChannelDesk } from './carrier-mention.js'
import { isOutlet } from './carriers.js'
import { relayName } from './relay-name.js'

/**
 * Who passes the carrier on, told right after it (« postée par l'armée ukrainienne », "shared by CNN") or, in other
 * languages, before.
 */
export const relaysOf = (desk: ChannelDesk, carrier: CarrierMention): readonly Hop[] => {
  const { analysis } = desk.map
  const before = agentBefore(desk, carrier.from, analysis.sentences[carrier.sentence]!)
  if (before) return [relay(desk, before.from, before.to)]
  const end = Math.min(analysis.sentences[carrier.sentence + 1]!, carrier.to + 14)
  const participle = findWord(desk, desk.channels.relaying, carrier.to, Math.min(end, carrier.to + 5))
  if (participle < 0) return []
  const agent = desk.words.hasCases
    ? agentInCase(desk, participle)
    : findWord(desk, desk.channels.agent, participle + 1, Math.min(end, participle + 6))
  if (agent < 0) return []
  const to = agentEnd(desk, agent + 1, end)
  return to > agent + 1 ? [relay(desk, agent + 1, to)] : []
}

/** «видео, опубликованном | армией»: where a case tells the agent, it follows at once; «опубликованном в среду» has none. */
const agentInCase = ({ map: { analysis }, words, channels }: ChannelDesk, participle: number): number => {
  const word = analysis.words[participle + 1] ?? ''
  const isAdjective = [...channels.agentNaming.values()].flat().some(([ending]) => word.endsWith(ending))
  const isAgent = words.nouns.has(word) || isAdjective || isCapital(analysis, participle + 1)
  return isAgent && !words.prepositions.has(word) && !words.times.has(word) ? participle : -1
}

const findWord = ({ map }: ChannelDesk, set: ReadonlySet<string>, from: number, to: number): number => {
  for (let token = from; token < to; token++) if (set.has(map.analysis.words[token]!)) return token
  return -1
}

/** The agent goes on to the first punctuation, preposition or conjunction after its noun. */
const agentEnd = ({ map, words, nameAt }: ChannelDesk, from: number, end: number): number => {
  const { analysis } = map
  for (let token = from; token < end; token++) {
    const word = analysis.words[token]!
    const name = nameAt.get(token)
    if (isOpening(word)) return closingAfter(analysis.words, token, end)
    const goesOn = name && (isNoun(analysis, name.to) || words.nouns.has(analysis.words[name.to] ?? ''))
    if (name && !goesOn) return name.to
    const closes = words.prepositions.has(word) || words.conjunctions.has(word) || words.relatives.has(word)
    if (/^[^\p{L}\p{N}]/u.test(word) || (closes && token > from + 1)) return token
  }
  return end
}

const isOpening = (word: string): boolean => /^[«„“"]$/u.test(word)

/** Past the name in quotation marks that ends an agent, «телеканалом «Волна»»; before the marks where nothing closes them. */
const closingAfter = (words: readonly string[], opening: number, end: number): number => {
  for (let token = opening + 1; token < end; token++) if (/^[»“”"]$/u.test(words[token]!)) return token + 1
  return opening
}

const relay = (desk: ChannelDesk, from: number, to: number, type?: string): Hop => {
  const { words } = desk
  const { analysis } = desk.map
  const start = words.determiners.has(analysis.words[from]!) && to > from + 1 ? from + 1 : from
  const span = spanOf(analysis, from, to)
  return { role: 'relay', name: relayName(desk, start, to), ...(type ? { type } : {}), span }
}

/** Those who were told and passed it on, in the tokens `[from, to)`: « à l'AFP », "told reporters". */
export const receiversIn = (
  desk: ChannelDesk,
  from: number,
  to: number,
  isMine: (token: number) => boolean,
): readonly Hop[] => {
  const { analysis } = desk.map
  const hops: Hop[] = []
  for (let token = from; token < to; token++) {
    if (!desk.channels.receiving.has(analysis.words[token]!)) continue
    const end = receiverEnd(desk, token + 1)
    if (end < 0 || desk.quoted[analysis.starts[token]!] || !isMine(token)) continue
    const isPress = desk.channels.receivers.has(analysis.words[end - 1]!)
    const hop = relay(desk, token + 1, end, isPress ? 'press' : 'interview')
    hops.push({ ...hop, span: receiverSpan(desk, token, end) })
  }
  return hops
}

/** The French preposition belongs to the words that show the relay; an English verb does not. */
const receiverSpan = ({ map, words }: ChannelDesk, token: number, to: number) => {
  const isPreposition = words.prepositions.has(map.analysis.words[token]!)
  return spanOf(map.analysis, isPreposition ? token : token + 1, to)
}

/** Past an article, a noun of media and the outlet's name; past a noun of those who are told; else -1. */
const receiverEnd = (desk: ChannelDesk, from: number): number => {
  const { map, words, channels, nameAt } = desk
  const { analysis } = map
  let sawMedia = false
  for (let token = from; token < Math.min(analysis.count, from + 4); token++) {
    const word = analysis.words[token]!
    const name = nameAt.get(token)
    if (name) return sawMedia || isOutlet(desk, name) ? name.to : -1
    if (channels.receivers.has(word)) return token + 1
    if (channels.media.has(word)) sawMedia = true
    else if (!words.determiners.has(word) && !sawMedia) return -1
  }
  return -1
}
