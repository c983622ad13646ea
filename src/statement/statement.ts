import type { Span } from '../article/span.js'

/** Whether all, none or some of the content's words stand in quotation marks. */
export type StatementKind = 'direct' | 'indirect' | 'mixed'

/** How the page passes a statement on. `hearsay` is the press conditional (« aurait fui »). */
export type Certainty = 'asserted' | 'hedged' | 'hearsay' | 'denied' | 'intention' | 'belief'

/** One hop by which a content reached the page, from the voice outwards. */
export type Hop = {
  readonly role: 'voice' | 'carrier' | 'relay' | 'outlet' | 'republisher'
  readonly name: string
  /** Of a carrier: `video`, `call`, `decree`, `rally` … */
  readonly type?: string
  readonly span?: Span
}

/** What a careful editor would flag, such as `captivity`, with the words that make us say so. */
export type Caution = { readonly code: CautionCode; readonly span?: Span }

export type CautionCode =
  | 'captivity'
  | 'intercepted'
  | 'unnamed-source'
  | 'party-to-conflict'
  | 'conditional'
  | 'unclosed-quotation'
  | 'undated'
  | 'single-origin'
  | 'drift'

/** Why one part of a statement was decided as it was, for `selon read --explain`. */
export type Reason = {
  readonly part: 'content' | 'cue' | 'source' | 'voice' | 'certainty' | 'route' | 'within' | 'kind'
  readonly why: string
  readonly score?: number
  readonly span?: Span
}

/** One attribution of a content to a source by a cue. */
export type Statement = {
  readonly id: string
  readonly kind: StatementKind
  readonly content: readonly Span[]
  readonly cue?: readonly Span[]
  readonly source?: readonly Span[]
  /** `Voice.id` */
  readonly voice?: string
  readonly certainty: Certainty
  readonly route: readonly Hop[]
  /** Id of the statement that reports this one. */
  readonly within?: string
  readonly cautions: readonly Caution[]
  /** Present when asked for (`explain`). */
  readonly reasons?: readonly Reason[]
}

/** Who really speaks, once pronouns, titles and descriptions are resolved within the article. */
export type Voice = {
  readonly id: string
  /** Fullest name the article gives, or the description of an unnamed voice ("a soldier"). */
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | 'unnamed'
  readonly role?: string
  readonly mentions: readonly Span[]
}
