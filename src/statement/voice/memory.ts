import type { Phrase } from './phrase.js'
import { canonical, newReferent, type Referent, unite } from './referent.js'
import type { Gender, VoiceWords } from './voice-words.js'

/** One time the article spoke of somebody. */
export type Touch = {
  readonly referent: Referent
  readonly sentence: number
  /** First token and the one after the last. */
  readonly from: number
  readonly to: number
  /** How much this mention stands out: speaking and opening a sentence raise it, standing in a quotation lowers it. */
  readonly weight: number
}

/** Whom the article has spoken of so far, as a reader would remember. */
export type Memory = {
  readonly touches: Touch[]
  readonly byNoun: Map<string, Referent[]>
  /** Unnamed plurals by their description, since "officials" twice are nobody else. */
  readonly crowds: Map<string, Referent>
}

export const newMemory = (): Memory => ({ touches: [], byNoun: new Map(), crowds: new Map() })

/** Whoever is mentioned in what is said is talked about and seldom talks. */
const talkedAbout = 2

/** Mentions further back than this are forgotten; a reader needs a name again by then. */
const span = 40
const farthest = 14

export type Wanted = {
  readonly gender: Gender | undefined
  readonly number: 'one' | 'many' | undefined
  /** *He* and *she* are people, where the language has an *it*. */
  readonly isHuman?: boolean
}

/** Whom a pronoun in the given sentence takes up: the best agreeing mention, recent ones first. */
export const recall = (
  { touches }: Memory,
  wanted: Wanted,
  sentence: number,
  isSaid: (touch: Touch) => boolean = () => false,
  excluded?: Referent,
): Touch | undefined => {
  let best: Touch | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  const oldest = Math.max(0, touches.length - span)
  for (let at = touches.length - 1; at >= oldest; at--) {
    const touch = touches[at]!
    const referent = canonical(touch.referent)
    const distance = sentence - touch.sentence
    if (distance > farthest) break
    if (referent === excluded) continue
    const penalty = isSaid(touch) ? talkedAbout : 0
    const score = touch.weight - penalty + agreementOf(referent, wanted) - distance
    if (score > bestScore) {
      bestScore = score
      best = touch
    }
  }
  return bestScore > -8 ? best : undefined
}

/** The mention that ended last, whatever its weight: « ce dernier ». */
export const recallLatest = ({ touches }: Memory, wanted: Wanted, sentence: number): Touch | undefined => {
  const oldest = Math.max(0, touches.length - span)
  for (let at = touches.length - 1; at >= oldest; at--) {
    const touch = touches[at]!
    if (sentence - touch.sentence > farthest) return undefined
    if (agreementOf(canonical(touch.referent), wanted) > -2) return touch
  }
  return undefined
}

const never = -100

/** How well somebody agrees with a pronoun; what the article leaves open costs a little. */
const agreementOf = ({ kind, gender, number, isSure, named }: Referent, wanted: Wanted): number => {
  if (wanted.number === 'many')
    return number === 'many' ? 0 : kind === 'organisation' && !wanted.gender ? -1 : never
  if (wanted.number === 'one' && number === 'many') return never
  const human = kind === 'person' || kind === 'unnamed'
  if (wanted.gender === 'n') return human ? never : 0
  if (wanted.gender && gender && gender !== wanted.gender) return never
  if (!human) return wanted.isHuman ? never : gender && wanted.gender ? -1 : -2
  if (wanted.isHuman && !isSure && !named) return never
  return (isSure ? 0 : -1.5) + (!gender && wanted.gender ? -0.4 : 0)
}

/** Whom a description takes up, or somebody new: "the official" is the last official, "an official" another. */
export const recallDescribed = (memory: Memory, words: VoiceWords, phrase: Phrase): Referent | undefined => {
  const kind = phrase.determiner?.kind
  if (phrase.another) return undefined
  if (!phrase.same && (kind === 'indefinite' || (kind === undefined && phrase.number === 'many')))
    return phrase.number === 'many' ? memory.crowds.get(crowdKey(phrase)) : undefined
  const known = memory.byNoun.get(phrase.noun?.lemma ?? '') ?? []
  for (let at = known.length - 1; at >= Math.max(0, known.length - span); at--)
    if (isCompatible(canonical(known[at]!), phrase, words)) return canonical(known[at]!)
  return undefined
}

const crowdKey = ({ noun, qualifiers, complement }: Phrase): string =>
  [noun?.lemma, ...qualifiers, '·', ...complement].join(' ')

const isCompatible = (referent: Referent, phrase: Phrase, words: VoiceWords): boolean => {
  if (phrase.number && referent.number !== phrase.number) return false
  if (isOtherBody(referent, phrase)) return false
  if (phrase.gender && phrase.gender !== 'n' && referent.gender && referent.gender !== phrase.gender)
    return false
  if (isLesser(phrase.qualifiers, words) !== isLesser(referent.qualifiers, words)) return false
  const nation = nationOf(phrase.qualifiers, words)
  const known = nationOf([...referent.qualifiers], words)
  if (nation && known && nation !== known) return false
  return phrase.complement.length === 0 || phrase.complement.some((word) => referent.complement.has(word))
}

/** "The Trump campaign" is not "the Clinton campaign"; « l'armée » may be « l'armée israélienne ». */
const isOtherBody = ({ qualifiers }: Referent, phrase: Phrase): boolean =>
  phrase.noun?.class === 'body' &&
  qualifiers.size > 0 &&
  phrase.qualifiers.length > 0 &&
  !phrase.qualifiers.some((word) => qualifiers.has(word))

const isLesser = (qualifiers: Iterable<string>, { lesser }: VoiceWords): boolean =>
  [...qualifiers].some((word) => lesser.has(word))

const nationOf = (qualifiers: readonly string[], { nationalities }: VoiceWords): string | undefined =>
  nationalities.find((stem) => qualifiers.some((word) => word.startsWith(stem)))

/**
 * « Le directeur de l'office » who is named only later: a named bearer of a noun takes up the unnamed one before,
 * if the article gave that one an office of his own or, in its title, only a noun.
 */
export const claimEarlier = (memory: Memory, words: VoiceWords, bearer: Referent, phrase: Phrase): void => {
  for (const lemma of phrase.titles.flatMap(({ lemma, broader }) => (broader ? [lemma, broader] : [lemma]))) {
    const earlier = (memory.byNoun.get(lemma) ?? []).slice(0, span).find((referent) => {
      const known = canonical(referent)
      return known !== bearer && !known.named && isClaimable(known, phrase, lemma, words)
    })
    if (earlier) unite(canonical(earlier), bearer)
  }
}

const isClaimable = (referent: Referent, phrase: Phrase, lemma: string, words: VoiceWords): boolean => {
  if (referent.number === 'many') return false
  if (referent.isTitle) return isCompatible(referent, { ...phrase, complement: [] }, words)
  if (referent.kind !== 'person' || !words.offices.has(lemma)) return false
  return referent.complement.size > 0 && phrase.complement.some((word) => referent.complement.has(word))
}

/** Remembers what a phrase tells of somebody: nouns, qualifiers, gender. */
export const learnFrom = (memory: Memory, referent: Referent, phrase: Phrase): void => {
  for (const noun of phrase.noun ? [phrase.noun, ...phrase.titles] : phrase.titles) {
    learnNoun(memory, referent, noun.lemma)
    if (noun.broader) learnNoun(memory, referent, noun.broader)
  }
  for (const word of phrase.qualifiers) referent.qualifiers.add(word)
  for (const word of phrase.complement) referent.complement.add(word)
  if (!referent.gender && phrase.gender) referent.gender = phrase.gender
}

const learnNoun = ({ byNoun }: Memory, referent: Referent, lemma: string): void => {
  const known = byNoun.get(lemma)
  if (!known) byNoun.set(lemma, [referent])
  else if (known.at(-1) !== referent) known.push(referent)
  referent.nouns.add(lemma)
}

/** Somebody the article has not spoken of before. */
export const introduce = (
  memory: Memory,
  words: VoiceWords,
  phrase: Phrase,
  text: string,
  { isTitle, startsNamed }: { readonly isTitle: boolean; readonly startsNamed: boolean },
): Referent => {
  const { start, end } = phrase.description
  const referent = newReferent({
    name: startsNamed ? text.slice(start, end) : uncapitalise(text.slice(start, end)),
    kind: kindOf(phrase, words),
    gender: phrase.gender,
    number: phrase.number ?? 'one',
    named: false,
    isSure: phrase.noun?.class === 'person' || phrase.noun?.class === 'rank' || phrase.pronoun !== undefined,
    isTitle: isTitle && phrase.determiner?.kind === 'indefinite',
  })
  if (phrase.number === 'many') memory.crowds.set(crowdKey(phrase), referent)
  return referent
}

/** « Un habitant » → « un habitant »; an acronym keeps its capitals. */
const uncapitalise = (description: string): string =>
  /^\p{Lu}(?:\p{Ll}|[’' ])/u.test(description)
    ? description[0]!.toLowerCase() + description.slice(1)
    : description

const kindOf = (phrase: Phrase, words: VoiceWords): Referent['kind'] => {
  const { noun, number, determiner } = phrase
  if (noun?.class === 'document') return 'document'
  if (noun?.class === 'body') return number === 'many' ? 'group' : 'organisation'
  const isKnownOffice =
    noun !== undefined && words.offices.has(noun.lemma) && determiner?.kind !== 'indefinite'
  if (number === 'many')
    return determiner?.kind === 'definite' && !isCrowd(phrase, words) ? 'group' : 'unnamed'
  return isKnownOffice && determiner ? 'person' : 'unnamed'
}

const isCrowd = ({ noun }: Phrase, { crowds }: VoiceWords): boolean =>
  noun !== undefined && (crowds.has(noun.lemma) || crowds.has(`${noun.lemma}s`))
