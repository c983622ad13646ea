/** One manner of saying nothing when asked. Lists are phrases, lower case, parted by commas. */
export type Refusal = {
  /** The words that refuse, without what negates them: *souhaité*, *reached*. */
  readonly verbs: string
  /** Whether they refuse only where their clause is negated. */
  readonly negated?: true
  /** What is refused, as it begins: *répondre*, *for comment*. */
  readonly objects: string
  /** As a newspaper would print it; tests run it. */
  readonly example: string
}

/**
 * How a page tells that somebody would not speak: « n'a pas souhaité répondre », "could not be reached for comment". Words
 * in the other fields are parted by blanks.
 */
export type Refusals = {
  readonly ways: readonly Refusal[]
  readonly negations: string
  /** Small words between whoever refuses and the verb: *n'a pas*, *did not immediately*. */
  readonly auxiliaries: string
  /** Words behind which whoever refuses is named: *que*, *but*. */
  readonly opens: string
  /** Words at which what is refused ends: *and*, *but*. */
  readonly closes: string
  readonly relatives: string
  /** Between an inverted verb and whoever refuses: „wollte *sich* die Reederei“. */
  readonly reflexives?: string
  /** Whether a place with its preposition may stand for those who refuse: «*в мэрии* не стали комментировать». */
  readonly placesSpeak?: true
}
