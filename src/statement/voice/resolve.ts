import type { Span } from '../../article/span.js'
import type { Capitals } from './capitals.js'
import {
  claimEarlier,
  introduce,
  learnFrom,
  type Memory,
  recall,
  recallDescribed,
  recallLatest,
  type Touch,
} from './memory.js'
import { firstNameFrom, type Name, nameOver, namesIn } from './name.js'
import { type Phrase, readPhrase } from './phrase.js'
import { addMention, canonical, newReferent, type Referent } from './referent.js'
import { isNoun, isTouching, isVerb, spanOf, type TextMap } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** A reader on the way through the article, with all that was read so far. */
export type Walk = {
  readonly text: string
  readonly map: TextMap
  readonly words: VoiceWords
  readonly names: readonly Name[]
  readonly bearers: ReadonlyMap<Name, Referent>
  readonly memory: Memory
  readonly quoted: Uint8Array
  readonly capitals: Capitals
  /** The token stands in the article's title. */
  readonly isTitle: (token: number) => boolean
}

/** Who speaks, and why we think so. */
export type Speaker = {
  readonly referent: Referent
  readonly phrase?: Phrase
  readonly because: { readonly why: string; readonly span?: Span }
}

/** How the words are used: to speak, or merely to mention, and which mentions stand in what is said. */
export type Use = { readonly speaks: boolean; readonly isSaid: (touch: Touch) => boolean }

export const mentioned: Use = { speaks: false, isSaid: () => false }

/** Speaking makes a mention stand out most. */
export const speaking = 1.4

export const touch = (
  { map, memory }: Walk,
  referent: Referent,
  from: number,
  to: number,
  weight: number,
): void => {
  memory.touches.push({ referent, sentence: map.sentenceOf[from]!, from, to, weight })
}

/** Opening the sentence or bearing its verb raises a mention; a preposition or quotation marks lower it. */
export const prominence = ({ map, words, quoted }: Walk, from: number, to: number): number => {
  const { analysis, sentenceOf } = map
  const first = analysis.sentences[sentenceOf[from]!]!
  const before = from > first ? analysis.words[from - 1]! : ''
  const beyond = from > first + 1 ? analysis.words[from - 2]! : ''
  let weight = from - first <= 3 || (to < analysis.count && isVerb(analysis, to)) ? 1 : 0
  const isComplement =
    words.prepositions.has(before) || (words.determiners.has(before) && words.prepositions.has(beyond))
  if (isComplement) weight = -0.6
  if (analysis.words[to] === "'s" && isTouching(analysis, to)) weight -= 0.3
  else if (to < analysis.count && isNoun(analysis, to)) weight -= 1 // "the New York businessman"
  if (quoted[analysis.starts[from]!]) weight -= 1.5
  return weight
}

/** Whom the words `[from, to)` mean; remembered as a mention. */
export const resolve = (walk: Walk, from: number, to: number, use: Use): Speaker | undefined => {
  const { analysis } = walk.map
  const phrase = readPhrase(analysis, walk.words, namesIn(walk.names, from, to), from, to)
  const found = phrase.pronoun ? byPronoun(walk, phrase, from, use) : byWords(walk, phrase, from, use)
  if (!found) return undefined
  addMention(found.referent, phrase.name ? spanOf(analysis, phrase.name.from, phrase.name.to) : phrase.span)
  if (use.speaks && found.referent.named) found.referent.isSure = true
  touch(walk, found.referent, from, to, use.speaks ? speaking : prominence(walk, from, to))
  return { ...found, phrase }
}

const byPronoun = (walk: Walk, phrase: Phrase, from: number, use: Use): Speaker | undefined => {
  const { memory, map } = walk
  const pronoun = phrase.pronoun!
  const sentence = map.sentenceOf[from]!
  const isHuman = walk.words.hasNeuter && (pronoun.gender === 'm' || pronoun.gender === 'f')
  const wanted = { gender: pronoun.gender, number: pronoun.number, isHuman }
  if (pronoun.points === 'antecedent') return byAntecedent(walk, from)
  if (pronoun.points === 'anybody')
    return pronoun.number === 'many' ? byWords(walk, phrase, from, use) : undefined
  if (pronoun.points === 'speaker') return undefined
  const found =
    pronoun.points === 'latter'
      ? recallLatest(memory, wanted, sentence)
      : recall(memory, wanted, sentence, use.isSaid)
  if (!found) return undefined
  const span = spanOf(map.analysis, found.from, found.to)
  return {
    referent: canonical(found.referent),
    because: { why: 'the pronoun agrees with this mention', span },
  }
}

/** "Mr. Burman, who said": whoever was mentioned right before the pronoun. */
const byAntecedent = ({ memory, map }: Walk, from: number): Speaker | undefined => {
  const found = memory.touches
    .slice(-6)
    .findLast((known) => known.sentence === map.sentenceOf[from] && from - known.to <= 2 && known.to <= from)
  if (!found) return undefined
  const span = spanOf(map.analysis, found.from, found.to)
  return {
    referent: canonical(found.referent),
    because: { why: 'the relative pronoun follows this mention', span },
  }
}

const byWords = (walk: Walk, phrase: Phrase, from: number, use: Use): Speaker | undefined => {
  if (phrase.name) return byName(walk, phrase)
  const { memory, words, text } = walk
  const issuer = use.speaks ? issuerOf(walk, phrase, from) : undefined
  if (issuer) return { referent: issuer, because: { why: 'speaks through this document' } }
  const known = recallDescribed(memory, words, phrase) ?? byGeneric(walk, phrase, from)
  const referent =
    known ??
    introduce(memory, words, phrase, text, {
      isTitle: walk.isTitle(from),
      startsNamed:
        nameOver(walk.names, from) !== undefined || walk.capitals.chosen.has(walk.map.analysis.words[from]!),
    })
  learnFrom(memory, referent, phrase)
  return {
    referent,
    because: { why: known ? 'described as somebody heard of before' : 'described, not named' },
  }
}

const byName = (walk: Walk, phrase: Phrase): Speaker => {
  const referent = canonical(walk.bearers.get(phrase.name!)!)
  claimEarlier(walk.memory, walk.words, referent, phrase)
  learnFrom(walk.memory, referent, phrase)
  const role = phrase.role && walk.text.slice(phrase.role.start, phrase.role.end)
  if (role && (!referent.role || role.endsWith(referent.role))) referent.role = role
  return { referent, because: { why: 'named' } }
}

/** « Le communiqué » says what its issuer says: whoever spoke last. */
const issuerOf = ({ memory, words, map }: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const takesUp = phrase.determiner?.kind === 'definite' || phrase.determiner?.kind === 'demonstrative'
  if (!takesUp || !words.mouthpieces.has(phrase.noun?.lemma ?? '') || phrase.complement.length > 0)
    return undefined
  const last = memory.touches.findLast(({ weight }) => weight === speaking)
  return last && map.sentenceOf[from]! - last.sentence <= 6 ? canonical(last.referent) : undefined
}

/** "The man", « cet homme » : whoever agrees. */
const byGeneric = ({ memory, words, map }: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const { noun, determiner, number } = phrase
  const takesUp = determiner?.kind === 'definite' || determiner?.kind === 'demonstrative'
  if (!takesUp || !noun || number === 'many' || phrase.complement.length > 0) return undefined
  if (!words.generic.has(noun.lemma)) return undefined
  const found = recall(memory, { gender: phrase.gender, number: 'one' }, map.sentenceOf[from]!)
  const referent = found && canonical(found.referent)
  return referent?.kind === 'person' || referent?.kind === 'unnamed' ? referent : undefined
}

/** One speaker, or several joined: « L'ONU et Kinshasa », "Obama and Clinton". */
export const resolveSource = (walk: Walk, from: number, to: number, use: Use): Speaker | undefined => {
  const issuer = issuerIn(walk, from, to)
  if (issuer > 0) return resolveSource(walk, issuer, to, use)
  const at = conjunctionIn(walk, from, to)
  if (at < 0) return resolve(walk, from, to, use)
  const starts = [from, ...listStarts(walk, from, at), at + 1]
  const members = starts.map((start, order) => resolve(walk, start, (starts[order + 1] ?? to + 1) - 1, use))
  return together(walk, members, walk.map.analysis.words[at]!)
}

/** "A, B and C": where the names after the commas start. */
const listStarts = ({ map, names }: Walk, from: number, to: number): readonly number[] => {
  const starts: number[] = []
  for (let token = from + 1; token < to; token++)
    if (map.analysis.words[token] === ',' && startsName(names, token + 1)) starts.push(token + 1)
  return starts
}

/** « des chiffres publiés par les autorités »: those who issued the document speak. Their first token, or -1. */
const issuerIn = ({ map, words }: Walk, from: number, to: number): number => {
  const { analysis } = map
  const head = analysis.words.slice(from, Math.min(to, from + 4)).find((word) => words.nouns.has(word))
  if (words.nouns.get(head ?? '')?.class !== 'document') return -1
  for (let token = from + 2; token + 1 < to; token++)
    if (words.agents.has(analysis.words[token]!) && isIssued(walkBack(analysis.words, token), words))
      return token + 1
  return -1
}

/** A handful of words before the agent. */
const walkBack = (tokens: readonly string[], token: number) => tokens.slice(Math.max(0, token - 6), token)

const isIssued = (before: readonly string[], { issued }: VoiceWords): boolean =>
  before.some((word) => issued.has(word))

/** A voice of several; the only one where there is but one. */
export const together = (
  walk: Walk,
  members: readonly (Speaker | undefined)[],
  joint: string,
): Speaker | undefined => {
  const known = members.filter((member) => member !== undefined)
  const [first, second] = known
  if (!first || !second || first.referent === second.referent) return first ?? second
  const name = known.map(({ referent }) => referent.name).join(` ${joint} `)
  const referent =
    walk.memory.crowds.get(name) ?? newReferent({ name, kind: 'group', number: 'many', named: true })
  walk.memory.crowds.set(name, referent)
  const { from, to } = walk.memory.touches.at(-1)!
  touch(walk, referent, from, to, speaking)
  return { referent, because: { why: 'several speakers named together' } }
}

/** Token of a conjunction whose right side could speak on its own; -1 where there is none. */
const conjunctionIn = (walk: Walk, from: number, to: number): number => {
  const { map, words, names } = walk
  const { analysis } = map
  for (let token = from + 1; token + 1 < to; token++) {
    const word = analysis.words[token]!
    const isEnd = word === ',' && !startsName(names, token + 1)
    if (words.relatives.has(word) || words.pairing.has(word) || isEnd) return -1
    if (!words.conjunctions.has(word)) continue
    const next = analysis.words[token + 1]!
    const isPlural = words.nouns.get(next)?.number === 'many'
    if (words.determiners.has(next) || isPlural) return token
    if (startsName(names, token + 1) && isKnownBefore(walk, token)) return token
  }
  return -1
}

/** The name that ends at the token is somebody's; "Central and East European Coalition" is one. */
const isKnownBefore = ({ names, bearers }: Walk, token: number): boolean => {
  const name = names[firstNameFrom(names, token) - 1]
  const bearer = name && token - name.to < 6 ? bearers.get(name) : undefined
  return bearer !== undefined && (bearer.isSure || bearer.kind === 'organisation' || bearer.times > 1)
}

const startsName = (names: readonly Name[], token: number): boolean => {
  const name = names[firstNameFrom(names, token)]
  return name?.from === token || name?.titles === token
}

/** Reads what stands beside a name: « Yevgeny Balitsky, le chef de l'administration, … ». */
export const meetName = (walk: Walk, name: Name): void => {
  const { analysis } = walk.map
  const referent = canonical(walk.bearers.get(name)!)
  addMention(referent, spanOf(analysis, name.from, name.to))
  touch(walk, referent, name.from, name.to, prominence(walk, name.titles, name.to))
  const to = appositionEnd(walk, name)
  if (to === name.to && name.titles === name.from) return
  const trade = analysis.words
    .slice(name.titles, name.from)
    .map((word) => walk.words.civilTrades.get(word))
    .find((word) => word !== undefined)
  const noun = trade === undefined ? undefined : walk.words.nouns.get(trade)
  const phrase = readPhrase(analysis, walk.words, namesIn(walk.names, name.titles, to), name.titles, to)
  const known = noun ? { ...phrase, titles: [noun, ...phrase.titles] } : phrase
  if (phrase.name === name) byName(walk, known)
}

/** Past the words between commas right after the name, where there are some; else past the name. */
const appositionEnd = ({ map }: Walk, { to }: Name): number => {
  const { analysis, sentenceOf } = map
  if (analysis.words[to] !== ',') return to
  for (let token = to + 1; token < Math.min(analysis.count, to + 20); token++) {
    if (sentenceOf[token] !== sentenceOf[to]) break
    if (/^[,;:.!?«»“”"]$/u.test(analysis.words[token]!)) return token
  }
  return to
}
