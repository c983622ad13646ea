/**
 * How a language's verbs alone tell that somebody else says a sentence: „Die Brücke *sei* sicher.“ Lists are parted by blanks,
 * lower case.
 */
export type ReportedMood = {
  /** Forms that a main clause of the page's own does not use: *sei*, *habe*. */
  readonly forms: string
  /** Words that open a clause of another: „*ob* er da gewesen *sei*“. */
  readonly subordinators: string
  /** Beside these, a form may be the speaker's own: „*ich* habe“. */
  readonly own: string
}
