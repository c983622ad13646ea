import type { Attribution } from '../attribution.js'
import type { Referent } from '../voice/referent.js'
import { tokensIn } from '../voice/text-map.js'
import { sequenceAt } from '../word-sequences.js'
import type { ChannelDesk } from './carrier-mention.js'
import type { Region } from './region.js'

/** „sagt *darin* ein junger Mann“: the call told of last brought it. */
export const isTherein = ({ cue }: Attribution, { map, channels, quoted }: ChannelDesk): boolean =>
  cue.some((span) => {
    const { from, to } = tokensIn(map.analysis, span)
    for (let token = Math.max(0, from - 2); token <= to; token++)
      if (sequenceAt(channels.therein, map.analysis, token) && !quoted[map.analysis.starts[token]!])
        return true
    return false
  })

/** Whoever is but a man or a woman and is quoted right after one heard on a call answers him there. */
export const answers = (
  { content }: Attribution,
  referent: Referent | undefined,
  { first }: Region,
  before: Region,
  { words: { generic }, quoted }: ChannelDesk,
): boolean => {
  const isNext = first - before.end <= 1 && quoted[content[0]!.start + 1] === 1
  if (!isNext || !referent || referent.named || referent.number === 'many') return false
  return [...referent.nouns].some((noun) => generic.has(noun))
}
