import { type Memory, memorySpan } from './memory.js'
import { withoutCase } from './name-bearer.js'
import { type Phrase, withKnown } from './phrase-type.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'

/** Whom a description takes up, or somebody new: "the official" is the last official, "an official" another. */
export const recallDescribed = (memory: Memory, words: VoiceWords, phrase: Phrase): Referent | undefined => {
  const kind = phrase.determiner?.kind
  if (phrase.another || isSpeakersOwn(phrase, words)) return undefined
  if (!phrase.same && (kind === 'indefinite' || (kind === undefined && phrase.number === 'many')))
    return phrase.number === 'many' ? memory.crowds.get(crowdKey(phrase)) : callerAgain(memory, phrase)
  const known = memory.byNoun.get(phrase.noun?.lemma ?? '') ?? []
  for (let at = known.length - 1; at >= Math.max(0, known.length - memorySpan); at--)
    if (isCompatible(canonical(known[at]!), phrase, words)) return canonical(known[at]!)
  return undefined
}

/** Once a call between an angry soldier and his mother is told of, "a soldier" is the one on the line. */
const callerAgain = ({ calls }: Memory, { noun, qualifiers, complement }: Phrase): Referent | undefined =>
  qualifiers.length + complement.length > 0
    ? undefined
    : calls.members.find((member) => !member.named && member.nouns.has(noun?.lemma ?? ''))

/** "My government" is the speaker's, whatever government was spoken of before. */
export const isSpeakersOwn = ({ determiner, possessive }: Phrase, { pronouns }: VoiceWords): boolean =>
  determiner?.kind === 'possessive' && pronouns.get(possessive ?? '')?.points === 'speaker'

/** The words that make two unnamed plurals the same. */
export const crowdKey = ({ noun, qualifiers, complement }: Phrase): string =>
  [noun?.lemma, ...qualifiers, '·', ...complement].join(' ')

/** What a description tells of whoever it may take up. */
type Description = {
  readonly noun?: Phrase['noun']
  readonly gender?: Phrase['gender'] | undefined
  readonly number?: Phrase['number']
  readonly qualifiers: readonly string[]
  readonly complement: readonly string[]
}

/** Nothing the description tells speaks against the referent. */
export const isCompatible = (referent: Referent, phrase: Description, words: VoiceWords): boolean => {
  if (phrase.number && referent.number !== phrase.number) return false
  if (isOtherBody(referent, phrase) || isOtherOne(referent, phrase, words)) return false
  if (phrase.gender && phrase.gender !== 'n' && referent.gender && referent.gender !== phrase.gender)
    return false
  if (isLesser(phrase.qualifiers, words) !== isLesser(referent.qualifiers, words)) return false
  if (isOtherOffice(referent, phrase, words)) return false
  const nation = nationOf(phrase.qualifiers, words)
  const known = nationOf([...referent.qualifiers], words)
  if (nation && known && nation !== known) return false
  if (phrase.complement.length === 0) return true
  // One says no more than the other: « de centre gauche » is not « de centre droit ».
  const shared = phrase.complement.filter((word) => referent.complement.has(word)).length
  return shared > 0 && shared === Math.min(phrase.complement.length, referent.complement.size)
}

/** "The Trump campaign" is not "the Clinton campaign"; « l'armée » may be « l'armée israélienne ». */
const isOtherBody = ({ qualifiers }: Referent, phrase: Description): boolean =>
  phrase.noun?.class === 'body' &&
  qualifiers.size > 0 &&
  phrase.qualifiers.length > 0 &&
  !phrase.qualifiers.some((word) => qualifiers.has(word))

/** «Житель Бренно» and «житель соседнего посёлка» are two, though no article says so. */
const isOtherOne = (
  { named, kind, qualifiers }: Referent,
  phrase: Description,
  { hasCases }: VoiceWords,
): boolean => {
  if (!hasCases || named || kind !== 'unnamed' || qualifiers.size === 0 || phrase.qualifiers.length === 0)
    return false
  const known = new Set([...qualifiers].map(withoutCase))
  return !phrase.qualifiers.some((word) => known.has(withoutCase(word)))
}

/** "The Foreign Minister" is not "the Prime Minister"; "the minister" may be either. */
const isOtherOffice = (
  { qualifiers, complement }: Referent,
  phrase: Description,
  { portfolios }: VoiceWords,
): boolean => {
  const asked = phrase.qualifiers.filter((word) => portfolios.has(word))
  const held = [...qualifiers].filter((word) => portfolios.has(word))
  if (asked.length > 0 && held.length === 0) return complement.size > 0 // nor the minister *of culture*
  return asked.length > 0 && !asked.some((word) => held.includes(word))
}

const isLesser = (qualifiers: Iterable<string>, { lesser }: VoiceWords): boolean =>
  [...qualifiers].some((word) => lesser.has(word) || word.startsWith('ex-'))

const nationOf = (qualifiers: readonly string[], words: VoiceWords): string | undefined =>
  words.nationalities.find((stem) => qualifiers.some((word) => word.startsWith(stem))) ??
  qualifiers.find((word) => words.seats.has(word))

/**
 * « Le directeur de l'office » who is named only later: a named bearer of a noun takes up the unnamed one before,
 * if the article gave that one an office of his own or, in its title or lead, only a noun.
 */
export const claimEarlier = (memory: Memory, words: VoiceWords, bearer: Referent, phrase: Phrase): void => {
  for (const lemma of phrase.titles.flatMap(({ lemma, broader }) => (broader ? [lemma, broader] : [lemma])))
    for (const referent of (memory.byNoun.get(lemma) ?? []).slice(0, memorySpan)) {
      const known = canonical(referent)
      if (known !== bearer && !known.named && isClaimable(known, phrase, lemma, words)) unite(known, bearer)
    }
}

/** "A spokesman for Corrin Air" is not "port spokesman Jon Pell". */
export const isOthers = (
  { complement }: Referent,
  told: { readonly complement: Iterable<string>; readonly qualifiers: Iterable<string> },
  words: VoiceWords,
): boolean => {
  const isTelling = (word: string) =>
    !words.lesser.has(word) && !words.nationalities.some((stem) => word.startsWith(stem))
  const telling = [...told.complement, ...told.qualifiers].filter(isTelling)
  return complement.size > 0 && telling.length > 0 && !telling.some((word) => complement.has(word))
}

const isClaimable = (referent: Referent, phrase: Phrase, lemma: string, words: VoiceWords): boolean => {
  if (referent.number === 'many') return false
  if (referent.isLead)
    return (
      !isOthers(referent, phrase, words) &&
      isCompatible(referent, withKnown(phrase, { complement: [] }), words)
    )
  if (referent.kind !== 'person' || !words.offices.has(lemma)) return false
  return referent.complement.size > 0 && phrase.complement.some((word) => referent.complement.has(word))
}
