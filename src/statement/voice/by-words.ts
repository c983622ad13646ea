import type { Span } from '../../article/span.js'
import { claimEarlier, isSpeakersOwn, recallDescribed } from './described.js'
import { byEpithet, byNationality } from './epithet.js'
import { introduce, learnFrom, uncapitalise } from './introduce.js'
import { nameOver, namesIn } from './name.js'
import { namingForm } from './naming-form.js'
import { nameOneOf } from './one-of.js'
import { ownerOf } from './owner.js'
import type { Phrase } from './phrase-type.js'
import { isGenitive } from './pieces.js'
import { ownedName, ownedRole } from './possession.js'
import { canonical, type Referent } from './referent.js'
import { tokenAt, tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'
import { type Speaker, speaking, type Use, type Walk } from './walk.js'

/** Whom a name or description means; somebody new where nobody known fits. */
export const byWords = (walk: Walk, phrase: Phrase, from: number, use: Use): Speaker | undefined => {
  const national = byNationality(walk, phrase, from)
  if (national) return { referent: national, because: { why: 'called by nationality' } }
  if (phrase.name) return byName(walk, phrase)
  const { memory, words, map } = walk
  if (isNobody(walk, phrase)) return undefined
  const issuer = use.speaks ? issuerOf(walk, phrase, from) : undefined
  if (issuer) return { referent: issuer, because: { why: 'speaks through this document' } }
  const known = recallDescribed(memory, words, phrase) ?? byEpithet(walk, phrase, from)
  const referent =
    known ??
    introduce(memory, words, phrase, namingForm(map.analysis, words, phrase), {
      isLead: walk.isLead(from),
      startsNamed:
        nameOver(walk.names, from) !== undefined || isChosen(walk, from) || words.determiners.size === 0,
    })
  if (known) tellMore(walk, known, phrase)
  if (!known && phrase.determiner?.kind === 'possessive') nameOwner(walk, referent, phrase)
  if (!known) {
    nameOneOf(walk, referent, phrase)
    nameInFull(walk, referent, phrase)
  }
  learnFrom(memory, referent, phrase)
  return {
    referent,
    because: { why: known ? 'described as somebody heard of before' : 'described, not named' },
  }
}

/** « L'armée » that turns out to be « l'armée karvélienne » is told by the words that say which one it is. */
const tellMore = ({ map, words }: Walk, known: Referent, phrase: Phrase): void => {
  const isBare = known.qualifiers.size + known.complement.size === 0 && !known.owner
  const tells = phrase.qualifiers.length + phrase.complement.length > 0
  const isSame = phrase.noun !== undefined && known.nouns.has(phrase.noun.lemma)
  if (known.named || phrase.determiner?.kind !== 'definite' || !isBare || !tells || !isSame) return
  if (!isDefiniteName(known.name, words)) return
  known.name = uncapitalise(namingForm(map.analysis, words, phrase))
}

/** « le ministère », not « un ministère ». */
const isDefiniteName = (name: string, { determiners }: VoiceWords): boolean => {
  const article = /^\p{L}+['’]?/u.exec(name.toLowerCase())?.[0].replace('’', "'") ?? ''
  return determiners.get(article)?.kind === 'definite'
}

/** “So”, “hours later”: a word that only opens sentences, or a time, names nobody. */
const isNobody = ({ map, words }: Walk, { noun, description, pronoun }: Phrase): boolean => {
  const { from, to } = tokensIn(map.analysis, description)
  if (pronoun || noun?.class !== 'unlisted' || to - from > 1) return false
  return words.times.has(noun.lemma) || words.starters.has(noun.lemma)
}

/** Whoever bears the name; what stands beside it is remembered as role. */
export const byName = (walk: Walk, phrase: Phrase): Speaker => {
  const referent = canonical(walk.bearers.get(phrase.name!)!)
  const named = { referent, because: { why: 'named' } }
  if (phrase.noun?.class === 'body' && !referent.gender) referent.kind = 'organisation' // "her supplier, Brightspark"
  if (isCountry(walk.words, referent, phrase)) referent.kind = 'organisation'
  claimEarlier(walk.memory, walk.words, referent, phrase)
  learnFrom(walk.memory, referent, phrase)
  const role = phrase.role && walk.text.slice(phrase.role.start, phrase.role.end)
  if (role && isGenitive(walk.map.analysis.words[tokenAt(walk.map.analysis, phrase.role!.end) - 1] ?? '')) {
    if (referent.kind === 'organisation' && !referent.name.startsWith(role))
      referent.name = `${role} ${referent.name}`
    return named // "Tarvia's Defence Ministry": Tarvia is no role
  }
  if (!role || (referent.role && !role.endsWith(referent.role))) return named
  referent.role = role
  learnOwner(walk, referent, phrase.role!)
  return named
}

/** « *La* Tarvie assure », “*the* Kremlin”: people go without an article, but where every noun has one. */
const isCountry = ({ everyNounCapital }: VoiceWords, referent: Referent, phrase: Phrase): boolean =>
  !everyNounCapital &&
  phrase.determiner?.kind === 'definite' &&
  phrase.titles.length === 0 &&
  !referent.isSure &&
  !referent.name.includes(' ')

/** « sa famille », heard of for the first time, is named with its owner; whose « ma famille » is, its teller says. */
const nameOwner = (walk: Walk, referent: Referent, phrase: Phrase): void => {
  const owner = ownerOf(walk, tokenAt(walk.map.analysis, phrase.description.start))
  if (!owner && !isSpeakersOwn(phrase, walk.words)) return
  const name = ownedName(walk, phrase)
  referent.owner = owner
  if (name) referent.owned = { ...referent.owned, name }
}

/** "Its spokeswoman": whose she is belongs to the role; whose “my teacher” is, his teller says. */
export const learnOwner = (walk: Walk, referent: Referent, role: Span): void => {
  const first = tokenAt(walk.map.analysis, role.start)
  const owner = ownerOf(walk, first, referent)
  const isTellers = walk.words.pronouns.get(walk.map.analysis.words[first] ?? '')?.points === 'speaker'
  const words = owner || isTellers ? ownedRole(walk, role) : undefined
  if (!words) return
  referent.owner ??= owner
  referent.owned = { ...referent.owned, role: words }
}

/** "Horvat's mother" is told as Danil Horvat's. */
const nameInFull = ({ map, names, bearers }: Walk, referent: Referent, { description }: Phrase): void => {
  const { from, to } = tokensIn(map.analysis, description)
  const name = namesIn(names, from, to)[0]
  if (!name || name.titles > from || !isGenitive(map.analysis.words[name.to] ?? '')) return
  const rest = map.analysis.text.slice(map.analysis.ends[name.to - 1], description.end)
  referent.name = `${canonical(bearers.get(name)!).name}${rest}`
}

/** « Le communiqué » says what its issuer says: whoever spoke last. */
const issuerOf = ({ memory, words, map }: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const takesUp = phrase.determiner?.kind === 'definite' || phrase.determiner?.kind === 'demonstrative'
  if (!takesUp || !words.mouthpieces.has(phrase.noun?.lemma ?? '') || phrase.complement.length > 0)
    return undefined
  const last = memory.touches.findLast(({ weight }) => weight === speaking)
  return last && map.sentenceOf[from]! - last.sentence <= 6 ? canonical(last.referent) : undefined
}

/** The word has a capital by choice; an article has one only at the head of a name or sentence. */
const isChosen = ({ capitals, words, map }: Walk, token: number): boolean => {
  const word = map.analysis.words[token]!
  return capitals.chosen.has(word) && !words.determiners.has(word) && !words.pronouns.has(word)
}
