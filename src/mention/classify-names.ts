import type { Voice } from '../statement/statement.js'
import type { NameTables } from './familiar-names.js'
import { evidenceFor } from './name-evidence.js'
import type { NameRun } from './name-runs.js'
import { type Evidence, type NameKind, nameKinds, weights } from './name-weights.js'
import { type Peoples, peoplesOf } from './peoples.js'
import type { ShapedWords } from './word-shapes.js'

/** A run with what it most likely names. */
export type ClassifiedName = { readonly run: NameRun; readonly kind: NameKind; readonly score: Float64Array }

/** Tells people, places and bodies apart, first each by itself, then by what the article says elsewhere. */
export function classifyNames(
  words: ShapedWords,
  tables: NameTables,
  runs: readonly NameRun[],
  voices: readonly Voice[],
): ClassifiedName[] {
  const speakers = speakerKinds(voices)
  const peoples = peoplesOf(words, tables.words, runs)
  const first = runs.map((run) => {
    const score = sum(evidenceFor(words, tables, run))
    if (run.to - run.from === 1) addPeople(score, words.analysis.words[run.from]!, peoples)
    const speaker = speakers.get(words.analysis.starts[run.from]!)
    if (speaker) add(score, weights[speaker])
    return { run, score, kind: best(score) }
  })
  const shared = shareInLists(words, shareAcross(words, first))
  return shared.map((name) => ({ ...name, kind: best(name.score) }))
}

function speakerKinds(voices: readonly Voice[]): Map<number, Evidence> {
  const kinds = new Map<number, Evidence>()
  for (const voice of voices) {
    const evidence =
      voice.kind === 'person' ? 'voicePerson' : voice.kind === 'organisation' ? 'voiceBody' : undefined
    if (evidence) for (const span of voice.mentions) kinds.set(span.start, evidence)
  }
  return kinds
}

function addPeople(score: Float64Array, word: string, { countries, adjectives }: Peoples): void {
  if (countries.has(word)) add(score, weights.hasPeople)
  if (adjectives.has(word)) add(score, weights.demonym)
}

function sum(evidence: Iterable<Evidence>): Float64Array {
  const score = new Float64Array(4)
  for (const piece of evidence) add(score, weights[piece])
  return score
}

function add(score: Float64Array, more: ArrayLike<number>, share = 1): void {
  for (let kind = 0; kind < 4; kind++) score[kind]! += more[kind]! * share
}

function best(score: Float64Array): NameKind {
  let top = 3
  for (let kind = 0; kind < 3; kind++) if (score[kind]! > score[top]!) top = kind
  return nameKinds[top]!
}

/**
 * The same words name the same thing throughout an article, and a surname alone the person whose full name
 * it ends: each run adds half of what its namesakes have for evidence.
 */
function shareAcross(words: ShapedWords, names: readonly ClassifiedName[]): ClassifiedName[] {
  const totals = new Map<string, Float64Array>()
  const surnames = new Set<string>()
  for (const { run, score, kind } of names) {
    const key = keyOf(words, run.from, run.to)
    const total = totals.get(key)
    if (total) add(total, score)
    else totals.set(key, Float64Array.from(score))
    if (kind === 'person' && run.to - run.from > 1) surnames.add(words.analysis.words[run.to - 1]!)
  }
  return names.map((name) => {
    const { from, to } = name.run
    const score = Float64Array.from(name.score)
    add(score, totals.get(keyOf(words, from, to))!, 0.5)
    add(score, name.score, -0.5)
    if (to - from === 1 && surnames.has(words.analysis.words[from]!)) add(score, surnameAlone)
    return { ...name, score }
  })
}

const listMarks = new Set([',', 'and', 'et', '&', '/', 'or', 'ou', 'und', 'y', 'и', 'та', 'і'])

/** Names in a row, parted by commas, name things of one kind: each leans a little to what its neighbours are. */
function shareInLists(words: ShapedWords, names: readonly ClassifiedName[]): ClassifiedName[] {
  return names.map((name, index) => {
    const score = Float64Array.from(name.score)
    const before = index > 0 ? names[index - 1] : undefined
    const after = names[index + 1]
    if (before && areListed(words, before.run, name.run)) lean(score, before.score)
    if (after && areListed(words, name.run, after.run)) lean(score, after.score)
    return { ...name, score }
  })
}

function areListed({ analysis }: ShapedWords, a: NameRun, b: NameRun): boolean {
  const gap = b.titleFrom - a.to
  if (gap < 1 || gap > 3 || !listMarks.has(analysis.words[a.to]!)) return false
  return gap === 1 || analysis.words[b.titleFrom - 1]!.length <= 3
}

/** Evidence counts up to three units, so that a sure neighbour does not outvote the name's own words. */
function lean(score: Float64Array, other: Float64Array): void {
  const top = Math.max(...other)
  for (let kind = 0; kind < 3; kind++) if (other[kind] === top) score[kind]! += Math.min(3, top) * 0.5
}

const surnameAlone = [4, -1, 0, 0]

const keyOf = ({ analysis }: ShapedWords, from: number, to: number): string =>
  to - from === 1 ? analysis.words[from]! : analysis.words.slice(from, to).join(' ')
