import type { Pack } from '../pack.js'
import { backReferences } from './back-references.js'
import { carriers } from './carriers.js'
import { conflicts } from './conflicts.js'
import { hedges } from './hedges.js'
import { impersonalCues } from './impersonal-cues.js'
import { mentionTables as mention } from './mention-tables.js'
import { orthography } from './orthography.js'
import { determiners, pronouns } from './pronouns.js'
import { refusals } from './refusals.js'
import { reporting } from './reporting.js'
import { sourceBounds } from './source-bounds.js'
import { nameWords, speakers } from './speakers.js'

/** Spanish: every table of this folder. */
export const pack: Pack = {
  language: 'es',
  starters: orthography.starters,
  reporting,
  backReferences,
  impersonalCues,
  refusals,
  pronouns,
  determiners,
  speakers,
  nameWords,
  carriers,
  hedges,
  conflicts,
  sourceBounds,
  mention,
}
