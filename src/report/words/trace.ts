import type { CautionCode } from '../../statement/statement.js'
import type { Archetype, DescentRelation, DriftKind, RelatedKind } from '../../trace/trace.js'
import { en } from './en/trace.js'
import { fr } from './fr/trace.js'
import type { Locale } from './words.js'

/** Every word a user meets in a traced report, in one language. */
export type TraceWords = {
  readonly pages: (n: number) => string
  readonly languages: (n: number) => string
  readonly texts: (n: number) => string
  readonly origins: (n: number) => string
  readonly voices: (n: number) => string
  readonly recordings: (n: number) => string
  readonly families: (n: number) => string
  readonly alone: (n: number) => string
  readonly drifted: (pages: number) => string
  readonly notCollected: string
  readonly unnamedExemplar: string
  readonly undirected: string
  readonly noFamily: string
  readonly colon: string
  /** Between two facts of a line, with the blanks it needs. */
  readonly semicolon: string
  readonly relation: Readonly<Record<DescentRelation, string>>
  readonly related: Readonly<Record<RelatedKind, string>>
  readonly drift: Readonly<Record<DriftKind, string>>
  /** Evidence by its kind; one that is not here is shown by its own name. */
  readonly evidence: Readonly<Record<string, string>>
  /** Two moments, the later first. */
  readonly after: (later: string, earlier: string) => string
  /** Why an exemplar that was not collected must have existed. */
  readonly because: (archetype: Archetype) => string
  /** Of the voices just counted; only what a first sentence must not leave out. */
  readonly caution: Partial<Readonly<Record<CautionCode, (voices: number) => string>>>
  readonly covers: (from: number, to: number) => string
  /** Quoted words that are on one page only. */
  readonly lost: (words: string) => string
  readonly gained: (words: string) => string
  readonly moreUtterances: (n: number) => string
  readonly utterancesTitle: string
  readonly relatedTitle: string
  readonly stemmaTitle: string
  /** Over the steps of a stemma, page by page. */
  readonly stepsTitle: string
  /** Opens two pages laid side by side, and what their marks mean. */
  readonly sideBySide: string
  readonly legend: Readonly<Record<'onlyHere' | 'moved', string>>
  /** Opens the wordings of an utterance, page by page. */
  readonly wordings: (n: number) => string
  /** Marks a page of the picture on which wording drifted. */
  readonly driftedHere: string
  readonly noVoice: string
  readonly title: string
  /** Words in quotation marks; marks within them become those of a quotation in a quotation. */
  readonly quote: (words: string) => string
  /** A name misspelt, and as other pages have it. */
  readonly slip: (wrong: string, right: string) => string
  readonly explain: {
    readonly shared: (words: number) => string
    /** How much (per cent) of each of the two pages, called A and B, is in the other. */
    readonly covers: (ofA: number, ofB: number) => string
    readonly nothing: string
    readonly forward: (from: string, to: string) => string
    readonly balance: (logOdds: string) => string
  }
}

/** The words of traced reports in one language. */
export const traceWords = (locale: Locale): TraceWords => (locale === 'fr' ? fr : en)
