import type { Span } from '../article/span.js'
import { type Analysis, partsOfSpeech } from '../language/analysis.js'
import type { ConflictWords } from './conflict-words.js'
import type { Discourse } from './voice/discourse.js'
import type { Touch } from './voice/memory.js'
import { canonical, type Referent } from './voice/referent.js'
import { spanOf } from './voice/text-map.js'
import type { VoiceWords } from './voice/voice-words.js'
import { openingMarks, sequenceAt } from './word-sequences.js'

/**
 * Whom the article says is held captive, anywhere in it, with the words that say so. A *former* hostage is none, nor is
 * one who *was released*.
 */
export const findCaptives = (
  { touches, map }: Discourse,
  words: VoiceWords,
  { captivity }: ConflictWords,
): ReadonlyMap<Referent, Span> => {
  const { analysis } = map
  const captives = new Map<Referent, Span>()
  const released = new Set<Referent>()
  const opens = openingMarks(captivity, analysis)
  let next = 0
  for (let token = 0; token < analysis.count; token++) {
    while (next < touches.length && touches[next]!.from <= token) next++
    const found = opens[token] ? sequenceAt(captivity, analysis, token) : undefined
    if (!found) continue
    const told = { from: token, to: token + found.words.length, kind: found.value }
    const touch = touches
      .slice(Math.max(0, next - 4), next)
      .findLast((near) => isToldOf(near, told, analysis, words))
    const held = touch && canonical(touch.referent)
    if (held && told.kind === 'release') released.add(held)
    else if (held && !captives.has(held) && !isFormer(analysis, told, captivity))
      captives.set(held, spanOf(analysis, told.from, told.to))
  }
  for (const referent of released) captives.delete(referent)
  return captives
}

type Told = {
  readonly from: number
  readonly to: number
  readonly kind: 'captivity' | 'captive' | 'release' | 'freed'
}

/** The words stand in the mention itself ("a captured soldier"), beside it (« X, otage, ») or are told of it. */
const isToldOf = (touch: Touch, { from, to, kind }: Told, analysis: Analysis, words: VoiceWords): boolean => {
  if (kind === 'freed') return false
  if (touch.from <= from && to <= touch.to) return kind !== 'release'
  if (touch.to > from || touch.weight < 0 || followsPreposition(touch, analysis)) return false
  if (kind === 'captive') return from - touch.to <= 2 && analysis.words[touch.to] === ','
  return isSubject(touch, from, analysis, words)
}

/** "a *former* hostage", « l'otage *libéré* » */
const isFormer = (analysis: Analysis, { from, to }: Told, captivity: ConflictWords['captivity']): boolean =>
  [from - 2, from - 1, to, to + 1].some((token) => sequenceAt(captivity, analysis, token)?.value === 'freed')

const adposition = partsOfSpeech.indexOf('ADP')
const modifiers: ReadonlySet<number> = new Set(
  (['DET', 'ADJ', 'NUM'] as const).map((tag) => partsOfSpeech.indexOf(tag)),
)

/** "in the 14th Brigade": what stands behind a preposition is not who was captured. */
const followsPreposition = ({ from }: Touch, { tags }: Analysis): boolean => {
  let before = from - 1
  while (before > Math.max(0, from - 5) && modifiers.has(tags[before]!)) before--
  return tags[before] === adposition
}

/** Between the mention and the verb no other subject begins: an article without a preposition before it. */
const isSubject = (touch: Touch, verb: number, analysis: Analysis, words: VoiceWords): boolean => {
  for (let token = touch.to; token < verb; token++) {
    const word = analysis.words[token]!
    if (/^[.!?;:«»“”"]$/u.test(word)) return false
    const isArticle = words.determiners.has(word) && !words.prepositions.has(word)
    if (
      isArticle &&
      !words.prepositions.has(analysis.words[token - 1] ?? '') &&
      analysis.tags[token - 1] !== adposition
    )
      return false
  }
  return verb - touch.to < 16
}
