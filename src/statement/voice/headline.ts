import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import { canonical, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { Speaker } from './walk.js'

/** Somebody says so much before a headline that names nobody quotes him. */
const fewest = 3
const leastShare = 0.5

/**
 * A portrait's headline quotes whom it portrays: « J'ai eu peur de la mer », where one person says most of what the article
 * tells. Headlines that somebody already speaks in are left alone.
 */
export const portraitSpeakers = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  speakers: readonly (Speaker | undefined)[],
  { map: { analysis }, isTitle }: Discourse,
): readonly (Speaker | undefined)[] => {
  const main = mainSpeaker(speakers.filter((_, index) => reporters[index]! < 0))
  if (!main) return speakers
  const because = { why: 'says most of what the article tells' }
  return attributions.map(({ content, cue, source }, index) => {
    const isOpen = !speakers[index] && cue.length + source.length === 0
    const isHeadline = isTitle(tokensIn(analysis, content[0]!).from)
    return isOpen && isHeadline ? { referent: main, because } : speakers[index]
  })
}

const mainSpeaker = (speakers: readonly (Speaker | undefined)[]): Referent | undefined => {
  const known = speakers.flatMap((speaker) => (speaker ? [canonical(speaker.referent)] : []))
  const times = new Map<Referent, number>()
  for (const referent of known) times.set(referent, (times.get(referent) ?? 0) + 1)
  const [main, said] = [...times].reduce<[Referent | undefined, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [undefined, 0],
  )
  const isPortrayed = main?.named && main.kind === 'person'
  return isPortrayed && said >= fewest && said >= known.length * leastShare ? main : undefined
}
