import type { Span } from '../article/span.js'
import type { Analysis } from '../language/analysis.js'
import { wordSet } from '../language/orthography.js'
import type { Pack } from '../language/pack.js'
import { type Attribution, withParts } from './attribution.js'
import { isCapital, spanOf, tokensIn } from './voice/text-map.js'
import { type VoiceWords, voiceWords } from './voice/voice-words.js'
import { phraseSet } from './word-lists.js'
import { indexSequences, sequenceAt, type WordSequences } from './word-sequences.js'

/** The table of a language, ready to look words up. */
type Bounds = {
  readonly beside: WordSequences<Kind>
  readonly hosts: ReadonlySet<string>
  readonly dativeEndings: readonly string[]
  readonly words: VoiceWords
}
type Kind = 'receiver' | 'circumstance' | 'genitive'

/** Tokens `[from, to)`. */
type Stretch = { readonly from: number; readonly to: number }

/**
 * Attributions whose source, where it stands behind its cue, holds the speaker alone: « sagte Ohlsen | am Dienstag vor
 * Journalisten », «сказав | агентству «Хвиля» | губернатор». A source that is nobody but the receiver gives way to the
 * speaker behind it.
 */
export const boundSources = (
  attributions: readonly Attribution[],
  analysis: Analysis,
  pack: Pack,
): readonly Attribution[] => {
  const bounds = boundsOf(pack)
  if (!bounds) return attributions
  return attributions.map((attribution) => {
    const [source, ...more] = attribution.source
    const isBehind = attribution.cue.some(({ end }) => source && end <= source.start)
    if (!source || more.length > 0) return attribution
    const bounded = isBehind ? speakerIn(analysis, bounds, source) : source
    return withParts(attribution, { source: [withoutOpening(analysis, bounds, bounded)] })
  })
}

/**
 * The speaker in the tokens `[from, to)`, who stands there alone or beside whom he told, when and where: «в среду | журналистам |
 * глава района». Undefined where a preposition opens what is left: nobody is named there.
 */
export const speakerWithin = (analysis: Analysis, pack: Pack, from: number, to: number): Span | undefined => {
  const bounds = boundsOf(pack)
  if (!bounds) return undefined
  let start = from
  while (start < to && isBeside(analysis, bounds, start, start))
    start += sequenceAt(bounds.beside, analysis, start)?.words.length ?? 1
  if (start >= to || bounds.words.prepositions.has(analysis.words[start]!) || isMark(analysis.words[start]!))
    return undefined
  return spanOf(analysis, start, endOfSpeaker(analysis, bounds, { from: start, to }))
}

const made = new WeakMap<Pack, Bounds>()

/** The table of a language, made ready once. */
const boundsOf = (pack: Pack): Bounds | undefined => {
  if (!pack.sourceBounds) return undefined
  const known = made.get(pack) ?? prepare(pack, pack.sourceBounds)
  made.set(pack, known)
  return known
}

const prepare = (pack: Pack, table: NonNullable<Pack['sourceBounds']>): Bounds => ({
  beside: indexSequences([
    ...kindred(table.genitives ?? '', 'genitive'),
    ...kindred(table.receivers, 'receiver'),
    ...kindred(table.circumstances, 'circumstance'),
  ]),
  hosts: wordSet(table.hosts ?? ''),
  dativeEndings: [...wordSet(table.dativeEndings ?? '')].filter(Boolean),
  words: voiceWords(pack),
})

const kindred = (list: string, kind: Kind): (readonly [string, Kind])[] =>
  [...phraseSet(list)].map((phrase) => [phrase.replaceAll('’', "'"), kind])

/**
 * Where cases tell who does what, no subject opens with a preposition: «*На выходных* | синоптики обещают», «*У дописі* | міський
 * голова пообіцяв». Of a house that speaks the preposition alone is left out: «*В* | мэрии заявили».
 */
const withoutOpening = (analysis: Analysis, bounds: Bounds, source: Span): Span => {
  if (!bounds.words.hasCases) return source
  const { from, to } = tokensIn(analysis, source)
  const time = sequenceAt(bounds.beside, analysis, from)
  const start = time?.value === 'circumstance' ? from + time.words.length : from
  const opens = bounds.words.prepositions.has(analysis.words[start] ?? '')
  const speaker = opens ? (subjectWithin(analysis, bounds, start + 1, to) ?? start + 1) : start
  return speaker < to
    ? spanOf(analysis, speaker, endOfSpeaker(analysis, bounds, { from: speaker, to }))
    : source
}

/** The first person in the nominative, with what stands right before and agrees: «міський голова». */
const subjectWithin = (
  analysis: Analysis,
  { words }: Bounds,
  from: number,
  to: number,
): number | undefined => {
  for (let token = from + 1; token < to; token++) {
    if (words.prepositions.has(analysis.words[token - 1]!)) continue
    const word = analysis.words[token]!
    const noun = words.nouns.get(word)
    const isSubject = noun?.class === 'person' && noun.base === undefined
    if (words.given.has(word) || isSubject) return isAdjective(analysis, token - 1) ? token - 1 : token
  }
  return undefined
}

/** *міський*, *местная*: endings of adjectives in the nominative. */
const isAdjective = (analysis: Analysis, token: number): boolean =>
  /(?:ый|ий|ой|ая|яя|а)$/u.test(analysis.words[token]!) && !isCapital(analysis, token)

const speakerIn = (analysis: Analysis, bounds: Bounds, source: Span): Span => {
  const drawn = tokensIn(analysis, source)
  const beside = [drawn.from - 1, drawn.from].find((token) =>
    opensBeside(analysis, bounds, token, drawn.from),
  )
  const from = beside === undefined ? drawn.from : speakerBehind(analysis, bounds, beside)
  if (from === undefined) return source
  const to = from < drawn.to ? drawn.to : clauseEnd(analysis, from)
  return spanOf(analysis, from, endOfSpeaker(analysis, bounds, { from, to }))
}

/**
 * The source starts with a receiver, time or place, whose preposition may be left out of it: « a | la agencia ». An article
 * alone tells nothing there: « laut *dem* früheren Oberst ».
 */
const opensBeside = (analysis: Analysis, bounds: Bounds, token: number, first: number): boolean => {
  if (!isBeside(analysis, bounds, token, token)) return false
  const length = sequenceAt(bounds.beside, analysis, token)?.words.length ?? 1
  return length > 1 || (token === first && !bounds.words.determiners.has(analysis.words[token]!))
}

const endOfSpeaker = (analysis: Analysis, bounds: Bounds, { from, to }: Stretch): number => {
  for (let token = from + 1; token < to; token++) if (isBeside(analysis, bounds, token, from)) return token
  return to
}

/** A receiver, time or place starts at the token. */
const isBeside = (analysis: Analysis, bounds: Bounds, token: number, first: number): boolean => {
  const before = token > first ? analysis.words[token - 1]! : ''
  if (bounds.words.prepositions.has(before) || isMark(before)) return false
  const found = sequenceAt(bounds.beside, analysis, token)?.value
  if (found === 'genitive') return before !== '' && !bounds.hosts.has(before)
  return found !== undefined || isDative(analysis, bounds, token)
}

const shortestDative = 6

/** «журналістам»: a small word that can be nothing else; behind a preposition a name or title may go on with it. */
const isDative = (analysis: Analysis, { dativeEndings, words }: Bounds, token: number): boolean => {
  const word = analysis.words[token]!
  if (word.length < shortestDative || isCapital(analysis, token)) return false
  const follows = [token - 1, token - 2].some((at) => words.prepositions.has(analysis.words[at] ?? ''))
  return !follows && dativeEndings.some((ending) => word.endsWith(ending))
}

/** How far behind a receiver the speaker is looked for. */
const reach = 10

/** «агентству «Хвиля» | губернатор …»: the first article, given name or person in the nominative behind a receiver. */
const speakerBehind = (analysis: Analysis, { words }: Bounds, from: number): number | undefined => {
  const sentenceEnd = analysis.sentences.find((start) => start > from) ?? analysis.count
  for (let token = from + 1; token < Math.min(sentenceEnd, from + reach); token++) {
    const word = analysis.words[token]!
    if (/^[,.;:!?—–]$/u.test(word)) return undefined
    const noun = words.nouns.get(word)
    const isPerson = noun?.lemma === word && noun.class !== 'document' && !isCapital(analysis, token)
    const isPhrase = words.determiners.has(word) && !words.prepositions.has(analysis.words[token - 1]!)
    if ((isPerson && words.hasCases) || isPhrase || words.given.has(word)) return token
  }
  return undefined
}

const clauseEnd = (analysis: Analysis, from: number): number => {
  let to = from + 1
  while (to < analysis.count && !isMark(analysis.words[to]!)) to++
  return to
}

const isMark = (word: string): boolean => /^[,.;:!?—–«»“”„"()]$/u.test(word)
