import type { BlockRole } from '../../article/article.js'
import type { CautionCode, Certainty, Hop, Reason, StatementKind, Voice } from '../../statement/statement.js'

/** A count of things, such as "1 statement", "3 statements". */
export type Counted = (count: number) => string

/** Names of what a report shows. Records over the contract's own words, so that none can be forgotten. */
export type LabelWords = {
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly kind: Readonly<Record<StatementKind, string>>
  readonly caution: Readonly<Record<CautionCode, string>>
  readonly hop: Readonly<Record<Hop['role'], string>>
  readonly voiceKind: Readonly<Record<Voice['kind'], string>>
  readonly role: Readonly<Record<BlockRole, string>>
  readonly part: Readonly<Record<Reason['part'], string>>
  /** Carriers by `Hop.type`; one that is not here is shown by its own name. */
  readonly carrier: Readonly<Record<string, string>>
  readonly statements: Counted
  readonly voices: Counted
  readonly cautions: Counted
  readonly pages: Counted
  readonly by: string
  readonly untitled: string
  readonly undated: string
  readonly updated: string
  readonly noVoice: string
  readonly noStatements: string
  readonly credits: string
  readonly basedOn: string
  readonly route: string
  readonly why: string
  readonly within: (statement: string) => string
  readonly statementsTitle: string
  readonly voicesTitle: string
  readonly backToText: string
  readonly madeBy: string
  /** Opening and closing quotation mark of the language. */
  readonly quote: (words: string) => string
}
