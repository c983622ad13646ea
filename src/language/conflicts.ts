/** Words that tell of war, of captives and of those who fight. All lower case, parted by commas. */
export type Conflicts = {
  /** What is said of a captive after his name: *was captured*, *fait prisonnier*. */
  readonly captivity: string
  /** What a captive is called: *prisoner of war*, *otage*. */
  readonly captives: string
  /** Bodies and people that wage war: *army*, *état-major*, *rebels*. */
  readonly parties: string
  /** Nouns that show an article tells of a war: *front line*, *offensive*. */
  readonly war: string
}
