import { crowdKey } from './described.js'
import type { Memory } from './memory.js'
import type { Name } from './name.js'
import type { Phrase } from './phrase-type.js'
import { newReferent, type Referent } from './referent.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/** Remembers what a phrase tells of somebody: nouns, qualifiers, gender. */
export const learnFrom = (memory: Memory, referent: Referent, phrase: Phrase): void => {
  for (const noun of phrase.noun ? [phrase.noun, ...phrase.titles] : phrase.titles) {
    learnNoun(memory, referent, noun.lemma)
    if (noun.broader && noun.number !== 'many') learnNoun(memory, referent, noun.broader)
  }
  for (const word of phrase.qualifiers) referent.qualifiers.add(word)
  for (const word of phrase.complement) referent.complement.add(word)
  if (!referent.gender && phrase.gender) referent.gender = phrase.gender
}

/** "The Coastal *Agency*" is the agency, « l'*Agence* du littoral » too. */
export const learnBody = ({ memory, words, map }: Walk, referent: Referent, { from, to }: Name): void => {
  const noun = words.nouns.get(map.analysis.words[words.headLast ? to - 1 : from]!)
  if (noun?.class === 'body') learnNoun(memory, referent, noun.lemma)
}

const learnNoun = ({ byNoun }: Memory, referent: Referent, lemma: string): void => {
  const known = byNoun.get(lemma)
  if (!known) byNoun.set(lemma, [referent])
  else if (known.at(-1) !== referent) known.push(referent)
  referent.nouns.add(lemma)
}

/** Somebody the article has not spoken of before; `description` is what he is called. */
export const introduce = (
  memory: Memory,
  words: VoiceWords,
  phrase: Phrase,
  description: string,
  { isLead, startsNamed }: { readonly isLead: boolean; readonly startsNamed: boolean },
): Referent => {
  const referent = newReferent({
    name: startsNamed ? description : `${articleFor(phrase, words)}${uncapitalised(description, words)}`,
    kind: kindOf(phrase, words),
    gender: phrase.gender,
    number: phrase.number ?? 'one',
    named: false,
    isSure:
      phrase.noun?.class === 'person' || phrase.noun?.class === 'rank' || phrase.pronoun?.number === 'many',
    isLead: isLead && phrase.determiner?.kind !== 'possessive' && phrase.determiner?.kind !== 'demonstrative',
  })
  if (phrase.number === 'many') memory.crowds.set(crowdKey(phrase), referent)
  return referent
}

/** « de source syndicale » is *une* source syndicale. */
const articleFor = (
  { noun, determiner, number, another }: Phrase,
  { crowds, indefinites }: VoiceWords,
): string => {
  const isAnonymous = noun !== undefined && (crowds.has(noun.lemma) || crowds.has(`${noun.lemma}s`))
  if (!isAnonymous || determiner || another || number !== 'one') return ''
  const article = indefinites[noun.gender ?? 'any']
  return article && `${article} `
}

/** « Un habitant » → « un habitant »; an acronym keeps its capitals, and so does "Tarvia's ministry". */
export const uncapitalise = (description: string): string =>
  /^\p{Lu}(?:\p{Ll}|[’' ])(?!\p{L}*[’']s )/u.test(description)
    ? description[0]!.toLowerCase() + description.slice(1)
    : description

/** „Feuerwehr“ keeps the capital of a noun. */
const uncapitalised = (description: string, { everyNounCapital, determiners }: VoiceWords): string => {
  const [first = ''] = description.split(' ')
  return everyNounCapital && !determiners.has(first.toLowerCase()) ? description : uncapitalise(description)
}

const kindOf = (phrase: Phrase, words: VoiceWords): Referent['kind'] => {
  const { noun, number, determiner } = phrase
  if (noun?.class === 'document') return 'document'
  if (noun?.class === 'body') return number === 'many' ? 'group' : 'organisation'
  const isKnownOffice =
    noun !== undefined && words.offices.has(noun.lemma) && determiner?.kind !== 'indefinite'
  if (number === 'many')
    return determiner?.kind === 'definite' && !isCrowd(phrase, words) ? 'group' : 'unnamed'
  return isKnownOffice ? 'person' : 'unnamed'
}

const isCrowd = ({ noun }: Phrase, { crowds }: VoiceWords): boolean =>
  noun !== undefined && (crowds.has(noun.lemma) || crowds.has(`${noun.lemma}s`))
