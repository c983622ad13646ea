import type { Span } from '../../article/span.js'
import type { Pronoun } from '../../language/pronouns.js'
import type { Determiner } from './determiner-words.js'
import type { Name } from './name.js'
import type { Gender, SpeakerNoun } from './noun-forms.js'

/** What the words that name a source are. */
export type Phrase = {
  readonly span: Span
  readonly determiner: Determiner | undefined
  /** The possessive that opens the phrase: *my*, *sa*. */
  readonly possessive: string | undefined
  readonly pronoun: Pronoun | undefined
  /** The name that heads the phrase: in "Acme spokesman Jo Lee", *Jo Lee*. */
  readonly name: Name | undefined
  /** The noun that heads it: in "a spokesman for the mayor", *spokesman*. */
  readonly noun: SpeakerNoun | undefined
  /** Nouns the bearer goes by, beside the head. */
  readonly titles: readonly SpeakerNoun[]
  /** What stands beside the name: « chef adjoint des opérations ». */
  readonly role: Span | undefined
  /** The phrase without what only comments it: « une source proche du dossier ». */
  readonly description: Span
  readonly gender: Gender | undefined
  readonly number: 'one' | 'many' | undefined
  /** Words beside the noun: *captured*, *American*. */
  readonly qualifiers: readonly string[]
  /** Words of its complement: in « porte-parole de l'armée », *armée*. */
  readonly complement: readonly string[]
  readonly another: boolean
  readonly same: boolean
}

/** A phrase of which only its place is known. */
export const plainPhrase = (span: Span): Phrase => ({
  span,
  determiner: undefined,
  possessive: undefined,
  pronoun: undefined,
  name: undefined,
  noun: undefined,
  titles: [],
  role: undefined,
  description: span,
  gender: undefined,
  number: undefined,
  qualifiers: [],
  complement: [],
  another: false,
  same: false,
})

type Known = { readonly [part in keyof Phrase]?: Phrase[part] | undefined }

/** The phrase with more known of it. Field by field: spread, each phrase would be of another shape, and slow to ask. */
export const withKnown = (phrase: Phrase, known: Known): Phrase => ({
  span: known.span ?? phrase.span,
  determiner: known.determiner ?? phrase.determiner,
  possessive: known.possessive ?? phrase.possessive,
  pronoun: known.pronoun ?? phrase.pronoun,
  name: known.name ?? phrase.name,
  noun: known.noun ?? phrase.noun,
  titles: known.titles ?? phrase.titles,
  role: known.role ?? phrase.role,
  description: known.description ?? phrase.description,
  gender: known.gender ?? phrase.gender,
  number: known.number ?? phrase.number,
  qualifiers: known.qualifiers ?? phrase.qualifiers,
  complement: known.complement ?? phrase.complement,
  another: known.another ?? phrase.another,
  same: known.same ?? phrase.same,
})
