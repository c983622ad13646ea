import type { Speaker } from '../voice/walk.js'
import { nothing, type Passage } from './passage.js'
import type { Region } from './region.js'
import type { Scene } from './scenes.js'

/** A speaker's next words travel with the last if they stand at most this many sentences on. */
const nearby = 4

/** By the call told of last. */
export const heardOn = (calls: readonly Scene[], { first }: Region): Passage | undefined => {
  const scene = calls.findLast((call) => call.first.sentence <= first)
  return scene && { carried: [{ scene, mention: scene.first }], told: [] }
}

/** The same voice goes on nearby, or is one of those heard on a call told of before. */
export const inherited = (
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
