import { memorySpan, recall } from './memory.js'
import type { Gender } from './noun-forms.js'
import { canonical, type Referent } from './referent.js'
import { isNoun } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'
import { workBefore } from './work.js'

/**
 * Whose « sa » in « sa famille » is: whoever a pronoun in its place would mean, but nobody is his own spokesman, and a
 * president is a body's. Undefined for « ma » and "your".
 */
export const ownerOf = (walk: Walk, from: number, possessed?: Referent): Referent | undefined => {
  const { words, map, memory } = walk
  const pronoun = words.pronouns.get(map.analysis.words[from] ?? '')
  if (pronoun?.points !== 'elsewhere' || !words.possession) return undefined
  const { gender, number } = pronoun
  const nouns = nounsAfter(walk, from)
  if (number === 'one' && nouns.some((noun) => words.makers.has(noun))) return workBefore(walk, from)
  const beside = words.conjunctions.has(map.analysis.words[from - 1] ?? '')
    ? memory.touches.at(-1)
    : undefined
  if (beside?.to === from - 1 && mayOwn(canonical(beside.referent), gender)) return canonical(beside.referent)
  const isHuman = words.heIsHuman && gender !== undefined && gender !== 'n'
  const isOffice = words.offices.has(words.nouns.get(map.analysis.words[from + 1] ?? '')?.lemma ?? '')
  const isNational = nouns.some((noun) => words.national.has(noun))
  const touches = memory.touches.slice(-memorySpan).filter(({ referent, to }) => {
    const owner = canonical(referent)
    if (owner === possessed || isCrowd(owner, words)) return false
    const isAdjective = to < map.analysis.count && isNoun(map.analysis, to) // “Ostmarish police”
    if (gender === 'n' && isNational && (isAdjective || !mayBeCountry(owner, words))) return false
    return !isOffice || isHuman || owner.kind === 'organisation' || owner.kind === 'group'
  })
  const found = recall({ ...memory, touches }, { gender, number, isHuman }, map.sentenceOf[from]!)
  return found && canonical(found.referent)
}

/** In « un soldat et *sa* mère » the mother is the soldier's, unless he is a woman where the pronoun tells. */
const mayOwn = (owner: Referent, gender: Gender | undefined): boolean =>
  owner.number === 'one' && (!gender || !owner.gender || owner.gender === gender)

/** Lemmas of what is possessed: *its* own defence *ministry*. */
const nounsAfter = ({ map, words }: Walk, from: number): readonly string[] =>
  map.analysis.words.slice(from + 1, from + 4).map((word) => words.nouns.get(word)?.lemma ?? '')

/** No radio has an army; “Tarvia's embassy” tells of Tarvia. */
const mayBeCountry = ({ named, isSure, kind, name }: Referent, { seats }: VoiceWords): boolean =>
  /^\p{Lu}[^’']*[’']s /u.test(name) ||
  (named && (seats.has(name.toLowerCase()) || (kind === 'person' && !isSure && !name.includes(' '))))

/** "Sources", "some": they own nothing worth telling. */
const isCrowd = ({ named, nouns }: Referent, { crowds }: VoiceWords): boolean =>
  !named && [...nouns].some((noun) => crowds.has(noun) || crowds.has(`${noun}s`))
