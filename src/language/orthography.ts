/** How a language writes its words, as far as cutting a text into words and sentences asks. */
export type Orthography = {
  /** What stands before an apostrophe as a word of its own: `l'`, `qu'`. */
  readonly elided: ReadonlySet<string>
  /** What leans on the word before and is a word of its own, with its mark: `'s`, `n't`, `-il`. */
  readonly enclitics: ReadonlySet<string>
  /** Words that would wrongly lose an enclitic: `rendez-vous`. */
  readonly whole: ReadonlySet<string>
  /** Short forms, with their full stop, that the sentence goes on after: `mme.`, `gen.`. */
  readonly titles: ReadonlySet<string>
  /** Short forms, with their full stop, that may end a sentence: `etc.`, `inc.`. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that, capitalised after an abbreviation, show that a new sentence starts. */
  readonly starters: ReadonlySet<string>
  /** « 80 000 » is one number. */
  readonly spacedThousands: boolean
  /** "am 5. Mai": the full stop belongs to the number. */
  readonly ordinalStop: boolean
}

/** A table written as lines of words; apostrophes become straight, as analysed words have them. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.trim().replaceAll('’', "'").split(/\s+/u))

/** For languages Selon has no table of: nothing leans, nothing is short. */
export const plainOrthography: Orthography = {
  elided: new Set(),
  enclitics: new Set(),
  whole: new Set(),
  titles: new Set(),
  abbreviations: new Set(),
  starters: new Set(),
  spacedThousands: false,
  ordinalStop: false,
}
