import type { Article } from '../../article/article.js'
import { overlaps } from '../../article/span.js'
import type { Attribution } from '../attribution.js'
import type { Hop } from '../statement.js'
import type { Speaker } from '../voice/resolve.js'
import { tokensIn } from '../voice/text-map.js'
import { type CarrierMention, type ChannelDesk, findCarriers } from './carriers.js'
import { receiversIn, relaysOf } from './relays.js'
import { type Scene, scenesOf } from './scenes.js'

/** A speaker's next words travel with the last if they stand at most this many sentences on. */
const nearby = 4

/** What brought each attribution to the outlet: carriers and relays, its own or inherited. */
export type Passage = { readonly carried: readonly Carried[]; readonly told: readonly Hop[] }

/** A carrier and the mention of it nearest to the statement. */
type Carried = { readonly scene: Scene; readonly mention: CarrierMention }

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
  const regions = attributions.map((attribution) => regionOf(attribution, desk))
  const owners = ownersOf(regions, speakers)
  const passages: Passage[] = []
  let last = -1
  for (const [index, attribution] of attributions.entries()) {
    const own = ownPassage(index, attribution, regions[index]!, owners, speakers, {
      desk,
      bySentence,
      scenes,
    })
    const passage = isEmpty(own) ? inherited(index, last, regions, speakers, passages, scenes) : own
    passages.push(passage)
    if (reporters[index]! < 0) last = index
  }
  return passages
}

const groupBySentence = (mentions: readonly CarrierMention[]) => {
  const groups = new Map<number, CarrierMention[]>()
  for (const mention of mentions)
    groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention])
  return groups
}

const isEmpty = ({ carried, told }: Passage): boolean => carried.length === 0 && told.length === 0

/** Sentences of the words that tell it is said, and the tokens of what is said. */
type Region = {
  readonly first: number
  readonly last: number
  /** The last sentence of telling or content. */
  readonly end: number
  readonly anchors: readonly number[]
  readonly content: (token: number) => boolean
}

const regionOf = ({ content, cue, source }: Attribution, { map }: ChannelDesk): Region => {
  const telling = [...cue, ...source]
  const ranges = (telling.length > 0 ? telling : content).map((span) => tokensIn(map.analysis, span))
  const said = content.map((span) => tokensIn(map.analysis, span))
  const sentences = ranges.map(({ from }) => map.sentenceOf[from] ?? 0)
  return {
    first: Math.min(...sentences),
    last: telling.length > 0 ? Math.max(...sentences) : Math.min(...sentences) - 1,
    end: Math.max(...sentences, ...said.map(({ to }) => map.sentenceOf[to - 1] ?? 0)),
    anchors: ranges.map(({ from }) => from),
    content: (token) => said.some(({ from, to }) => token >= from && token < to),
  }
}

/** Attributions by each sentence in which they are told. */
const ownersOf = (regions: readonly Region[], speakers: readonly (Speaker | undefined)[]) => {
  const owners = new Map<number, number[]>()
  for (const [index, { first, last }] of regions.entries())
    for (let sentence = first; sentence <= last && speakers[index]; sentence++)
      owners.set(sentence, [...(owners.get(sentence) ?? []), index])
  return { bySentence: owners, regions }
}

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
  const isMine = (token: number, sentence: number) =>
    !region.content(token) && nearestSpeaker(token, sentence, owners, speakers) === speakers[index]?.referent
  const told: Hop[] = []
  const found = new Map<Scene, CarrierMention>()
  for (let sentence = region.first; sentence <= region.last; sentence++) {
    const [from, to] = [analysis.sentences[sentence]!, analysis.sentences[sentence + 1]!]
    for (const mention of bySentence.get(sentence) ?? [])
      if ((mention.isChannel || isWithin(mention, attribution)) && isMine(mention.from, sentence))
        found.set(scenes.get(mention)!, mention)
    told.push(...receiversIn(desk, from, to, (token) => isMine(token, sentence)))
  }
  return { carried: [...found].map(([scene, mention]) => ({ scene, mention })), told }
}

/** The carrier is itself the source, or stands in the cue: « a signé un décret ». */
const isWithin = ({ span, isPhrase }: CarrierMention, { source, cue }: Attribution): boolean =>
  source.some((words) => overlaps(words, span)) || (isPhrase && cue.some((words) => overlaps(words, span)))

/** Of several who speak in one sentence, the one whose source or cue is nearest to the words. */
const nearestSpeaker = (
  token: number,
  sentence: number,
  { bySentence, regions }: ReturnType<typeof ownersOf>,
  speakers: readonly (Speaker | undefined)[],
) => {
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const index of bySentence.get(sentence) ?? []) {
    const { anchors, content } = regions[index]!
    if (content(token)) continue
    const distance = Math.min(...anchors.map((anchor) => Math.abs(anchor - token)))
    if (distance >= least) continue
    least = distance
    nearest = index
  }
  return nearest === undefined ? undefined : speakers[nearest]?.referent
}

/** The same voice goes on nearby, or is one of those heard on a call told of before. */
const inherited = (
  index: number,
  last: number,
  regions: readonly Region[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
  scenes: ReadonlyMap<CarrierMention, Scene>,
): Passage => {
  const referent = speakers[index]?.referent
  if (!referent) return nothing
  const isNear = last >= 0 && regions[index]!.first - regions[last]!.end <= nearby
  if (isNear && speakers[last]?.referent === referent) return passages[last]!
  if (referent.named) return nothing
  const scene = [...scenes.values()].findLast(
    ({ heard, first }) =>
      first.sentence <= regions[index]!.first && [...referent.nouns].some((noun) => heard.has(noun)),
  )
  return scene ? { carried: [{ scene, mention: scene.first }], told: [] } : nothing
}

/** The hops from the voice outwards to the page that is read. */
export const hopsOf = (
  index: number,
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
  article: Article,
): readonly Hop[] => {
  const speaker = speakers[index]
  const source = attributions[index]!.source[0]
  const voice: readonly Hop[] = speaker
    ? [{ role: 'voice', name: speaker.referent.name, ...(source ? { span: source } : {}) }]
    : []
  return [
    ...voice,
    ...passageHops(passages[index]!),
    ...reporterHops(index, attributions, reporters, speakers, passages),
    ...outletHops(article),
  ]
}

const passageHops = ({ carried, told }: Passage): readonly Hop[] => [
  ...carried.map(
    ({ scene, mention }): Hop => ({
      role: 'carrier',
      name: mention.name,
      type: scene.type,
      span: mention.span,
    }),
  ),
  ...carried.flatMap(({ scene }) => scene.relays),
  ...told,
]

/** What B said reached the page through A, who reports it, and through what carried A's words. */
const reporterHops = (
  index: number,
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  passages: readonly Passage[],
): readonly Hop[] => {
  const hops: Hop[] = []
  let below = speakers[index]?.referent
  for (let at = reporters[index]!, depth = 0; at >= 0 && depth < 8; at = reporters[at]!, depth++) {
    const referent = speakers[at]?.referent
    if (!referent || referent === below) continue
    const source = attributions[at]!.source[0]
    hops.push(
      { role: 'relay', name: referent.name, ...(source ? { span: source } : {}) },
      ...passageHops(passages[at]!),
    )
    below = referent
  }
  return hops
}

/** A page that credits an exemplar is only the republisher of its words. */
const outletHops = ({ outlet, credits }: Article): readonly Hop[] => {
  const own: readonly Hop[] = outlet
    ? [{ role: credits.length > 0 ? 'republisher' : 'outlet', name: outlet }]
    : []
  const exemplar = credits[0]
  return exemplar ? [{ role: 'outlet', name: exemplar.name, span: exemplar.span }, ...own] : own
}
