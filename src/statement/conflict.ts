import type { Span } from '../article/span.js'
import { type Analysis, partsOfSpeech } from '../language/analysis.js'
import type { Pack } from '../language/pack.js'
import type { Discourse } from './voice/discourse.js'
import type { Touch } from './voice/memory.js'
import type { Referent } from './voice/referent.js'
import { spanOf, tokensIn } from './voice/text-map.js'
import { phraseSet, type VoiceWords } from './voice/voice-words.js'
import type { Speaker } from './voice/walk.js'
import { indexSequences, sequenceAt, type WordSequences } from './word-sequences.js'

type ConflictWords = {
  readonly captivity: WordSequences<'captivity' | 'captive'>
  readonly parties: readonly string[]
  readonly war: ReadonlySet<string>
}

const made = new WeakMap<Pack, ConflictWords>()

const conflictWords = (pack: Pack): ConflictWords => {
  const known = made.get(pack)
  if (known) return known
  const entries = (list: string | undefined) => [...phraseSet(list ?? '')]
  const words: ConflictWords = {
    captivity: indexSequences([
      ...entries(pack.conflicts?.captivity).map((words) => [words, 'captivity'] as const),
      ...entries(pack.conflicts?.captives).map((words) => [words, 'captive'] as const),
    ]),
    parties: entries(pack.conflicts?.parties),
    war: phraseSet(pack.conflicts?.war ?? ''),
  }
  made.set(pack, words)
  return words
}

/** Whom the article says is held captive, anywhere in it, with the words that say so. */
export const findCaptives = (
  { touches, map }: Discourse,
  words: VoiceWords,
  pack: Pack,
): ReadonlyMap<Referent, Span> => {
  const { analysis } = map
  const { captivity } = conflictWords(pack)
  const captives = new Map<Referent, Span>()
  let next = 0
  for (let token = 0; token < analysis.count; token++) {
    while (next < touches.length && touches[next]!.from <= token) next++
    const found = sequenceAt(captivity, analysis, token)
    if (!found) continue
    const to = token + found.words.length
    const captive = touches
      .slice(Math.max(0, next - 4), next)
      .findLast((touch) => isCaptive(touch, token, to, found.value, analysis, words))
    if (captive && !captives.has(captive.referent))
      captives.set(captive.referent, spanOf(analysis, token, to))
  }
  return captives
}

/** The words stand in the mention itself ("a captured soldier"), beside it (« X, otage, ») or are told of it. */
const isCaptive = (
  touch: Touch,
  from: number,
  to: number,
  kind: 'captivity' | 'captive',
  analysis: Analysis,
  words: VoiceWords,
): boolean => {
  if (touch.from <= from && to <= touch.to) return true
  if (touch.to > from || touch.weight < 0 || followsPreposition(touch, analysis)) return false
  if (kind === 'captive') return from - touch.to <= 2 && analysis.words[touch.to] === ','
  return isToldOf(touch, from, analysis, words)
}

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
const isToldOf = (touch: Touch, verb: number, analysis: Analysis, words: VoiceWords): boolean => {
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

/** Fewer different words of war than this, and the article tells of none. */
const leastWarWords = 3

/**
 * Tells of a statement whether its speaker is one of those who wage the war that the article tells of: an army or its
 * people always, a government (« le Kremlin ») where it speaks of the war.
 */
export const partyTest = (
  analysis: Analysis,
  { seats }: VoiceWords,
  pack: Pack,
): ((speaker: Speaker, content: readonly Span[]) => Span | undefined) => {
  const { parties, war } = conflictWords(pack)
  const seen = new Set<string>()
  for (const word of analysis.words) if (war.has(word)) seen.add(word)
  if (seen.size < leastWarWords) return () => undefined
  return ({ referent, phrase }, content) => {
    const words = ` ${spaced([referent.name, referent.role ?? ''].join(' '))} `
    const isFighting = parties.some((party) => words.includes(` ${spaced(party)} `))
    const isGoverning =
      seats.has(referent.name.toLowerCase()) && content.some((span) => tellsOf(war, analysis, span))
    return isFighting || isGoverning ? (phrase?.span ?? referent.mentions[0]) : undefined
  }
}

/** Lower-cased, with a blank after each apostrophe, so that whole words can be looked for. */
const spaced = (words: string): string => words.toLowerCase().replace(/[’']/gu, "' ")

const tellsOf = (war: ReadonlySet<string>, analysis: Analysis, span: Span): boolean => {
  const { from, to } = tokensIn(analysis, span)
  return analysis.words.slice(from, to).some((word) => war.has(word))
}
