import { memorySpan, recall, type Touch } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/** Sentences back within which a trade still means the person named there. */
const near = 3

/**
 * « La pharmacienne », « le garde-barrière », « le patron »: a trade that the article has told of nobody means the person
 * named a moment ago of whom it has told no trade either.
 */
export const byTrade = (walk: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const { memory, map, words } = walk
  if (!isUntoldTrade(walk, phrase)) return undefined
  const sentence = map.sentenceOf[from]!
  const touches = memory.touches.slice(-memorySpan).filter((touch) => {
    const distance = sentence - touch.sentence
    return distance <= near && touch.to <= from && mayBe(canonical(touch.referent), touch, distance, words)
  })
  const found = recall(
    { ...memory, touches },
    { gender: phrase.gender, number: 'one', isHuman: true },
    sentence,
  )
  return found && canonical(found.referent)
}

const isUntoldTrade = ({ memory, words, map }: Walk, phrase: Phrase): boolean => {
  const { noun, qualifiers, description } = phrase
  const { from, to } = tokensIn(map.analysis, description)
  if (!noun || memory.byNoun.has(noun.lemma) || to - from > 2 + qualifiers.length) return false
  const isOffice = words.offices.has(noun.lemma) && !words.houseOffices.has(noun.lemma)
  const isTrade =
    noun.class === 'unlisted'
      ? words.tradeEndings.some((ending) => noun.lemma.endsWith(ending))
      : noun.class === 'person' || noun.class === 'rank'
  const isPlain = qualifiers.every((word) => words.nationalities.some((stem) => word.startsWith(stem)))
  return isTrade && isPlain && !isOffice
}

/** In the sentence right before, somebody who leads something may have a trade besides. */
const mayBe = (person: Referent, { weight }: Touch, distance: number, words: VoiceWords): boolean => {
  const { named, kind, number, isSure, nouns, role } = person
  if (!named || kind !== 'person' || number === 'many' || !isSure || weight < 0) return false
  if ([...nouns].every((noun) => words.anybody.has(noun))) return role === undefined
  return distance <= 1 && [...nouns].every((noun) => words.anybody.has(noun) || words.offices.has(noun))
}
