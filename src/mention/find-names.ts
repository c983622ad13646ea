import type { Span } from '../article/span.js'
import type { Voice } from '../statement/statement.js'
import { classifyNames } from './classify-names.js'
import type { Gazetteer } from './gazetteer.js'
import { findNameRuns, type NameRun } from './name-runs.js'
import type { NameKind } from './name-weights.js'
import type { NameWords } from './name-words.js'
import { organisationsIn } from './organisations.js'
import type { ShapedWords } from './word-shapes.js'

/** A name and what it names. */
export type FoundName = { readonly kind: NameKind; readonly span: Span; readonly run: NameRun }

/** The names of an article, told apart, in order. */
export function findNames(
  words: ShapedWords,
  language: string,
  lists: NameWords,
  gazetteer: Gazetteer | undefined,
  voices: readonly Voice[],
): FoundName[] {
  const { starts, ends } = words.analysis
  const tables = { words: lists, gazetteer, organisations: organisationsIn(language) }
  const runs = findNameRuns(words, tables)
  return classifyNames(words, tables, runs, voices).map(({ run, kind }) => ({
    kind,
    span: { start: starts[run.from]!, end: ends[run.to - 1]! },
    run,
  }))
}
