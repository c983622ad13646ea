/** How a language counts and measures. Lists are entries parted by blanks or lines; words as in `Analysis.words`. */
export type Quantities = {
  /** Number words and their values, `word=value`. */
  readonly numerals: string
  /** Rounded numbers, `word=value`; a `+` after the value: at least that many (*dozens*). */
  readonly collectives: string
  /** `word=value`: *tiers=0.3333*. */
  readonly fractions: string
  /** Decimal mark. */
  readonly decimal: ',' | '.'
  /** Before a number that is not exact: *environ*, *some*. */
  readonly about: string
  /** Several words before a number, parted by commas: "more than", « au moins »; with what they bound. */
  readonly atLeast: string
  readonly atMost: string
  /** What opens and parts a range, `opening parting`, parted by commas: `between and`. */
  readonly ranges: string
  /** Between the numbers of a range that no word opens: "20 to 30 tanks". */
  readonly bareRanges: string
  /** Between part and whole, parted by commas: "one in five", « trois sur dix ». */
  readonly ratios: string
  /** Between the number and what is counted: *de*, *of*. */
  readonly of: string
  /** Whether adjectives stand after what is counted: « 30 soldats russes ». */
  readonly adjectivesFollow: boolean
  /** `form form…=unit/class`, one unit a line; forms of two words are joined by `_`. */
  readonly units: string
}
