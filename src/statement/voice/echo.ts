import type { Span } from '../../article/span.js'
import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import { unite } from './referent.js'
import { tokensIn } from './text-map.js'
import type { Speaker } from './walk.js'

/** Headline statements looked up; more than this no headline makes. */
const mostHeadlines = 6
/** Fewer telling words than this may be anybody's; a word tells something if it has so many letters. */
const fewestWords = 3
const tellingLength = 4
/** Share of the headline's words that the body's statement repeats. */
const leastShare = 0.6
/** Runs of so many words tell that a long answer holds the headline's words, and not merely each of them. */
const run = 3

/**
 * A headline quotes what the article quotes again further down: « J’ai signé sans lire ». Who says it there says it here,
 * where the headline names nobody.
 */
export const echoSpeakers = (
  attributions: readonly Attribution[],
  known: readonly (Speaker | undefined)[],
  { map: { analysis }, isTitle }: Discourse,
): readonly (Speaker | undefined)[] => {
  const isHeadline = ({ content }: Attribution) => isTitle(tokensIn(analysis, content[0]!).from)
  const speakers = [...known]
  const indices = [...attributions.keys()]
  const body = indices.filter((index) => speakers[index] && !isHeadline(attributions[index]!))
  for (const index of indices.filter((at) => isHeadline(attributions[at]!)).slice(0, mostHeadlines)) {
    const speaker = speakers[index]
    const isTold = attributions[index]!.source.length > 0
    if (speaker && isTold && !isReplaced(speaker)) continue
    const said = wordsOf(analysis, attributions[index]!.content)
    const isShort = said.filter(({ isTelling }) => isTelling).length < fewestWords
    const test = isShort ? repeatsWhole : repeats
    const echo = body.find((other) => test(analysis, attributions[other]!.content, said))
    if (echo !== undefined) adopt(speakers, index, speakers[echo]!, attributions[echo]!.content[0]!)
  }
  return speakers
}

/** A description gives way to who says it in the body, and so does « Appel intercepté : « … » ». */
const isReplaced = ({ referent: { named, kind } }: Speaker): boolean =>
  !named && (kind === 'unnamed' || kind === 'document')

/**
 * Whoever was described in the headline is the same wherever the article speaks of him. A person described there keeps
 * that description where the body has no name either: *the prisoner* tells more than *the man*.
 */
const adopt = (speakers: (Speaker | undefined)[], index: number, { referent }: Speaker, span: Span): void => {
  const described = speakers[index]?.referent
  if (described && described.number !== referent.number) return
  const isPerson = described?.isSure === true
  const kept = isPerson && !referent.named ? described : referent
  const lost = kept === referent ? described : referent
  const adopted = { referent: kept, because: { why: 'the article quotes it again', span } }
  for (const [at, speaker] of speakers.entries())
    if (at === index || (lost && speaker?.referent === lost)) speakers[at] = adopted
  if (lost && isPerson) unite(lost, kept)
}

type Word = { readonly word: string; readonly isTelling: boolean }

const wordsOf = (analysis: Analysis, spans: readonly Span[]): readonly Word[] =>
  spans.flatMap((span) => {
    const { from, to } = tokensIn(analysis, span)
    return analysis.words
      .slice(from, to)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((word) => ({ word, isTelling: word.length >= tellingLength }))
  })

/** Most of the telling words stand in the content, or whole runs of words where the content is long. */
const repeats = (analysis: Analysis, content: readonly Span[], said: readonly Word[]): boolean => {
  const heard = wordsOf(analysis, content).map(({ word }) => word)
  const isLong = heard.length > said.length * 3
  const units = (words: readonly string[]) =>
    isLong ? words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' ')) : words
  const known = new Set(units(heard))
  const asked = isLong
    ? units(said.map(({ word }) => word))
    : said.filter(({ isTelling }) => isTelling).map(({ word }) => word)
  return asked.filter((unit) => known.has(unit)).length >= Math.max(1, asked.length * leastShare)
}

/** Few words tell nothing one by one; in one piece, three do: «Нас было сорок». */
const repeatsWhole = (analysis: Analysis, content: readonly Span[], said: readonly Word[]): boolean => {
  const spell = (words: readonly Word[]) => ` ${words.map(({ word }) => word).join(' ')} `
  const isTelling = said.length >= fewestWords || said.filter((word) => word.isTelling).length > 1
  return isTelling && spell(wordsOf(analysis, content)).includes(spell(said))
}
