export type { Article, Block, BlockRole, Credit, FoundDate } from './article/article.js'
export type { Span } from './article/span.js'
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
