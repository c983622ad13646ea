import type { CarrierType } from '../../language/carriers.js'
import { spanOf } from '../voice/text-map.js'
import { agentBefore } from './agent-before.js'
import { type CarrierMention, type ChannelDesk, calls } from './carrier-mention.js'
import { isOverheard, kinIn } from './overheard.js'

/** The carrier whose noun is the tokens `[from, to)`, with what its phrase tells. */
export const describe = (desk: ChannelDesk, type: CarrierType, from: number, to: number): CarrierMention => {
  const { analysis, sentenceOf } = desk.map
  const sentence = sentenceOf[from]!
  const first = analysis.sentences[sentence]!
  const opens = phraseStart(desk, from, first)
  const before = opens > first ? analysis.words[opens - 1]! : ''
  const isChannel =
    desk.channels.channels.has(before) || desk.channels.channels.has(analysis.words[opens - 2] ?? '')
  const determiner = desk.words.determiners.get(analysis.words[opens]!)
  const start = isChannel ? channelStart(desk, opens, first) : opens
  const known = isOverheard(desk, type, from, sentence) ? 'intercepted-call' : type
  return {
    type: known,
    from,
    to,
    sentence,
    span: spanOf(analysis, start, to),
    name:
      desk.channels.naming.get(analysis.words.slice(from, to).join(' ')) ??
      nameOf(desk, nameStart(desk, opens, from, first), to),
    isChannel,
    isPhrase: isChannel || (determiner !== undefined && !desk.nameOver(from - 1)),
    isDefinite:
      determiner?.kind === 'definite' ||
      determiner?.kind === 'demonstrative' ||
      (calls.has(known) && !hasArticles(desk)),
    heard: new Set([
      ...heardOn(desk, to, analysis.sentences[sentence + 1]!),
      ...(known === 'intercepted-call' ? kinIn(desk, from, sentence) : []),
    ]),
  }
}

/** Where there are no articles, a call is the one told of last, if there was one. */
const hasArticles = ({ words }: Pick<ChannelDesk, 'words'>): boolean =>
  Object.values(words.definites).some(Boolean)

/** Past the article and whoever passed it on: „ein *Video*“, „ein von der Armee veröffentlichtes *Video*“. */
const nameStart = (desk: ChannelDesk, opens: number, noun: number, first: number): number => {
  if (agentBefore(desk, noun, first)) return noun
  return desk.words.determiners.has(desk.map.analysis.words[opens]!) ? opens + 1 : opens
}

const nameOf = ({ text, map }: ChannelDesk, from: number, to: number): string => {
  const { start, end } = spanOf(map.analysis, from, to)
  return text.slice(start, end)
}

/** The article or possessive that opens the phrase, at most four words before the noun or its agent; else that. */
const phraseStart = (desk: ChannelDesk, noun: number, first: number): number => {
  const { map, words, channels } = desk
  const { analysis } = map
  const from = agentBefore(desk, noun, first)?.opens ?? noun
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
  const isCase = !hasArticles({ words }) && words.nouns.has(analysis.words[to] ?? '') // «разговор солдата с матерью»
  const opens =
    isCase ||
    channels.between.has(analysis.words[to] ?? '') ||
    channels.between.has(analysis.words[to + 1] ?? '')
  if (!opens) return heard
  for (let token = to; token < Math.min(end, to + 12); token++) {
    const noun = words.nouns.get(analysis.words[token]!)
    if (noun?.class === 'person' || noun?.class === 'rank') heard.add(noun.lemma)
  }
  return heard
}
