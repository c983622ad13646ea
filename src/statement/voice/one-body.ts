import type { Memory } from './memory.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'

/**
 * "His own ministry denies it", of a captain: no person has one. It is the ministry the article speaks of elsewhere, if that
 * is one and the same.
 */
export const uniteBodies = ({ byNoun }: Memory, { national }: VoiceWords): void => {
  for (const noun of national) {
    const bodies = [...new Set((byNoun.get(noun) ?? []).map(canonical))].filter(
      ({ kind }) => kind === 'organisation',
    )
    const owned = bodies.filter(isPersons)
    const others = bodies.filter((body) => !isPersons(body))
    if (others.length === 1) for (const body of owned) unite(body, others[0]!)
  }
}

const isPersons = ({ owner, named }: Referent): boolean => {
  const kind = owner && canonical(owner).kind
  return !named && (kind === 'person' || kind === 'unnamed')
}
