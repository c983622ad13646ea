/** A word of the cue that tells how the page passes the content on. */
export type Stance = {
  readonly certainty: 'hedged' | 'hearsay' | 'denied' | 'intention' | 'belief'
  /** Beginnings of its forms, lower case: `estim` for *estime*, *estimait*. A final `.` asks for the whole word. */
  readonly stems: readonly string[]
  /**
   * First words of the content that it asks for: « menace *de* partir » tells an intention. `∞` stands for any infinitive.
   * Without it any content will do.
   */
  readonly opens?: string
  /** As a newspaper would print it; tests run it. */
  readonly example: string
}

export type Hedges = {
  readonly stances: readonly Stance[]
  /** Words that negate the cue: *not*, *pas*, *jamais*. */
  readonly negations: string
  /** Of these, the ones that negate the cue from right before it: did *not* respond. */
  readonly negators: string
  /** Of the negations, those that negate only with a particle beside the verb, and the particles: « *ne* dit *plus* ». */
  readonly paired?: string
  readonly particles?: string
  /** Words that make whoever is said to say it nobody: *neither*, *aucun*. */
  readonly nobody: string
  /** Words after those that make it somebody after all: *no fewer than*. */
  readonly undoing: string
  /** Beginnings of verbs that a negation turns into plain saying: not *hide*, not *hesitate*. */
  readonly cancelling: readonly string[]
  /** Modals that leave the saying itself open: *might* say. */
  readonly modals: string
  /** Words of refusal; a refusal to say or confirm is a denial. */
  readonly refusals: string
  /** Words of wanting that, before a negated word of saying, refuse it: „*wollte* sich nicht äußern“. */
  readonly unwilling?: string
  /** Words of knowing: whoever does *not know* whether leaves it open and denies nothing. */
  readonly knowing: string
  /** Whole contents of a few words that deny: “False”, « C'est faux ». Parted by commas. */
  readonly contradictions: string
  /** Stems of the words refused: *confirm*, *comment*. */
  readonly sayings: string
  /** Expressions in or beside the cue, or at the head of the content, that weaken it, each with its certainty. */
  readonly expressions: {
    /** « à en croire »: only looks like belief. */
    readonly asserted: readonly string[]
    readonly hedged: readonly string[]
    readonly hearsay: readonly string[]
  }
  /** Forms of the press conditional: `aurait` before a participle. Empty where the language has none. */
  readonly hearsayAuxiliaries: string
  /** Conditional forms that stand alone as hearsay: *serait*, *ferait*. */
  readonly hearsayVerbs: string
  /** Endings of verbs only imagined: « dirait », and of rumours: « paierait ». */
  readonly conditionalEndings: readonly string[]
  /** Endings of the infinitive, where a verb of saying may stand right before it: « dit vouloir ». */
  readonly infinitives?: readonly string[]
  /** Words after an auxiliary that make it merely hypothetical: *pu*, *dû*. */
  readonly hypothetical: string
  /** Words that open a condition: *si*. */
  readonly conditions: string
  /** Relative pronouns: a conditional after them tells who is meant. */
  readonly relatives: string
  /** Pronouns of whoever says something of himself, where an adjective may follow: « *se* dit persuadé ». */
  readonly reflexives?: string
  /** Who believes nothing in particular: *on*, *it*. */
  readonly impersonal: string
  /** Cues that, where nobody is named, pass on what is merely told: *кажуть*, *dicen*, *heißt* es. */
  readonly rumours?: string
}
