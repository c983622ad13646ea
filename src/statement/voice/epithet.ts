import { type Memory, memorySpan, recall, type Touch } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical, type Referent } from './referent.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/**
 * « La romancière », « ce spécialiste des crues », "the group": somebody spoken of a moment ago, called by what he is. A
 * definite noun takes up somebody only if it needs no more words to do so and is no office, which may be anybody's; at the
 * head of an article it tells of somebody not yet named.
 */
export const byEpithet = (
  { memory, words, map, isLead }: Walk,
  phrase: Phrase,
  from: number,
): Referent | undefined => {
  const { noun, determiner, number } = phrase
  const points = determiner?.kind === 'demonstrative'
  if (!noun || number === 'many' || (!points && determiner?.kind !== 'definite')) return undefined
  if (!points && !isBare(phrase, words)) return undefined
  const sentence = map.sentenceOf[from]!
  if (noun.class === 'body')
    return words.genericBodies.has(noun.lemma) && phrase.qualifiers.length === 0
      ? latestBody(memory, sentence)
      : undefined
  const isPerson = noun.class === 'person' || noun.class === 'rank'
  if (!words.generic.has(noun.lemma) && !(points && isPerson)) return undefined
  const wanted = { gender: phrase.gender, number: 'one', isHuman: true } as const
  const among = (isWanted: (referent: Referent) => boolean) =>
    recall(
      { ...memory, touches: memory.touches.slice(-memorySpan).filter(ofPerson(isWanted)) },
      wanted,
      sentence,
    )
  const found = points
    ? among(() => true)
    : (among(({ named }) => named) ?? (isLead(from) ? undefined : among(({ named }) => !named)))
  return found && canonical(found.referent)
}

/** Nothing but an age follows: « la romancière de 29 ans ». */
const isBare = ({ complement }: Phrase, { times }: VoiceWords): boolean =>
  complement.every((word) => times.has(word) || /^\p{N}/u.test(word))

/** Somebody described, or a name that is a person's, or looks like one by its two words. */
const ofPerson =
  (isWanted: (referent: Referent) => boolean) =>
  ({ referent }: Touch): boolean => {
    const person = canonical(referent)
    const { kind, isSure, number, named, name } = person
    const isHuman =
      kind === 'unnamed' ? isSure : kind === 'person' && (isSure || (named && name.includes(' ')))
    return number === 'one' && isHuman && isWanted(person)
  }

/** How many sentences back a body is still "the group", and how much each time it is named counts for it. */
const farthest = 8
const mostTimes = 4

/** Of the bodies named lately the one that the article names most. */
const latestBody = ({ touches }: Memory, sentence: number): Referent | undefined => {
  let best: Referent | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const touch of touches.slice(-memorySpan)) {
    const body = canonical(touch.referent)
    const distance = sentence - touch.sentence
    if (!body.named || body.kind !== 'organisation' || distance > farthest) continue
    const score = touch.weight - distance / 2 + Math.min(body.times, mostTimes)
    if (score < bestScore) continue
    bestScore = score
    best = body
  }
  return best
}
