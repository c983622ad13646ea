import { partsOfSpeech } from '../language/analysis.js'
import type { NameRun } from './name-runs.js'
import type { Evidence } from './name-weights.js'
import type { NameWords } from './name-words.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** What the noun that introduces a name says of it: "the company Lubtech", « la start-up lilloise Nordiq ». */
export function* fromIntroduction(words: ShapedWords, names: NameWords, run: NameRun): Generator<Evidence> {
  const { analysis } = words
  const mark = names.quotedBodies && words.quoted[run.from] === 1 ? 1 : 0
  const before = run.titleFrom - 1 - mark
  const linked = names.links.has(analysis.words[before] ?? '')
  const noun =
    analysis.words[linked || !names.headFirst ? before - Number(linked) : skipAdjuncts(words, names, before)]
  if (noun === undefined) return
  if (names.placeIntroductions.has(noun)) yield 'placeIntroduction'
  if (names.bodyIntroductions.has(noun)) yield 'bodyIntroduction'
  if (linked && names.bandMembers.has(noun)) yield 'bandOf'
}

/** « groupe de rock », « société allemande »: back over adjectives and what follows *de*, to a noun that introduces. */
function skipAdjuncts({ analysis, shape }: ShapedWords, names: NameWords, from: number): number {
  for (let at = from; at > Math.max(-1, from - 4); at--) {
    const word = analysis.words[at]!
    if (names.bodyIntroductions.has(word) || names.placeIntroductions.has(word)) return at
    if (shape[at] !== shapes.lower || !(adjuncts.has(analysis.tags[at]!) || word === 'de')) return -1
  }
  return -1
}

const adjuncts = new Set(['ADJ', 'NOUN'].map((tag) => partsOfSpeech.indexOf(tag as 'NOUN')))

/** "Lubtech, a Lille start-up,": what an apposition calls the name. English nouns have their adjuncts before them. */
export function explanation(
  { analysis, shape }: ShapedWords,
  names: NameWords,
  { titleFrom, to }: NameRun,
): Evidence | undefined {
  // « réunis à Morlac, le premier ministre … »: behind a place the comma closes a clause.
  const before = analysis.words[titleFrom - 1] ?? ''
  if (names.placePrepositions.has(before) || names.weakPlacePrepositions.has(before)) return undefined
  if (analysis.words[to] !== ',' || !names.articles.has(analysis.words[to + 1] ?? '')) return undefined
  let found: Evidence | undefined
  for (let at = to + 2; at < to + 7 && at < analysis.count; at++) {
    const word = analysis.words[at]!
    if (shape[at] === shapes.mark || names.links.has(word)) break
    if (shape[at] === shapes.lower) found = explains(names, word) ?? found
    if (found && names.headFirst) break
  }
  return found
}

function explains(names: NameWords, word: string): Evidence | undefined {
  if (names.titles.has(word)) return 'explainedPerson'
  if (names.bodyIntroductions.has(word)) return 'explainedBody'
  if (names.workWords.has(word)) return 'explainedThing'
  return names.placeIntroductions.has(word) ? 'explainedPlace' : undefined
}
