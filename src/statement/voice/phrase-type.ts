import type { Span } from '../../article/span.js'
import type { Pronoun } from '../../language/pronouns.js'
import type { Determiner } from './determiner-words.js'
import type { Name } from './name.js'
import type { Gender, SpeakerNoun } from './noun-forms.js'

/** What the words that name a source are. */
export type Phrase = {
  readonly span: Span
  readonly determiner?: Determiner
  /** The possessive that opens the phrase: *my*, *sa*. */
  readonly possessive?: string
  readonly pronoun?: Pronoun
  /** The name that heads the phrase: in "Acme spokesman Jo Lee", *Jo Lee*. */
  readonly name?: Name
  /** The noun that heads it: in "a spokesman for the mayor", *spokesman*. */
  readonly noun?: SpeakerNoun
  /** Nouns the bearer goes by, beside the head. */
  readonly titles: readonly SpeakerNoun[]
  /** What stands beside the name: « chef adjoint des opérations ». */
  readonly role?: Span
  /** The phrase without what only comments it: « une source proche du dossier ». */
  readonly description: Span
  readonly gender?: Gender
  readonly number?: 'one' | 'many'
  /** Words beside the noun: *captured*, *American*. */
  readonly qualifiers: readonly string[]
  /** Words of its complement: in « porte-parole de l'armée », *armée*. */
  readonly complement: readonly string[]
  readonly another: boolean
  readonly same: boolean
}
