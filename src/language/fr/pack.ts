import type { Pack } from '../pack.js'
import { carriers } from './carriers.js'
import { conflicts } from './conflicts.js'
import { hedges } from './hedges.js'
import { mentionTables as mention } from './mention-tables.js'
import { orthography } from './orthography.js'
import { determiners, pronouns } from './pronouns.js'
import { refusals } from './refusals.js'
import { reportedMood } from './reported-mood.js'
import { reporting } from './reporting.js'
import { nameWords, speakers } from './speakers.js'

/** French: every table of this folder. */
export const pack: Pack = {
  language: 'fr',
  starters: orthography.starters,
  reporting,
  refusals,
  pronouns,
  determiners,
  speakers,
  nameWords,
  carriers,
  hedges,
  conflicts,
  reportedMood,
  mention,
}
