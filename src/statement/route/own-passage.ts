import { overlaps, type Span } from '../../article/span.js'
import type { Attribution } from '../attribution.js'
import type { Hop } from '../statement.js'
import { tokensIn } from '../voice/text-map.js'
import type { Speaker } from '../voice/walk.js'
import type { CarrierMention, ChannelDesk } from './carrier-mention.js'
import type { Passage } from './passage.js'
import { nearestSpeaker, type ownersOf, type Region } from './region.js'
import { receiversIn } from './relays.js'
import type { Scene } from './scenes.js'

/** What the article is asked for carriers: its mentions by sentence, and the scene of each. */
export type Finding = {
  readonly desk: ChannelDesk
  readonly bySentence: ReadonlyMap<number, readonly CarrierMention[]>
  readonly scenes: ReadonlyMap<CarrierMention, Scene>
}

/** What the sentences of an attribution tell of what brought it. */
export const ownPassage = (
  index: number,
  attribution: Attribution,
  region: Region,
  owners: ReturnType<typeof ownersOf>,
  speakers: readonly (Speaker | undefined)[],
  { desk, bySentence, scenes }: Finding,
): Passage => {
  const { analysis } = desk.map
  const isMine = (token: number, sentence: number, limit?: number) => {
    if (region.content(token)) return false
    const nearest =
      (limit !== undefined && nearestSpeaker(token, sentence, owners, speakers, limit)) ||
      nearestSpeaker(token, sentence, owners, speakers)
    return nearest === speakers[index]?.referent
  }
  const told: Hop[] = []
  const found = new Map<Scene, CarrierMention>()
  for (let sentence = region.first; sentence <= region.last; sentence++) {
    const [from, to] = [analysis.sentences[sentence]!, analysis.sentences[sentence + 1]!]
    for (const mention of bySentence.get(sentence) ?? [])
      if (
        (mention.isChannel || isWithin(mention, attribution, desk)) &&
        isMine(mention.from, sentence, relativeAfter(mention, desk))
      )
        found.set(scenes.get(mention)!, mention)
    const receivers = receiversIn(desk, from, to, (token) => isMine(token, sentence))
    told.push(...receivers.filter((hop) => !isSource(hop, attribution)))
  }
  return { carried: [...found].map(([scene, mention]) => ({ scene, mention })), told }
}

/** "A call *that* the army says it recorded" is not the army's: where a relative clause begins, else undefined. */
const relativeAfter = ({ to }: CarrierMention, { map, words }: ChannelDesk): number | undefined =>
  words.relatives.has(map.analysis.words[to] ?? '') ? to : undefined

/** "According to the AP" tells who speaks, not who was told. */
const isSource = ({ span }: Hop, { source }: Attribution): boolean =>
  span !== undefined && source.some((words) => overlaps(words, span))

/** The carrier is itself the source, or stands in the cue: « a signé un décret ». */
const isWithin = (
  { from, span, isPhrase }: CarrierMention,
  { source, cue }: Attribution,
  desk: ChannelDesk,
): boolean =>
  source.some((words) => overlaps(words, span) && isHeadOf(words, from, desk)) ||
  (isPhrase && cue.some((words) => overlaps(words, span)))

/** "The tape", not "a linguist who listened to the tape": nothing subordinates the carrier to another noun. */
const isHeadOf = (source: Span, carrier: number, { map, words }: ChannelDesk): boolean => {
  for (let token = tokensIn(map.analysis, source).from + 1; token < carrier; token++) {
    const word = map.analysis.words[token]!
    if (words.relatives.has(word) || words.prepositions.has(word)) return false
  }
  return true
}
