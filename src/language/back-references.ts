/**
 * How a sentence tells who said the one before: «Об этом сообщил мэр», „Das teilte die Polizei mit“. Words and phrases are lower
 * case, phrases parted by commas.
 */
export type BackReferences = {
  /** How such a sentence begins. */
  readonly openings: string
  /** Its verbs; a particle that must stand at the clause's end is joined by `_`: `teilte_mit`. Parted by blanks. */
  readonly verbs: string
  /** Expressions behind which the paper stands that says it: «говорится в», „geht aus“; with a particle as verbs have it. */
  readonly papers: string
  /** Words that, behind a comma, open a content of its own: «Об этом сообщил мэр, *что* …». Parted by blanks. */
  readonly contents: string
  /** Sentences as newspapers print them; tests run them. */
  readonly examples: readonly string[]
}
