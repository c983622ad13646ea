import type { Attribution } from '../attribution.js'
import type { Referent } from '../voice/referent.js'
import type { Speaker } from '../voice/walk.js'
import type { CarrierMention, ChannelDesk } from './carrier-mention.js'
import { findCarriers } from './carriers.js'
import { heardOn, inherited } from './inherited-passage.js'
import { answers, isTherein } from './on-the-line.js'
import { ownPassage } from './own-passage.js'
import { isCall, isEmpty, type Passage } from './passage.js'
import { ownersOf, regionOf } from './region.js'
import { relaysOf } from './relays.js'
import { scenesOf } from './scenes.js'

/** Conversations told of further back than this many are over. */
const mostCalls = 8

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
