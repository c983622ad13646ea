import { firstIndex } from '../../language/first-index.js'
import type { Memory } from './memory.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'

/** Sentences after the description within which the article tells the name. */
const soon = 8

/**
 * News speaks of somebody before it names him: « Un octogénaire retrouvé vivant », "A prisoner filmed by the army". A
 * description of the headline or first sentences that could be anybody's is the first person named after it, if the
 * article speaks of nobody as often and nothing it says of the two differs.
 */
export const uniteLead = ({ touches }: Memory, words: VoiceWords): void => {
  const persons = touches.filter(({ referent }) => isNamedPerson(canonical(referent)))
  const main = mostNamed(persons.map(({ referent }) => canonical(referent)))
  for (const { referent, sentence, to } of touches) {
    const described = canonical(referent)
    if (!described.isLead || described.named || !isOpen(described, words)) continue
    const first = persons[firstIndex(persons.length, (at) => persons[at]!.from < to)]
    if (!first || first.sentence - sentence > soon) continue
    const person = canonical(first.referent)
    if (person === main && agrees(described, person, words)) unite(described, person)
  }
}

const isNamedPerson = ({ named, kind, isSure }: Referent): boolean => named && isSure && kind === 'person'

const mostNamed = (persons: readonly Referent[]): Referent | undefined =>
  persons.reduce<Referent | undefined>(
    (most, person) => (!most || person.times > most.times ? person : most),
    undefined,
  )

/** Words that anybody may go by: *man*, *prisoner*. A *minister* is not whoever is named next. */
const isOpen = ({ nouns, number, kind }: Referent, { generic }: VoiceWords): boolean =>
  number === 'one' && kind === 'unnamed' && nouns.size > 0 && [...nouns].every((noun) => generic.has(noun))

/** A role that the description does not tell is somebody else's: the young man on the line is not the army's spokesman. */
const agrees = (described: Referent, person: Referent, { nouns }: VoiceWords): boolean => {
  if (described.gender && person.gender && described.gender !== person.gender) return false
  const isShared = (noun: string) => described.nouns.has(noun) || nouns.get(noun)?.class === 'rank'
  return person.role === undefined
    ? [...person.nouns].every(isShared)
    : person.nouns.size > 0 && [...person.nouns].every(isShared)
}
