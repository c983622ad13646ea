import type { Analysis } from '../../language/analysis.js'
import { type Memory, memorySpan, recall, type Touch } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical, type Referent } from './referent.js'
import { isCapital, tokensIn } from './text-map.js'
import { byTrade } from './trade.js'
import type { VoiceWords } from './voice-words.js'
import { speaking, type Walk } from './walk.js'

/**
 * « La romancière », « ce spécialiste des crues », "the group": somebody spoken of a moment ago, called by what he is. A
 * definite noun takes up somebody only if it needs no more words to do so and is no office, which may be anybody's; at the
 * head of an article it tells of somebody not yet named.
 */
export const byEpithet = (walk: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const { words, map, memory } = walk
  const { noun, determiner, number } = phrase
  const points = determiner?.kind === 'demonstrative'
  if (!noun || number === 'many' || (!points && !isDefinite(phrase, words))) return undefined
  const affiliated = words.generic.has(noun.lemma) ? sameAffiliation(memory, phrase) : undefined
  if (affiliated) return affiliated
  if (!points && !isBare(phrase, words) && !isCounted(map.analysis, phrase, words)) return undefined
  if (noun.class === 'body')
    return words.genericBodies.has(noun.lemma) && isPlain(map.analysis, phrase)
      ? latestBody(walk, map.sentenceOf[from]!)
      : undefined
  const isHuman = noun.class === 'person' || noun.class === 'rank' || isAge(noun.lemma)
  const isEpithet =
    words.generic.has(noun.lemma) || isAge(noun.lemma) || isCounted(map.analysis, phrase, words)
  if (!points && !isEpithet) return words.definites.any ? byTrade(walk, phrase, from) : undefined
  return isHuman ? latestPerson(walk, phrase, from, points) : undefined
}

/** Where there are no articles, a bare noun may be definite: «*Обвиняемая* признала». */
const isDefinite = ({ determiner }: Phrase, { definites }: VoiceWords): boolean =>
  determiner ? determiner.kind === 'definite' : !definites.any

/** "The Norwegian", « le Flamand de 23 ans »: a capital makes it look like a name. */
export const byNationality = (walk: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const [word, ...more] = phrase.name?.words ?? []
  const isNation = word !== undefined && walk.words.nationalities.some((stem) => word.startsWith(stem))
  if (!isNation || more.length > 0 || phrase.determiner?.kind !== 'definite') return undefined
  if (phrase.determiner.number === 'many' || walk.words.seats.has(word)) return undefined
  return latestPerson(walk, phrase, from, false)
}

/** The person spoken of last; a definite description means somebody named before it means somebody described. */
const latestPerson = (
  { memory, map, words, isLead }: Walk,
  phrase: Phrase,
  from: number,
  points: boolean,
): Referent | undefined => {
  const sentence = map.sentenceOf[from]!
  const wanted = { gender: phrase.gender, number: 'one', isHuman: true } as const
  const among = (isMeant: (person: Referent, touch: Touch) => boolean) => {
    const touches = memory.touches.slice(-memorySpan).filter((touch) => {
      const person = canonical(touch.referent)
      return person.number === 'one' && isMeant(person, touch)
    })
    return recall({ ...memory, touches }, wanted, sentence)
  }
  const found = points
    ? among((person) => isPerson(person) || isDescribed(person))
    : (among(isPerson) ??
      among(
        (person, { weight }) =>
          isDescribed(person) &&
          mayBeCalled(person, phrase, words) &&
          (!isLead(from) || weight === speaking) &&
          phrase.determiner !== undefined,
      ) ??
      among((person, { weight }) => mayBePerson(person) && weight >= 1))
  return found && canonical(found.referent)
}

/** A florist may be *the woman*, and a woman *the florist*; no florist is *the postwoman*. */
const mayBeCalled = ({ nouns }: Referent, { noun }: Phrase, { anybody }: VoiceWords): boolean =>
  !noun || anybody.has(noun.lemma) || isAge(noun.lemma) || [...nouns].every((known) => anybody.has(known))

/** "The 58-year-old" */
const isAge = (noun: string): boolean => /^\p{N}{1,3}-\p{L}/u.test(noun)

/** « le groupe », not « le Groupe des Huit » or « le groupe italien ». */
const isPlain = (analysis: Analysis, { description, qualifiers }: Phrase): boolean => {
  const { to } = tokensIn(analysis, description)
  return qualifiers.length === 0 && !isCapital(analysis, to - 1)
}

/** Nothing but an age follows: « la romancière de 29 ans ». */
const isBare = ({ complement }: Phrase, { times }: VoiceWords): boolean =>
  complement.every((word) => times.has(word) || /^\p{N}/u.test(word))

/** « La dirigeante de la CGT » is the secretary-general of the CGT named before. */
const sameAffiliation = ({ touches }: Memory, { complement, gender }: Phrase): Referent | undefined => {
  const found = touches.slice(-memorySpan).findLast(({ referent }) => {
    const person = canonical(referent)
    const agrees = !gender || !person.gender || gender === person.gender
    return person.named && agrees && isOf(person, complement)
  })
  return found && canonical(found.referent)
}

/** All the words tell whose: « de centre gauche » is not « de centre droit ». */
const isOf = (person: Referent, complement: readonly string[]): boolean =>
  complement.length > 0 && complement.every((word) => person.complement.has(word))

/** "The grandfather *of five*", « cette mère *de trois* enfants »: nobody is introduced so. */
const isCounted = (analysis: Analysis, { description }: Phrase, words: VoiceWords): boolean => {
  const { from, to } = tokensIn(analysis, description)
  for (let token = from + 1; token + 1 < to; token++)
    if (words.identifying.has(analysis.words[token]!)) {
      const counted = words.determiners.get(analysis.words[token + 1]!)
      return counted?.kind === 'indefinite' && counted.number === 'many'
    }
  return false
}

const isPerson = ({ kind, isSure, named }: Referent): boolean => named && isSure && kind === 'person'

const isDescribed = ({ kind, isSure }: Referent): boolean => kind === 'unnamed' && isSure

/** A name of two words that opens its sentence or bears its verb; *Halden Pass* is nobody. */
const mayBePerson = ({ kind, named, name }: Referent): boolean =>
  named && kind === 'person' && name.includes(' ')

/** How many sentences back a body is still "the group", and how much each time it is named counts for it. */
const farthest = 8
const mostTimes = 4

/**
 * Of the bodies named lately the one that the article names most; else a name of one word that the article opens with and
 * comes back to, as news of a firm does: that is a body then.
 */
const latestBody = ({ memory, words, isLead }: Walk, sentence: number): Referent | undefined => {
  const near = memory.touches.slice(-memorySpan).filter((touch) => sentence - touch.sentence <= farthest)
  const bodies = near.filter(({ referent }) => {
    const { named, kind, name } = canonical(referent)
    return named && kind === 'organisation' && !isPlace(name, words)
  })
  const firms = memory.touches
    .slice(0, memorySpan)
    .filter(({ referent, from, weight }) => weight >= 1 && isLead(from) && mayBeFirm(canonical(referent)))
  const best = mostNamed(bodies, sentence) ?? mostNamed(firms, sentence)
  if (best) best.kind = 'organisation'
  return best
}

/** A country, its capital, or the place of a dateline: KATHMANDU. None of them is "the company". */
const isPlace = (name: string, { seats, nationalities }: VoiceWords): boolean => {
  const folded = name.toLowerCase()
  const isNation = !name.includes(' ') && nationalities.some((stem) => folded.startsWith(stem))
  return seats.has(folded) || isNation || /^\p{Lu}{5,}$/u.test(name)
}

const mayBeFirm = ({ kind, named, gender, name, role, times }: Referent): boolean =>
  kind === 'person' && named && !gender && !role && times > 1 && !name.includes(' ')

const mostNamed = (touches: readonly Touch[], sentence: number): Referent | undefined => {
  let best: Referent | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const touch of touches) {
    const body = canonical(touch.referent)
    const score = touch.weight - (sentence - touch.sentence) / 2 + Math.min(body.times, mostTimes)
    if (score < bestScore) continue
    bestScore = score
    best = body
  }
  return best
}
