import { callersStart, isCall, onCall } from './callers.js'
import { houseOf } from './house.js'
import { uncapitalise } from './introduce.js'
import { firstNameFrom, type Name } from './name.js'
import { pronounAt } from './pronoun-at.js'
import { canonical, newReferent } from './referent.js'
import { resolve } from './resolve.js'
import type { VoiceWords } from './voice-words.js'
import { type Speaker, speaking, touch, type Use, type Walk } from './walk.js'

/** One speaker, or several joined: « L'ONU et Nairobi », "Reed and Moor". */
export const resolveSource = (walk: Walk, from: number, to: number, use: Use): Speaker | undefined => {
  const isNobody = to - from === 1 && pronounAt(walk.map.analysis, walk.words, from)?.points === 'nobody'
  if (isNobody) return houseOf(walk, from, use)
  const timed = pastTime(walk, from, to)
  if (timed > from) return resolveSource(walk, timed, to, use)
  if (isCall(walk, from, to)) return resolveCall(walk, from, to, use)
  const issuer = issuerIn(walk, from, to)
  if (issuer > 0) return resolveSource(walk, issuer, to, use)
  const at = conjunctionIn(walk, from, to)
  if (at < 0) return resolve(walk, from, to, use)
  const starts = [from, ...listStarts(walk, from, at), at + 1]
  const members = starts.map((start, order) => resolve(walk, start, (starts[order + 1] ?? to + 1) - 1, use))
  return together(walk, members, walk.map.analysis.words[at]!)
}

/** Mentions of those on the line, and of them together. */
const mostCallers = 3

/** « Un appel entre un soldat et sa mère »: the two are heard, on this call and whenever it is spoken of again. */
const resolveCall = (walk: Walk, from: number, to: number, use: Use): Speaker | undefined => {
  const start = callersStart(walk, from, to)
  const callers = start < 0 ? undefined : resolveSource(walk, start, to, use)
  if (!callers) return onCall(walk, from, to)
  const { calls, touches } = walk.memory
  calls.heard = callers.referent
  calls.members = touches.slice(-mostCallers).map(({ referent }) => canonical(referent))
  return { ...callers, because: { why: 'heard on this call' } }
}

/** Past « la veille au soir, » in « la veille au soir, l'état-major »; `from` where it says no time. */
const pastTime = ({ map, words, names }: Walk, from: number, to: number): number => {
  const tokens = map.analysis.words
  let isTime = false
  for (let token = from; token + 1 < to; token++) {
    const word = tokens[token]!
    if (word === ',') return isTime ? token + 1 : from
    if (words.nouns.has(word) || startsName(names, token)) return from
    if (words.times.has(word)) isTime = true
  }
  return from
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
  const names = known.map((member) => nameAmong(walk, member))
  const name = `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`
  const referent =
    walk.memory.crowds.get(name) ?? newReferent({ name, kind: kindOfAll(known), number: 'many', named: true })
  walk.memory.crowds.set(name, referent)
  const { from, to } = walk.memory.touches.at(-1)!
  touch(walk, referent, from, to, speaking)
  return { referent, because: { why: 'several speakers named together' } }
}

/** Of a soldier and his mother the article names neither. */
const kindOfAll = (members: readonly Speaker[]): 'group' | 'unnamed' =>
  members.every(({ referent }) => referent.kind === 'unnamed') ? 'unnamed' : 'group'

/** In « les soldats et les officiers », the officers keep their own words; « les mêmes sources » have none. */
const nameAmong = ({ text }: Walk, { referent, phrase }: Speaker): string => {
  if (referent.named || phrase?.same || phrase?.determiner?.kind !== 'definite') return referent.name
  return uncapitalise(text.slice(phrase.description.start, phrase.description.end))
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
const isKnownBefore = ({ names, bearers, words }: Walk, token: number): boolean => {
  const after = firstNameFrom(names, token)
  const name = names[after - 1]
  const isPair = [name, names[after]].every((each) => each !== undefined && each.bearer !== 'organisation')
  if (name?.to === token && isPair && !words.headLast) return true // « Sobrino *y* Ferrero niegan »
  const bearer = name && token - name.to < 6 ? bearers.get(name) : undefined
  return bearer !== undefined && (bearer.isSure || bearer.kind === 'organisation' || bearer.times > 1)
}

const startsName = (names: readonly Name[], token: number): boolean => {
  const name = names[firstNameFrom(names, token)]
  return name?.from === token || name?.titles === token
}
