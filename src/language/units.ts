/** How a language names military units. Lists of words parted by blanks, lower-case. */
export type Units = {
  /** Bodies of troops with their size, `form form=echelon`, one a line. */
  readonly formations: string
  /** Words that go with a formation: *blindée*, *mechanized*, *guards*, and the small words that join them. */
  readonly modifiers: string
  /** *première*, *first*. */
  readonly ordinals: string
  /** Of the number: *49ème*, *72nd*; a JavaScript pattern for the whole token. */
  readonly ordinal: string
  /** Written in capitals, with the echelon: `BTG=battalion-group`. */
  readonly acronyms: string
  /** Where the words that qualify the formation stand. */
  readonly order: 'before' | 'after'
  /** Of languages with cases: how adjectives and ordinals end in the nominative, by the formation's gender. */
  readonly cases?: { readonly f: UnitEndings; readonly m: UnitEndings }
  /** Whether its number may stand behind it all the same: „Panzerbrigade 45“. */
  readonly numbersFollow?: true
  /** Between the formation and its number: « unité militaire n° 51460 ». */
  readonly numbering: string
}

/** `ordinals`: one for all numbers, or ten by the last digit from 0 on. */
export type UnitEndings = { readonly adjective: string; readonly ordinals: string }
