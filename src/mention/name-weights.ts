/** What a name can be, in the order of the weights. */
export const nameKinds = ['person', 'place', 'organisation', 'other'] as const
export type NameKind = (typeof nameKinds)[number]

/**
 * What each piece of evidence says for person, place, organisation and other. Set by hand, as rough
 * log-odds; `npm run accuracy` shows what a change does.
 */
export const weights = {
  bias: [0.3, 0.3, 0, 0.6],
  country: [-3, 6, 0, 0],
  bigPlace: [-1.5, 4.6, 0, 0],
  knownPlace: [-0.8, 3.6, 0, 0],
  river: [0, 2, 0, 0],
  smallPlace: [0, 2.4, 0, 0],
  organisation: [-1, -1, 6, 0],
  /** Two words or more: "Alice in Chains" is nobody's first name. */
  fullOrganisation: [-5, -3, 6, -1],
  fullName: [4.5, 0, 0, 0],
  /** "Beale Street", "Lloyd Webber Theatre": less than a full name. */
  givenThenHead: [2.2, 0, 0, 0],
  firstName: [2.2, 0, 0, 0],
  surname: [1.4, 0, 0, 0],
  famousPerson: [3.4, -0.7, 0, 0],
  famousPlace: [-0.5, 3, 0, 0],
  famousBody: [0, 0, 2.5, 0],
  famousOther: [0, 0, 0, 3],
  initial: [3, -1, 0, 0],
  particle: [0.8, 0.3, 0, 0],
  twoWords: [0.6, -0.4, 0.4, 0.2],
  plainWords: [-2, 0, 0, 0.6],
  manyWords: [-0.5, -0.5, 0.8, 1],
  honorific: [5, -1, -1, -1],
  title: [4.5, -1, -1, -1],
  placePreposition: [-1.5, 3, -0.3, 0],
  weakPlacePreposition: [0, 1.2, 0, -0.2],
  beforePerson: [1, -0.3, 0.3, -0.2],
  placeIntroduction: [-1, 3.2, 0, 0],
  bodyIntroduction: [-0.5, -0.5, 2.6, 0],
  explainedPerson: [2.5, -1, -1, 0],
  explainedPlace: [-1, 2.5, 0, 0],
  explainedBody: [-1.5, -1.5, 2.5, 0],
  explainedThing: [-2, -1.5, -1, 3],
  /** "the drummer of Harbour Lights". */
  bandOf: [-1, -1.5, 2.5, 0],
  workIntroduction: [-1, -1, -0.5, 3],
  product: [-1, -1, -3, 4],
  bodyWord: [-3, -1.5, 4.5, 0],
  bodyWordAlone: [-1.5, -1, 2.2, 0.5],
  placeWord: [-1.5, 3.6, 0, 0],
  otherWord: [-2, -1.5, -1, 4],
  article: [-3.5, 0, 1.1, 1],
  placeArticle: [-3.5, 1.1, 1, 0.6],
  quoted: [-2, -2, -1, 2.6],
  quotedBody: [-1.5, -1.5, 0, 1.8],
  acronymPart: [-2.5, 0, 2.5, 0.4],
  placeWithPlural: [-1, -0.5, 2, 0],
  camelCase: [-2.5, -1.5, 1.2, 0.9],
  placeThenName: [-1.5, -0.5, 1.4, 0],
  afterOf: [0.3, 0.4, 0, 0],
  acronym: [-1.5, 0, 2.4, 0.5],
  /** Bodies take an article in French and Spanish: « la SEPP », but « par KO ». */
  bareAcronym: [-1.5, 0, 0.4, 1],
  pluralAcronym: [-2, -1, 0, 3],
  /** "the single by The Shins": a band, a paper, a work. */
  capitalArticle: [-3, -1, 2, 1],
  abbreviation: [-1, -1, -3, 2],
  partOfBody: [-1, -1, 2.5, 0],
  lettered: [-1, -1, -2, 2],
  /** "a DWT of 200 tonnes", but "a NATO drill". */
  countedAcronym: [-1, -1, -3, 2],
  afterPerson: [2, -0.6, 0, 0],
  possessive: [1.1, 0, 0.4, -0.8],
  officeOf: [-1, 1.6, 0.8, 0],
  beforeNumber: [-1.5, -1.5, -0.5, 1.6],
  withDigits: [-2, -0.5, 0, 1.5],
  /** "Galaxy S25". */
  modelNumber: [-3, -1, -1, 3],
  doctrine: [-1.5, -1.5, -1, 2.5],
  subject: [0.6, -0.9, 0.4, 0],
  beforeVerb: [0.6, -0.3, 0.2, 0],
  /** "the Skarn range", "the Ruhr area". */
  placeFollows: [-1, 3, -0.5, 0],
  club: [-0.5, -3, 3.5, 0],
  lifeDates: [2, 0, 0, 0.3],
  /** The article has an adjective made of it as of a country's name. */
  hasPeople: [-1.5, 4, 0, 0],
  demonym: [-2, -2, -2, 6],
  /** "the Ostrellan army": a lone capital that ends like an adjective of country and has a noun after it. */
  likeDemonym: [-1, -2.5, -1, 3],
  likeCountry: [-1, 1.5, 0, 0],
  notProper: [-0.4, -0.4, -0.4, 0.6],
  loneCapital: [0.6, 0.4, 0.2, 0],
  alone: [0, 0.2, 0.1, 0],
  voicePerson: [3, -1, -1, 0],
  voiceBody: [-1, 0, 3, 0],
  ampersand: [-1, -1, 2.5, 0],
} as const satisfies Record<string, readonly [number, number, number, number]>

export type Evidence = keyof typeof weights
