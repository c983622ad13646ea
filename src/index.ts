export type { Article, Block, BlockRole, Credit, FoundDate } from './article/article.js'
export type { Span } from './article/span.js'
export { traceThreads } from './cli/trace-threads.js'
export type { Mention, MentionKind } from './mention/mention.js'
export { type ReadOptions, readPage, readText } from './read.js'
export type { Reading } from './reading.js'
export type {
  Caution,
  Certainty,
  Hop,
  Reason,
  Statement,
  StatementKind,
  Voice,
} from './statement/statement.js'
export { type Collation, collate } from './trace/collation.js'
export type { Helpers } from './trace/helpers.js'
export type {
  Archetype,
  Counts,
  Descent,
  DescentRelation,
  Drift,
  DriftKind,
  Evidence,
  Family,
  Related,
  RelatedKind,
  Trace,
  Utterance,
  Variant,
} from './trace/trace.js'
export { TraceMemory } from './trace/trace-memory.js'
export { traceReadings } from './trace/trace-readings.js'
