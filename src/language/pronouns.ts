/** What a small word that stands for a speaker tells of that speaker. */
export type Pronoun = {
  /** Lower case, straight apostrophes; may be two words (`ce dernier`). */
  readonly form: string
  /**
   * Whom it points to: the speaker of the surrounding words, somebody named elsewhere, whoever was just spoken of by
   * somebody else (« l'intéressé »), anybody at all (*some*), or nobody that a reader could be shown (*on*, *nobody*).
   */
  readonly points: 'speaker' | 'elsewhere' | 'concerned' | 'latter' | 'antecedent' | 'anybody' | 'nobody'
  readonly gender?: 'm' | 'f' | 'n'
  readonly number?: 'one' | 'many'
  /** As a newspaper would print it; tests run it. */
  readonly example: string
}

/** "The family *of* Ana Ruiz". */
export type Possession = {
  /** Empty where owners are in a case of their own: they are told in brackets, «муж (Вера Лыкова)». */
  readonly of: string
  /** Before a vowel: `d'`. */
  readonly elided?: string
  /** Pairs `long>short`, parted by commas: `de le>du`. */
  readonly contractions: string
  /** The article that a possessive form stands for, as pairs: `sa>la`; else the noun's gender tells it. */
  readonly articles: string
  /** Beginnings of words that elide though no vowel opens them: « l'*hom*ologue ». */
  readonly mute?: string
  /** Words that only stress the owner: *own*, *propre*. */
  readonly own: string
}

/** The closed words around a speaker's noun. Lists of forms, lower case, parted by blanks. */
export type Determiners = {
  readonly definite: { readonly m: string; readonly f: string; readonly any: string; readonly many: string }
  readonly indefinite: { readonly m: string; readonly f: string; readonly any: string; readonly many: string }
  readonly demonstrative: {
    readonly m: string
    readonly f: string
    readonly any: string
    readonly many: string
  }
  readonly possessive: string
  /** How "her family" is told with its owner; undefined where cases make that more than joining words. */
  readonly possession?: Possession
  /** Where articles have cases, the form that names somebody, as pairs by gender: `einem>ein`; of a plural in `many`. */
  readonly naming?: { readonly m: string; readonly f: string; readonly n: string; readonly many: string }
  /** Words that open a sentence with a house where somebody unnamed speaks: « *à* la préfecture, on assure ». */
  readonly houses?: string
  /**
   * Where verbs need no subject, the endings of those in the plural: «*dicen* que» says nobody in particular, «*dice* que»
   * whoever was told of.
   */
  readonly impliedPlural?: string
  /** "another", « autre »: never whom we heard before. */
  readonly other: string
  /** "same", « même »: always whom we heard before. */
  readonly same: string
  /** Prepositions that open a complement: in "a spokesman for the mayor", *mayor* does not speak. */
  readonly prepositions: string
  /** Those of them whose complement tells who is meant: spokesman *for* the army. */
  readonly identifying: string
  /** Words that make another office: *vice* president. */
  readonly lesser: string
  /** Prepositions of two: a call *between* a soldier and his mother. */
  readonly pairing: string
  readonly conjunctions: string
  /** Endings of plural nouns and adjectives with those of one, the first that fits: `aux>al s>`. */
  readonly singulars?: string
  /** The noun that heads a phrase is its last: "campaign spokesman". */
  readonly headLast: boolean
  /** Words that open a relative clause. */
  readonly relatives: string
}
