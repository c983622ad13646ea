/** What a word of reporting does with its content; a word may do several things. */
export const reportingClasses = [
  'say',
  'assert',
  'claim-doubt',
  'deny',
  'admit',
  'confirm',
  'announce',
  'explain',
  'warn',
  'ask',
  'answer',
  'think',
  'predict',
  'propose',
  'promise',
  'order',
  'accuse',
  'praise',
  'mock',
  'manner',
  'show',
  'perceive',
  'relay',
  'investigate',
  'negotiate',
  'stance',
  'characterize',
  'report',
] as const
export type ReportingClass = (typeof reportingClasses)[number]

/** A verb that can mark words as said. */
export type ReportingVerb = {
  /** Infinitive; with its pronoun or particle where it needs one (`se souvenir`, `point out`). */
  readonly lemma: string
  readonly classes: readonly ReportingClass[]
  /** Can stand in an inserted clause: « …, souffle-t-il ». */
  readonly inserted?: true
  /** As a newspaper would print it; tests run it. */
  readonly example: string
}

/** A noun that can: "his claim that …", « l'annonce de … ». */
export type ReportingNoun = {
  readonly noun: string
  readonly plural?: string
  readonly classes: readonly ReportingClass[]
  readonly example: string
}

/** A fixed phrase that brings a source: « selon {S} », "in the words of {S}". `{S}` stands for the source. */
export type SourcePhrase = {
  readonly pattern: string
  readonly classes: readonly ReportingClass[]
  readonly example: string
}

export type Reporting = {
  readonly verbs: readonly ReportingVerb[]
  readonly nouns: readonly ReportingNoun[]
  readonly phrases: readonly SourcePhrase[]
  /** Every form of the verbs above, one verb a line: the lemma, then its forms, parted by blanks. */
  readonly verbForms: string
}
