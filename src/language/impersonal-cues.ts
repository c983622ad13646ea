/**
 * Words by which a page passes on what nobody in particular says, at the head of a sentence, with the word that opens what is
 * said: «Считается, что …», «Se cree que …», „Es wird vermutet, dass …“.
 */
export type ImpersonalCues = {
  /** Phrases, lower case, parted by commas. */
  readonly phrases: string
  /** Opens what is said: *что*, *que*. Parted by blanks. */
  readonly conjunctions: string
  /** As newspapers print them; tests run them. */
  readonly examples: readonly string[]
}
