/**
 * Words that tell what a capitalised name names. Each list is words parted by blanks, lower-case, as the
 * tokens of `Analysis.words` have them; no logic.
 */
export type Names = {
  /** Before a person and no part of the name: *Mr*, *Mme*, *Dr*. */
  readonly honorifics: string
  /** Offices, ranks and trades that stand right before a name: *president*, *général*. */
  readonly titles: string
  /** Lower-case parts of a person's name: *von*, *de*, *al*. */
  readonly particles: string
  /** How surnames end where that tells them, a JavaScript pattern: *-enko*, *-ский*. */
  readonly surnameEndings: string
  /** Whether a lone capital within a sentence is nearly always a name: adjectives of country and works have none. */
  readonly loneCapitalsName: boolean
  /** Those of them that always belong to the name: *von*, *bin*. */
  readonly strongParticles: string
  /** Place or body words that open a name in lower case: « mont Blanc », « ministère de la Défense ». */
  readonly lowerHeads: string
  /** Whether the head of a name comes first and adjectives follow it: « Commission européenne ». */
  readonly headFirst: boolean
  /** Whether bodies stand in quotation marks as works do: «Ювентус». */
  readonly quotedBodies: boolean
  /** Whether every noun has a capital, so that only what is tagged or known as a name counts. */
  readonly nounsCapitalised: boolean
  /** *Nord*, *South*: after a place they belong to its name. */
  readonly compass: string
  /** Prepositions that a place follows more than anything else: *in*, *near*, *à*. */
  readonly placePrepositions: string
  /** Those that a place follows as often as anything else: *from*, *dans*. */
  readonly weakPlacePrepositions: string
  /** Prepositions that a person follows more than anything else: *by*, *avec*. */
  readonly beforePerson: string
  /** Words that make a name a place's: *Lake*, *mont*, *Street*. */
  readonly placeWords: string
  /** Words that make a name an organisation's: *University*, *ministère*, *FC*. */
  readonly bodyWords: string
  /** Those of them that a team bears, and that no complement follows in English: *Bruins*, *Red Sox*. */
  readonly clubNames: string
  /** Whose name a body bears with an apostrophe: "King's College", "Workers' Party". */
  readonly possessors: string
  /** Lower-case words that join a place or body word to the rest of its name: "Bank of England". */
  readonly links: string
  /** Those of them that a purpose follows, never a name: "Association for Shooting", but "the Bears for Jane Doe". */
  readonly purposeLinks: string
  /** Who deliberates, and the word before what on: "Committee on Foreign Relations". */
  readonly deliberating: string
  readonly subjectLinks: string
  /** A university, and what joins it to the town of its campus: "University of Texas at Austin". */
  readonly campuses: string
  readonly campusLinks: string
  /** Trades that may be two: "Oil and Gas Commission". */
  readonly trades: string
  /** Before one thing of a kind: *a*, *this*. */
  readonly counting: string
  /** *and*, *et*: within what a body is for. */
  readonly conjunctions: string
  /** Words that make a name something else, an event or a prize: *War*, *Cup*, *Jeux*. */
  readonly otherWords: string
  /** Before the name of a work: *film*, *album*, *roman*. */
  readonly workWords: string
  /** Before a body's name: *company*, *club*, *parti*. */
  readonly bodyIntroductions: string
  /** Who plays in what is named after *of*: *drummer*, *chanteur*. */
  readonly bandMembers: string
  /** Before a place's name: *village*, *city*, *quartier*. */
  readonly placeIntroductions: string
  /** Right after a place's name, in lower case: "the Ruhr area". */
  readonly placeFollowers: string
  /** Right after a person, as subject or explained: *said*, *who*, *né*. */
  readonly afterPerson: string
  /** Capitalised words that name nobody and nothing: *Monday*, *January*, *I*. */
  readonly nobody: string
  /** Tell that a sentence is of sport, where a town's name is its club's: *goal*, *match*. */
  readonly sportWords: string
  /** Before a club: *against*, *joined*. */
  readonly clubPrepositions: string
  /** What is done for a club, by or against one, and the words between: "signed | for", "released | by". */
  readonly clubDeals: string
  readonly clubDealLinks: string
  /** Between two clubs that meet. */
  readonly versus: string
  /** Right before a club: "rivals", "side". */
  readonly clubNouns: string
  /** After a club: "the Lyon striker". */
  readonly clubMembers: string
  /** Of what one is minister or secretary: *state*, *Affaires étrangères*. */
  readonly officeFields: string
  /** What one does to a body and never to a place: *joined*, *a rejoint*. */
  readonly joining: string
  /** Between a title and the name, or before the title: *adjoint*, *Foreign*, *Prime*. */
  readonly roleWords: string
  /** Make the place beside them a region: *région*, *oblast*, *County*. */
  readonly regionWords: string
  /** What makes an adjective of a country's name that has lost its final vowels, a JavaScript pattern: Tarvia, *Tarvian*. */
  readonly demonymEndings: string
  /** Definite articles, which people's names do not take. */
  readonly articles: string
}
