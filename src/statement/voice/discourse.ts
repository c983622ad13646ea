import type { Article } from '../../article/article.js'
import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import {
  introduce,
  learnFrom,
  type Memory,
  newMemory,
  recall,
  recallDescribed,
  recallLatest,
  type Touch,
} from './memory.js'
import { findNames, type Name } from './names.js'
import { type Phrase, readPhrase } from './phrase.js'
import { addMention, newReferent, type Referent } from './referent.js'
import { rosterOf } from './roster.js'
import { findSubjects } from './subjects.js'
import { isTouching, mapText, spanOf, type TextMap, tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** Who speaks in each attribution, and every mention that was understood on the way. */
export type Discourse = {
  readonly speakers: readonly (Speaker | undefined)[]
  readonly touches: readonly Touch[]
  readonly map: TextMap
  readonly names: readonly Name[]
}

export type Speaker = {
  readonly referent: Referent
  readonly phrase?: Phrase
  /** The mention that a pronoun was taken for, or the words that settle it. */
  readonly because: { readonly why: string; readonly span?: Span }
}

type Walk = {
  readonly text: string
  readonly map: TextMap
  readonly words: VoiceWords
  readonly names: readonly Name[]
  readonly bearers: ReadonlyMap<Name, Referent>
  readonly memory: Memory
  readonly quoted: Uint8Array
}

/** Reads the article from its first word to its last as a reader does, remembering who was spoken of. */
export const followSpeakers = (
  attributions: readonly Attribution[],
  article: Article,
  analysis: Analysis,
  words: VoiceWords,
  quoted: Uint8Array,
): Discourse => {
  const names = findNames(analysis, words)
  const map = mapText(analysis)
  const bearers = rosterOf(analysis, names)
  const walk: Walk = { text: article.text, map, words, names, bearers, memory: newMemory(), quoted }
  const speakers = new Array<Speaker | undefined>(attributions.length)
  for (const event of eventsOf(attributions, walk)) {
    if (event.kind === 'name') touchName(walk, event.name)
    else if (event.kind === 'subject') resolve(walk, event.from, event.to, false)
    else speakers[event.attribution] = speakerOf(walk, attributions[event.attribution]!)
  }
  return { speakers, touches: walk.memory.touches, map, names }
}

type Event =
  | { readonly kind: 'name'; readonly at: number; readonly name: Name }
  | { readonly kind: 'subject'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'source'; readonly at: number; readonly attribution: number }

/** Names, sentence openings and sources in text order; a source after the names within it. */
const eventsOf = (attributions: readonly Attribution[], { map, names, words }: Walk): readonly Event[] => {
  const sources = attributions.flatMap(({ source }, attribution): Event[] =>
    source.length > 0 ? [{ kind: 'source', at: tokensIn(map.analysis, source.at(-1)!).to, attribution }] : [],
  )
  const taken = new Set(attributions.flatMap(({ source }) => source.map(({ start }) => start)))
  const subjects = findSubjects(map.analysis, words).filter(
    ({ from }) => !taken.has(map.analysis.starts[from]!),
  )
  const events: Event[] = [
    ...names.map((name): Event => ({ kind: 'name', at: name.from, name })),
    ...subjects.map(({ from, to }): Event => ({ kind: 'subject', at: from, from, to })),
    ...sources,
  ]
  return events.sort((a, b) => a.at - b.at)
}

const touchName = (walk: Walk, name: Name): void => {
  const { analysis } = walk.map
  const referent = walk.bearers.get(name)!
  addMention(referent, spanOf(analysis, name.from, name.to))
  touch(walk, referent, name.from, name.to, prominence(walk, name.titles, name.to))
  const titles = analysis.words.slice(name.titles, name.from)
  for (const word of titles) {
    const noun = walk.words.nouns.get(word)
    if (noun) learnFrom(walk.memory, referent, { ...bare, span: spanOf(analysis, name.from, name.to), noun })
  }
}

const bare = {
  titles: [],
  qualifiers: [],
  complement: [],
  another: false,
  same: false,
  description: { start: 0, end: 0 },
}

/** Opening the sentence raises a mention; a preposition before it, or quotation marks around it, lower it. */
const prominence = ({ map, words, quoted }: Walk, from: number, to: number): number => {
  const { analysis, sentenceOf } = map
  const first = analysis.sentences[sentenceOf[from]!]!
  let weight = from - first <= 3 ? 1 : 0
  const before = from > first ? analysis.words[from - 1]! : ''
  const beyond = from > first + 1 && words.determiners.has(before) ? analysis.words[from - 2]! : before
  if (words.prepositions.has(beyond)) weight = -0.6
  if (analysis.words[to] === "'s" && isTouching(analysis, to)) weight -= 0.3
  if (quoted[analysis.starts[from]!]) weight -= 1.5
  return weight
}

const touch = ({ map, memory }: Walk, referent: Referent, from: number, to: number, weight: number): void => {
  memory.touches.push({ referent, sentence: map.sentenceOf[from]!, from, to, weight })
}

/** Speaking makes a mention stand out most. */
const speaking = 1.4

const speakerOf = (walk: Walk, { source }: Attribution): Speaker | undefined => {
  const pieces = source.map((span) => tokensIn(walk.map.analysis, span)).filter(({ from, to }) => to > from)
  const full = pieces.filter(({ from }) => !walk.words.pronouns.has(walk.map.analysis.words[from]!))
  const [first, ...more] = full.length > 0 ? full : pieces.slice(0, 1)
  if (!first) return undefined
  if (more.length === 0) return speakerIn(walk, first.from, first.to)
  return together(
    walk,
    [first, ...more].map(({ from, to }) => speakerIn(walk, from, to)),
  )
}

/** One speaker, or several joined: « L'ONU et Kinshasa », "Obama and Clinton". */
const speakerIn = (walk: Walk, from: number, to: number): Speaker | undefined => {
  const at = conjunctionIn(walk, from, to)
  if (at < 0) return resolve(walk, from, to, true)
  const left = resolve(walk, from, at, true)
  const right = resolve(walk, at + 1, to, true)
  return together(walk, [left, right], walk.map.analysis.words[at])
}

const together = (
  walk: Walk,
  members: readonly (Speaker | undefined)[],
  joint?: string,
): Speaker | undefined => {
  const known = members.filter((member) => member !== undefined)
  const [first, second] = known
  if (!first || !second || first.referent === second.referent) return first ?? second
  const name = known.map(({ referent }) => referent.name).join(` ${joint ?? walk.words.and} `)
  const same = walk.memory.crowds.get(name)
  const referent = same ?? newReferent({ name, kind: 'group', number: 'many', named: true })
  walk.memory.crowds.set(name, referent)
  const { from, to } = walk.memory.touches.at(-1)!
  touch(walk, referent, from, to, speaking)
  return { referent, because: { why: 'several speakers named together' } }
}

/** Token of a conjunction whose right side could speak on its own; -1 where there is none. */
const conjunctionIn = ({ map, words, names }: Walk, from: number, to: number): number => {
  const { analysis } = map
  for (let token = from + 1; token + 1 < to; token++) {
    const word = analysis.words[token]!
    if (words.relatives.has(word) || word === ',') return -1
    if (!words.conjunctions.has(word)) continue
    const next = analysis.words[token + 1]!
    const plural = words.nouns.get(next)?.number === 'many'
    if (words.determiners.has(next) || plural || startsName(names, token + 1)) return token
  }
  return -1
}

const startsName = (names: readonly Name[], token: number): boolean => {
  const at = firstNameFrom(names, token)
  return names[at]?.from === token || names[at]?.titles === token
}

/** Index of the first name that starts at or after the token. */
const firstNameFrom = (names: readonly Name[], token: number): number => {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}

const namesIn = (names: readonly Name[], from: number, to: number): readonly Name[] => {
  const inside: Name[] = []
  for (let at = firstNameFrom(names, from); at < names.length && names[at]!.to <= to; at++)
    inside.push(names[at]!)
  return inside
}

/** Whom the words `[from, to)` mean. */
const resolve = (walk: Walk, from: number, to: number, speaks: boolean): Speaker | undefined => {
  const phrase = readPhrase(walk.map.analysis, walk.words, namesIn(walk.names, from, to), from, to)
  const found = phrase.pronoun ? byPronoun(walk, phrase, from) : byWords(walk, phrase, speaks)
  if (!found) return undefined
  addMention(
    found.referent,
    phrase.name ? spanOf(walk.map.analysis, phrase.name.from, phrase.name.to) : phrase.span,
  )
  touch(walk, found.referent, from, to, speaks ? speaking : prominence(walk, from, to))
  return { ...found, phrase }
}

const byPronoun = (walk: Walk, phrase: Phrase, from: number): Speaker | undefined => {
  const { memory, map } = walk
  const pronoun = phrase.pronoun!
  const sentence = map.sentenceOf[from]!
  const wanted = { gender: pronoun.gender, number: pronoun.number }
  if (pronoun.points === 'antecedent') return byAntecedent(walk, from)
  if (pronoun.points === 'anybody') return pronoun.number === 'many' ? byWords(walk, phrase, true) : undefined
  if (pronoun.points === 'speaker') return undefined
  const found =
    pronoun.points === 'latter' ? recallLatest(memory, wanted, sentence) : recall(memory, wanted, sentence)
  if (!found) return undefined
  const span = spanOf(map.analysis, found.from, found.to)
  return {
    referent: found.referent,
    because: { why: 'pronoun taken for the speaker who agrees and stands out', span },
  }
}

/** "Mr. Burman, who said": whoever was mentioned right before the pronoun. */
const byAntecedent = (walk: Walk, from: number): Speaker | undefined => {
  const { memory, map } = walk
  for (const found of memory.touches.slice(-6).reverse()) {
    if (found.sentence !== map.sentenceOf[from] || from - found.to > 2) continue
    return {
      referent: found.referent,
      because: {
        why: 'relative pronoun after its antecedent',
        span: spanOf(map.analysis, found.from, found.to),
      },
    }
  }
  return undefined
}

const byWords = (walk: Walk, phrase: Phrase, speaks: boolean): Speaker | undefined => {
  const { memory, words, text } = walk
  if (phrase.name) return byName(walk, phrase)
  const known = recallDescribed(memory, words, phrase) ?? byGeneric(walk, phrase)
  if (!known && !speaks) return undefined
  const referent = known ?? introduce(memory, words, phrase, text)
  learnFrom(memory, referent, phrase)
  return {
    referent,
    because: { why: known ? 'description of a voice heard before' : 'described, not named' },
  }
}

const byName = (walk: Walk, phrase: Phrase): Speaker => {
  const referent = walk.bearers.get(phrase.name!)!
  learnFrom(walk.memory, referent, phrase)
  if (phrase.role && !referent.role) referent.role = walk.text.slice(phrase.role.start, phrase.role.end)
  return { referent, because: { why: 'named' } }
}

/** "The man", « cet homme » : whoever agrees. */
const byGeneric = ({ memory, words, map }: Walk, phrase: Phrase): Referent | undefined => {
  const { noun, determiner, number } = phrase
  const takesUp = determiner?.kind === 'definite' || determiner?.kind === 'demonstrative'
  if (!takesUp || !noun || number === 'many' || phrase.complement.length > 0) return undefined
  if (!words.generic.has(noun.lemma)) return undefined
  const { from } = tokensIn(map.analysis, phrase.span)
  const found = recall(memory, { gender: phrase.gender, number: 'one' }, map.sentenceOf[from]!)
  return found?.referent.kind === 'organisation' ? undefined : found?.referent
}
