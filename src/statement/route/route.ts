import { overlaps, type Span } from '../../article/span.js'
import type { Attribution } from '../attribution.js'
import type { Hop } from '../statement.js'
import type { Referent } from '../voice/referent.js'
import { tokensIn } from '../voice/text-map.js'
import type { Speaker } from '../voice/walk.js'
import type { CarrierMention, ChannelDesk } from './carrier-mention.js'
import { findCarriers } from './carriers.js'
import { answers, isTherein } from './on-the-line.js'
import { nearestSpeaker, ownersOf, type Region, regionOf } from './region.js'
import { receiversIn, relaysOf } from './relays.js'
import { type Scene, scenesOf } from './scenes.js'

/** A speaker's next words travel with the last if they stand at most this many sentences on. */
const nearby = 4

/** What brought each attribution to the outlet: carriers and relays, its own or inherited. */
export type Passage = { readonly carried: readonly Carried[]; readonly told: readonly Hop[] }

/** A carrier and the mention of it nearest to the statement. */
type Carried = { readonly scene: Scene; readonly mention: CarrierMention }

/** Conversations told of further back than this many are over. */
const mostCalls = 8

const nothing: Passage = { carried: [], told: [] }

/** The passages of all attributions, those that are reported within others included. */
export const findPassages = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  desk: ChannelDesk,
): readonly Passage[] => {
  const mentions = findCarriers(desk)
  const scenes = scenesOf(mentions, (mention) => relaysOf(desk, mention))
  const bySentence = groupBySentence(mentions)
  const calls = [...new Set(scenes.values())].filter(({ heard }) => heard.size > 0).slice(-mostCalls)
  const regions = attributions.map((attribution) => regionOf(attribution, desk))
  const owners = ownersOf(regions, speakers)
  const passages: Passage[] = []
  const onCalls = new Map<Referent, Passage>()
  let last = -1
  const lineOf = (index: number): Passage | undefined => {
    const attribution = attributions[index]!
    const referent = speakers[index]?.referent
    const known = referent && onCalls.get(referent)
    if (known) return known
    if (isTherein(attribution, desk)) return heardOn(calls, regions[index]!)
    const before = last >= 0 && isCall(passages[last]!) ? regions[last]! : undefined
    return before && answers(attribution, referent, regions[index]!, before, desk)
      ? passages[last]!
      : undefined
  }
  for (const [index, attribution] of attributions.entries()) {
    const own = ownPassage(index, attribution, regions[index]!, owners, speakers, {
      desk,
      bySentence,
      scenes,
    })
    const referent = speakers[index]?.referent
    const passage = isEmpty(own)
      ? (lineOf(index) ?? inherited(index, last, regions, speakers, passages, calls))
      : own
    if (referent && !referent.named && isCall(passage)) onCalls.set(referent, passage)
    passages.push(passage)
    if (reporters[index]! < 0) last = index
  }
  return passages
}

const groupBySentence = (mentions: readonly CarrierMention[]) => {
  const groups = new Map<number, CarrierMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}

const isEmpty = ({ carried, told }: Passage): boolean => carried.length === 0 && told.length === 0

type Finding = {
  readonly desk: ChannelDesk
  readonly bySentence: ReadonlyMap<number, readonly CarrierMention[]>
  readonly scenes: ReadonlyMap<CarrierMention, Scene>
}

const ownPassage = (
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

/** Whoever has no name but the call he was heard on is heard there whenever he speaks. */
const isCall = ({ carried }: Passage): boolean =>
  carried.some(({ scene }) => scene.type === 'intercepted-call')

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

/** By the call told of last. */
const heardOn = (calls: readonly Scene[], { first }: Region): Passage | undefined => {
  const scene = calls.findLast((call) => call.first.sentence <= first)
  return scene && { carried: [{ scene, mention: scene.first }], told: [] }
}

/** The same voice goes on nearby, or is one of those heard on a call told of before. */
const inherited = (
  index: number,
  last: number,
  regions: readonly Region[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
  calls: readonly Scene[],
): Passage => {
  const referent = speakers[index]?.referent
  if (!referent) return nothing
  const isNear = last >= 0 && regions[index]!.first - regions[last]!.end <= nearby
  if (isNear && speakers[last]?.referent === referent) return passages[last]!
  if (referent.named) return nothing
  const scene = calls.findLast(
    ({ heard, first }) =>
      first.sentence <= regions[index]!.first && [...referent.nouns].some((noun) => heard.has(noun)),
  )
  return scene ? { carried: [{ scene, mention: scene.first }], told: [] } : nothing
}
