import type { Article } from './article/article.js'
import type { Mention } from './mention/mention.js'
import type { Statement, Voice } from './statement/statement.js'

/** What Selon reads in one page: the contract that `selon read --json` prints. */
export type Reading = {
  readonly id: string
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly voices: readonly Voice[]
  readonly mentions: readonly Mention[]
  /** Version of Selon that read the page. */
  readonly selon?: string
}
