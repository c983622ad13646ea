import type { Attribution } from '../attribution.js'
import { tokensIn } from '../voice/text-map.js'
import type { Speaker } from '../voice/walk.js'
import type { ChannelDesk } from './carrier-mention.js'

/** Sentences of the words that tell it is said, and the tokens of what is said. */
export type Region = {
  readonly first: number
  readonly last: number
  /** The last sentence of telling or content. */
  readonly end: number
  readonly anchors: readonly number[]
  readonly content: (token: number) => boolean
}

/** Where an attribution is told: in the sentences of its cue and source, or in what leads into its quotation. */
export const regionOf = ({ content, cue, source }: Attribution, { map }: ChannelDesk): Region => {
  const telling = [...cue, ...source]
  const ranges = (telling.length > 0 ? telling : content).map((span) => tokensIn(map.analysis, span))
  const said = content.map((span) => tokensIn(map.analysis, span))
  const sentences = ranges.map(({ from }) => map.sentenceOf[from] ?? 0)
  const opens = said[0]?.from ?? 0
  const isLedIn = opens > map.analysis.sentences[map.sentenceOf[opens] ?? 0]! + 1
  return {
    first: Math.min(...sentences),
    last: telling.length > 0 || isLedIn ? Math.max(...sentences) : Math.min(...sentences) - 1,
    end: Math.max(...sentences, ...said.map(({ to }) => map.sentenceOf[to - 1] ?? 0)),
    anchors: ranges.map(({ from }) => from),
    content: (token) => said.some(({ from, to }) => token >= from && token < to),
  }
}

/** More than this do not speak in one sentence that a person wrote. */
const mostSpeakers = 12

/** Attributions by each sentence in which they are told. */
export const ownersOf = (regions: readonly Region[], speakers: readonly (Speaker | undefined)[]) => {
  const owners = new Map<number, number[]>()
  for (const [index, { first, last }] of regions.entries())
    for (let sentence = first; sentence <= last && speakers[index]; sentence++) {
      const known = owners.get(sentence)
      if (!known) owners.set(sentence, [index])
      else if (known.length < mostSpeakers) known.push(index)
    }
  return { bySentence: owners, regions }
}

/** Of several who speak in one sentence, the one whose source or cue, before `limit`, is nearest to the words. */
export const nearestSpeaker = (
  token: number,
  sentence: number,
  { bySentence, regions }: ReturnType<typeof ownersOf>,
  speakers: readonly (Speaker | undefined)[],
  limit = Number.POSITIVE_INFINITY,
) => {
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const index of bySentence.get(sentence) ?? []) {
    const { anchors, content } = regions[index]!
    if (content(token)) continue
    const distance = Math.min(
      ...anchors.filter((anchor) => anchor < limit).map((anchor) => Math.abs(anchor - token)),
    )
    if (distance >= least) continue
    least = distance
    nearest = index
  }
  return nearest === undefined ? undefined : speakers[nearest]?.referent
}
