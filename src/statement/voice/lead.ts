import { firstIndex } from '../../language/first-index.js'
import { isOthers } from './described.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/** Sentences after the description within which the article tells the name. */
const soon = 8

/**
 * News speaks of somebody before it names him: « Un octogénaire retrouvé vivant », "A prisoner filmed by the army". A
 * description of the headline or first sentences that could be anybody's is the first person named after it, if the
 * article speaks of nobody as often and nothing it says of the two differs.
 */
export const uniteLead = ({ memory: { touches }, words, map }: Walk): void => {
  const persons = touches.filter(({ referent }) => isNamedPerson(canonical(referent)))
  const main = mostNamed(persons.map(({ referent }) => canonical(referent)))
  for (const { referent, sentence, to } of touches) {
    const described = canonical(referent)
    if (!described.isLead || described.named || described.number === 'many') continue
    const first = persons[firstIndex(persons.length, (at) => persons[at]!.from < to)]
    if (!first || first.sentence - sentence > soon) continue
    const person = canonical(first.referent)
    const isIntroduced = isApposed(map.analysis.words, first.to)
    if (person === main && mayBe(described, person, isIntroduced, words)) unite(described, person)
  }
}

/** “Jo Lee, *head of the port*,”: a comma with anything but an age behind it. */
const isApposed = (tokens: readonly string[], to: number): boolean =>
  tokens[to] === ',' && !/^\p{N}/u.test(tokens[to + 1] ?? '')

const isNamedPerson = ({ named, kind, isSure }: Referent): boolean => named && isSure && kind === 'person'

const mostNamed = (persons: readonly Referent[]): Referent | undefined =>
  persons.reduce<Referent | undefined>(
    (most, person) => (!most || person.times > most.times ? person : most),
    undefined,
  )

/**
 * "A deckhand" may be anybody. "The mayor" is only somebody of whom nothing else is known and whom the article names
 * without a word of who he is. *A source* is never named.
 */
const mayBe = (described: Referent, person: Referent, isIntroduced: boolean, words: VoiceWords): boolean => {
  const { nouns, gender, kind } = described
  if (gender && person.gender && gender !== person.gender) return false
  if ([...nouns].some((noun) => words.crowds.has(noun) || words.crowds.has(`${noun}s`))) return false
  // “The port spokesman” is not the airline's; but *captured* says nothing against “a captain of the army”.
  const isRank = [...nouns].every((noun) => words.nouns.get(noun)?.class === 'rank')
  if (isOthers(described, isRank ? { ...person, qualifiers: [] } : person, words)) return false
  if (kind === 'unnamed') return described.isSure && hasNoOtherRole(described, person, words)
  const isAlone =
    [...person.nouns].every((noun) => words.anybody.has(noun)) && person.role === undefined && !isIntroduced
  return kind === 'person' && isAlone && gender === (gender && person.gender)
}

/** A role that the description does not tell is somebody else's: the young man on the line is not the army's spokesman. */
const hasNoOtherRole = (described: Referent, person: Referent, words: VoiceWords): boolean => {
  const isRank = (noun: string) => words.nouns.get(noun)?.class === 'rank'
  const isOpen = [...described.nouns].every((noun) => words.generic.has(noun) || isRank(noun))
  const isShared = (noun: string) =>
    described.nouns.has(noun) ||
    words.generic.has(noun) ||
    words.houseOffices.has(noun) ||
    (isOpen && isRank(noun)) // a driver is no captain
  return (person.role === undefined || person.nouns.size > 0) && [...person.nouns].every(isShared)
}
