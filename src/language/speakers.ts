/**
 * Nouns that those who speak in the news go by. Each list is text: entries parted by blanks, an entry being
 * `masculine/feminine:plural,plural`; one form alone serves both genders, and a plural in -s is understood.
 */
export type Speakers = {
  /** People by office, trade, kin or part in the event: *minister*, *mother*, *witness*. */
  readonly people: { readonly m: string; readonly f: string; readonly any: string }
  /** Ranks of armies and police; each is also an *officer* or a *soldier*: `colonel>officer`. */
  readonly ranks: string
  /** Bodies: *ministry*, *police*, *company*; by grammatical gender where the language has one. */
  readonly bodies: { readonly m: string; readonly f: string; readonly n?: string }
  /** What is read, seen or heard and so "says": *poll*, *report*. */
  readonly documents: { readonly m: string; readonly f: string }
  /** Endings of the other cases, where nouns have them, put to the noun without its own last vowel. */
  readonly caseEndings?: {
    readonly one: string
    readonly many: string
    /** Those of nouns that are adjectives, after the stem without its last two letters: *пожарный*, *пожарных*. */
    readonly adjectives?: { readonly m: string; readonly f: string; readonly many: string }
  }
  /** Nouns of people, by lemma, that one person holds at a time, so that "the mayor" is somebody known. */
  readonly offices: string
  /** Words before a noun of office that tell which one: *prime* minister, *foreign* secretary. */
  readonly portfolios?: string
  /**
   * Nouns that take up anybody of their gender: *the man*, « l'intéressé », « la romancière ». No offices, and no parts in
   * the event that somebody new may play: *the lawyer*, *the victim*.
   */
  readonly generic: string
  /** Of these, the ones that tell no trade, so that a baker may be *the woman*, but never *the painter*. */
  readonly anybody: string
  /** Offices of a house or a team, not of the public: whoever was named a moment ago may be « le patron ». */
  readonly houseOffices?: string
  /** People, by lemma, that a document has and nobody else: « ses *auteurs* ». */
  readonly makers?: string
  /** Endings of nouns of trades, for those that stand in no list here: « l'étho*logue* », « le sabot*ier* ». */
  readonly tradeEndings?: string
  /** Bodies that take up one named before: *the group*, « l'association ». */
  readonly genericBodies?: string
  /** Bodies that are a country's, and neither a person's nor another body's: *army*, *ministry*. */
  readonly national?: string
  /** Nouns of people, by lemma, that a bare place follows in the genitive: «*житель* Бренно». */
  readonly locals?: string
  /** Words behind which somebody described says his name, phrases parted by commas: *назвался*, « se présente comme ». */
  readonly selfNamings?: string
  /** Phrases for one noun, parted by commas: `chef de l'état>président`. */
  readonly aliases: string
  /** Documents through which somebody speaks: what a *statement* says, its issuer says. */
  readonly mouthpieces: string
  /** Participles of issuing, and the word before the issuer: figures *published* *by* the police. */
  readonly issued: string
  readonly agents: string
  /** People without a name whose number is all we know: *sources*, *some*, *many*. */
  readonly crowds: string
}

/** What tells a name's bearer: civilities, given names, particles, and words only organisations have. */
export type NameWords = {
  /** Every noun has a capital, so that a capital tells no name. */
  readonly everyNounCapital?: true
  /** *Mr*, *Mme*: with their gender. Written with or without the full stop. */
  readonly civilities: { readonly m: string; readonly f: string; readonly any: string }
  /** Trades told by a civility: `me>avocat`. */
  readonly trades: string
  readonly given: { readonly m: string; readonly f: string }
  /** Small words inside names of bodies alone: « Front *pour* le Progrès ». */
  readonly purposes?: string
  /** Lower-case words inside names: *van*, *de la*. */
  readonly particles: string
  /** Capitalised words that make a name an organisation's: *University*, *Parti*. */
  readonly organisations: string
  /** Capitals and seats that stand for a government: *Moscow*, *Kremlin*, *White House*. Entries parted by commas. */
  readonly seats: string
  /** Capitalised words that name nobody: months, days. */
  readonly nobody: string
  /** Other words of which a time is made: *evening*, *yesterday*. */
  readonly times?: string
  /** Beginnings of adjectives of nations and parties: a Russian president is not an American one. */
  readonly nationalities: string
}
