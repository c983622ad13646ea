/**
 * What stands beside whoever speaks, behind his verb, without being he: whom he told, when and where. « sagte Ohlsen *am
 * Dienstag vor Journalisten* ». Lists are phrases, lower case, parted by commas.
 */
export type SourceBounds = {
  /** Those who are told, in the case or behind the word that shows it: *журналістам*, *a los periodistas*. */
  readonly receivers: string
  /** Times and places: *у вівторок*, *am Dienstag*, *en la televisión*. */
  readonly circumstances: string
  /** Receivers that are told only of whom nothing joins to them: « der Sprecher *der Agentur* » speaks for it. */
  readonly genitives?: string
  /** Words that such a genitive belongs to: *Sprecher*, *Chefredakteurin*. Parted by blanks. */
  readonly hosts?: string
  /** Endings of nouns that can only be told something: the dative plural *родичам*. Parted by blanks. */
  readonly dativeEndings?: string
}
