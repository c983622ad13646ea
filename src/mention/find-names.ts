import type { Span } from '../article/span.js'
import type { Analysis } from '../language/analysis.js'
import type { MentionTables } from '../language/mention-tables.js'
import type { Voice } from '../statement/statement.js'
import { classifyNames } from './classify-names.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameKind } from './name-evidence.js'
import { findNameRuns, type NameRun } from './name-runs.js'
import { nameWords } from './name-words.js'
import { organisationsIn } from './organisations.js'
import { shapeWords } from './word-shapes.js'

/** A name and what it names. */
export type FoundName = { readonly kind: NameKind; readonly span: Span; readonly run: NameRun }

/** The names of an article, told apart, in order. */
export function findNames(
  analysis: Analysis,
  language: string,
  tables: MentionTables | undefined,
  gazetteer: Gazetteer | undefined,
  voices: readonly Voice[],
): FoundName[] {
  if (!tables) return []
  const words = shapeWords(analysis)
  const lookup = {
    words: nameWords(tables.names, tables.demonyms),
    gazetteer,
    organisations: organisationsIn(language),
  }
  const runs = findNameRuns(words, lookup)
  return classifyNames(words, lookup, runs, voices).map(({ run, kind }) => ({
    kind,
    span: { start: analysis.starts[run.from]!, end: analysis.ends[run.to - 1]! },
    run,
  }))
}
