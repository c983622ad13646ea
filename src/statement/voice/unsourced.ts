import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import { tokensIn } from './text-map.js'
import type { Speaker } from './walk.js'

/** A quotation further than this many sentences from its last speaker is left without a voice. */
const farthest = 6

/** What tells whether a speaker may be supplied. */
type Supplies = {
  readonly isFirstPerson: (attribution: Attribution) => boolean
  /** Some of its words are quoted; "it was alleged that" alone leaves it to nobody. */
  readonly isQuoted: (index: number) => boolean
}

/**
 * Speakers of the attributions whose words do not name one, given those that do: the attribution it continues,
 * the speaker of the words it stands in (« je »), else whoever spoke last nearby, else the person introduced last.
 */
export const supplySpeakers = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  discourse: Discourse,
  { isFirstPerson, isQuoted }: Supplies,
): readonly (Speaker | undefined)[] => {
  const speakers = [...discourse.speakers]
  for (const [index, attribution] of attributions.entries()) {
    if (speakers[index]) continue
    const reporter = reporters[index]!
    if (isFirstPerson(attribution))
      speakers[index] = reporter < 0 ? undefined : because('speaks of himself', speakers[reporter])
    else if (attribution.source.length === 0 && (attribution.cue.length === 0 || isQuoted(index)))
      speakers[index] = supply(attributions, index, reporters, speakers, discourse)
  }
  return speakers
}

const because = (why: string, speaker: Speaker | undefined): Speaker | undefined =>
  speaker && {
    referent: speaker.referent,
    because: { why, ...(speaker.because.span ? { span: speaker.because.span } : {}) },
  }

const supply = (
  attributions: readonly Attribution[],
  index: number,
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  discourse: Discourse,
): Speaker | undefined => {
  const { continues } = attributions[index]!
  if (continues !== undefined) return because('the speaker goes on', speakers[continues])
  if (reporters[index]! >= 0) return undefined
  const last = lastSpeaker(attributions, index, reporters, speakers, discourse)
  const recent = introduced(attributions[index]!, discourse, last?.sentence ?? Number.NEGATIVE_INFINITY)
  return recent ?? because('nobody else has spoken since', last?.speaker)
}

type Last = { readonly speaker: Speaker; readonly sentence: number }

/** Whoever spoke last, if only a few sentences ago. */
const lastSpeaker = (
  attributions: readonly Attribution[],
  index: number,
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  discourse: Discourse,
): Last | undefined => {
  const here = firstSentence(attributions[index]!, discourse)
  for (let before = index - 1; before >= Math.max(0, index - 8); before--) {
    const speaker = speakers[before]
    if (!speaker || reporters[before]! >= 0) continue
    const sentence = lastSentence(attributions[before]!, discourse)
    return here - sentence <= farthest ? { speaker, sentence } : undefined
  }
  return undefined
}

/** « Jo Lee, auteur d'un livre, répond à nos questions. »: the person named last, if nobody has spoken since. */
const introduced = (attribution: Attribution, discourse: Discourse, since: number): Speaker | undefined => {
  const here = firstSentence(attribution, discourse)
  const { touches } = discourse
  for (let at = touches.length - 1; at >= 0; at--) {
    const { sentence, weight, referent } = touches[at]!
    if (sentence >= here || weight < 0 || referent.kind !== 'person') continue
    if (here - sentence > farthest || sentence <= since + 1) return undefined
    return { referent, because: { why: 'the person introduced last' } }
  }
  return undefined
}

const firstSentence = ({ content }: Attribution, { map }: Discourse): number =>
  map.sentenceOf[tokensIn(map.analysis, content[0]!).from] ?? 0

const lastSentence = ({ content, source, cue }: Attribution, { map }: Discourse): number => {
  const spans = [...content, ...source, ...cue]
  const last = Math.max(...spans.map(({ end }) => end))
  const { to } = tokensIn(map.analysis, { start: last - 1, end: last })
  return map.sentenceOf[Math.min(to, map.analysis.count) - 1] ?? 0
}
