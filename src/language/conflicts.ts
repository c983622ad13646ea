/** Words that tell of war, of captives and of those who fight. All lower case, parted by commas. */
export type Conflicts = {
  /** What is said of a captive after his name: *was captured*, *fait prisonnier*. */
  readonly captivity: string
  /** What a captive is called: *prisoner of war*, *otage*. */
  readonly captives: string
  /** Words beside these that tell of captivity past: *former* hostage, otage *libéré*. */
  readonly freed: string
  /** What is said of a captive who is free again: *was released*. */
  readonly release: string
  /** Bodies and people that wage war: *army*, *état-major*, *rebels*. */
  readonly parties: string
  /** Services whose officers wage none: *fire brigade*, *police*. */
  readonly civil: string
  /** Titles that make *general* no rank: *secretary* general, *attorney* general. */
  readonly civilTitles?: string
  /** Nouns of people and bodies that govern: *president*, *minister*, *authorities*. */
  readonly governing: string
  /** Nouns that show an article tells of a war: *front line*, *offensive*. */
  readonly war: string
}
