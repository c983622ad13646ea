import type { Span } from '../article/span.js'
import type { Analysis } from '../language/analysis.js'
import type { CarrierType } from '../language/carriers.js'
import type { Pack } from '../language/pack.js'
import { type Attribution, withParts } from './attribution.js'
import { type ChannelWords, channelWords } from './route/channel-words.js'
import { tokensIn } from './voice/text-map.js'
import { type VoiceWords, voiceWords } from './voice/voice-words.js'
import { sequenceAt } from './word-sequences.js'

/** Carriers where somebody speaks; a report or a poll may be said to speak itself. */
const scenes: ReadonlySet<CarrierType> = new Set([
  'rally',
  'meeting',
  'press-conference',
  'interview',
  'speech',
  'video',
  'broadcast',
  'social-post',
])

/**
 * Attributions whose source is who speaks, not where: «En | un mitin en Selmora | dijo: …» leaves the speaker unsaid.
 */
export const withoutScenes = (
  attributions: readonly Attribution[],
  analysis: Analysis,
  pack: Pack,
): readonly Attribution[] => {
  const [channels, words] = [channelWords(pack), voiceWords(pack)]
  return attributions.map((attribution) => {
    const source = attribution.source.filter(
      (span) => !isScene(span, attribution.cue, analysis, channels, words),
    )
    return source.length === attribution.source.length ? attribution : withParts(attribution, { source })
  })
}

/** A channel's preposition stands before it, and its first noun is such a carrier. */
const isScene = (
  source: Span,
  cue: readonly Span[],
  analysis: Analysis,
  channels: ChannelWords,
  words: VoiceWords,
): boolean => {
  const { from, to } = tokensIn(analysis, source)
  const before = analysis.starts[from - 1] ?? -1
  const isCue = cue.some(({ start, end }) => start <= before && before < end)
  if (isCue || !channels.channels.has(analysis.words[from - 1] ?? '')) return false
  for (let token = from; token < to && !words.prepositions.has(analysis.words[token]!); token++) {
    const carrier = sequenceAt(channels.carriers, analysis, token)
    if (carrier) return scenes.has(carrier.value)
    if (words.nouns.has(analysis.words[token]!)) return false
  }
  return false
}
