import type { Pack } from '../language/pack.js'
import type { Refusals } from '../language/refusals.js'

/** What the tables of a language bring to finding attributions, beside what was learned. */
export type SpeechTables = {
  /** Words by which speakers mean themselves: *I*, *we*, *my*, lower case. */
  readonly firstPerson: ReadonlySet<string>
  readonly refusals: Refusals | undefined
  /** All tables of the language. */
  readonly pack: Pack | undefined
}

/** The tables of a language; empty ones where Selon has none. */
export const speechTablesOf = (pack: Pack | undefined): SpeechTables => ({
  firstPerson: new Set(pack?.pronouns?.filter(({ points }) => points === 'speaker').map(({ form }) => form)),
  refusals: pack?.refusals,
  pack,
})
