import { memorySpan, recall } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical, type Referent } from './referent.js'
import { tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import { speaking, type Walk } from './walk.js'

/** Sentences back within which « un autre » is one of those who were told of. */
const near = 3

/**
 * « L'un d'eux » and « un autre » are told with what they are: of « les diplomates européens », *un diplomate européen* and
 * *un autre diplomate européen*; where the language can't be told so simply, “one of them (the pilots)”.
 */
export const nameOneOf = (walk: Walk, referent: Referent, phrase: Phrase): void => {
  const crowd = crowdOf(walk, phrase)
  if (crowd) {
    const one = oneOf(crowd.name, phrase, walk.words, false)
    referent.name = one ?? `${referent.name} (${crowd.name})`
    return
  }
  const like = phrase.another ? likeWhom(walk, phrase) : undefined
  referent.name = (like && oneOf(like.name, phrase, walk.words, true)) ?? referent.name
}

/** Whom *eux* in « l'un d'eux » means. */
const crowdOf = ({ map, memory, words }: Walk, { description }: Phrase): Referent | undefined => {
  const { from, to } = tokensIn(map.analysis, description)
  const pronoun = words.pronouns.get(map.analysis.words[to - 1] ?? '')
  if (to - from < 3 || pronoun?.points !== 'elsewhere' || pronoun.number !== 'many') return undefined
  const found = recall(memory, { gender: pronoun.gender, number: 'many' }, map.sentenceOf[from]!)
  return found && canonical(found.referent)
}

/** « Une mère demande… Une autre… »: whoever without a name spoke last, where the article says no more than *another*. */
const likeWhom = ({ map, memory }: Walk, { description, gender }: Phrase): Referent | undefined => {
  const { from, to } = tokensIn(map.analysis, description)
  if (to - from > 2) return undefined
  const told = memory.touches.slice(-memorySpan)
  const last = told.findLast(({ weight, referent }) => weight === speaking && !canonical(referent).named)
  if (!last || map.sentenceOf[from]! - last.sentence > near) return undefined
  const referent = canonical(last.referent)
  return gender && referent.gender && gender !== referent.gender ? undefined : referent
}

/** « trois anciens ministres » → « un ancien ministre »; undefined where it tells of a body or a document. */
const oneOf = (
  name: string,
  { gender, number, determiner }: Phrase,
  words: VoiceWords,
  isOther: boolean,
): string | undefined => {
  const { nouns, indefinites, singulars, determiners, other } = words
  if (singulars.length === 0 || number === 'many' || !determiner) return undefined // « 54 % d'entre eux »
  const parts = name.split(' ')
  const first = parts.findIndex((part) => !determiners.has(part) && !other.has(part))
  const listed = parts.findIndex((part) => nouns.has(part))
  const at = listed < 0 ? first : listed
  const noun = nouns.get(parts[at] ?? '')
  if (first < 0 || noun?.class === 'body' || noun?.class === 'document') return undefined
  const end = parts.findIndex((part, order) => order > at && isBeyond(part, words))
  const told = parts.slice(first, end < 0 ? undefined : end)
  const isMany = noun ? noun.number === 'many' : singularOf(parts[at]!, singulars) !== parts[at]
  if (!noun && !isMany) return undefined
  const single = isMany ? told.map((part) => singularOf(part, singulars)) : told
  // What is the same of one and of many before the noun counts them: « quatorze rescapés ».
  const kept = single.filter((part, order) => !isMany || first + order >= at || part !== told[order])
  const article = indefinites[gender ?? noun?.gender ?? 'm']
  const another = isOther ? [...other].slice(0, 1) : []
  return [article, ...another, ...kept, ...(end < 0 ? [] : parts.slice(end))].join(' ')
}

/** A preposition, a relative clause, a mark: what follows tells of something else. */
const isBeyond = (part: string, { prepositions, relatives }: VoiceWords): boolean =>
  prepositions.has(part) || relatives.has(part) || !/^\p{L}+$/u.test(part)

/** By the first ending of the table that fits. */
const singularOf = (word: string, singulars: VoiceWords['singulars']): string => {
  const pair = singulars.find(([many]) => word.endsWith(many))
  return pair ? word.slice(0, word.length - pair[0].length) + pair[1] : word
}
