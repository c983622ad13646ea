import type { BackReferences } from './back-references.js'
import type { Carriers } from './carriers.js'
import type { Conflicts } from './conflicts.js'
import type { Hedges } from './hedges.js'
import type { ImpersonalCues } from './impersonal-cues.js'
import type { MentionTables } from './mention-tables.js'
import type { Determiners, Pronoun } from './pronouns.js'
import type { Refusals } from './refusals.js'
import type { ReportedMood } from './reported-mood.js'
import type { Reporting } from './reporting.js'
import type { SourceBounds } from './source-bounds.js'
import type { NameWords, Speakers } from './speakers.js'

/**
 * What Selon knows of one language, as tables. A pack is loaded when a page of its language is first read.
 * Each field's type stands beside the algorithm-free file that describes it (`language/<field>.ts`);
 * each language fills it in `language/<tag>/<field>.ts`.
 */
export type Pack = {
  /** BCP 47 primary tag. */
  readonly language: string
  /** Small words that open sentences: their capital tells no name. */
  readonly starters?: ReadonlySet<string>
  readonly reporting?: Reporting
  readonly refusals?: Refusals
  readonly reportedMood?: ReportedMood
  readonly backReferences?: BackReferences
  readonly impersonalCues?: ImpersonalCues
  readonly pronouns?: readonly Pronoun[]
  readonly determiners?: Determiners
  readonly speakers?: Speakers
  readonly nameWords?: NameWords
  readonly carriers?: Carriers
  readonly hedges?: Hedges
  readonly conflicts?: Conflicts
  readonly sourceBounds?: SourceBounds
  readonly mention?: MentionTables
}
