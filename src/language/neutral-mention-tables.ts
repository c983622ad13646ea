import type { MentionTables } from './mention-tables.js'

/**
 * For pages in a language without tables: names that the gazetteer, the list of bodies or first names know,
 * dates in digits, and numbers with signs that every language writes alike.
 */
export const neutralMentionTables: MentionTables = {
  names: {
    honorifics: '',
    titles: '',
    particles: '',
    surnameEndings: '(?!)',
    loneCapitalsName: false,
    strongParticles: '',
    lowerHeads: '',
    headFirst: false,
    nounsCapitalised: false,
    compass: '',
    placePrepositions: '',
    weakPlacePrepositions: '',
    beforePerson: '',
    placeWords: '',
    bodyWords: 'inc inc. ltd ltd. gmbh sa s.a. spa s.p.a. ag plc fc',
    clubNames: '',
    possessors: '',
    links: '',
    purposeLinks: '',
    campuses: '',
    campusLinks: '',
    conjunctions: '',
    otherWords: '',
    workWords: '',
    bodyIntroductions: '',
    bandMembers: '',
    placeIntroductions: '',
    placeFollowers: '',
    afterPerson: '',
    nobody: '',
    sportWords: '',
    clubMembers: '',
    clubPrepositions: '',
    officeFields: '',
    joining: '',
    roleWords: '',
    regionWords: '',
    demonymEndings: '(?!)',
    articles: '',
  },
  demonyms: '',
  dates: {
    months: '',
    weekdays: '',
    seasons: '',
    midPrefix: '-',
    numeric: 'day',
    futureWords: '',
    patterns: '',
  },
  quantities: {
    numerals: '',
    collectives: '',
    fractions: '',
    decimal: ',',
    about: '',
    atLeast: '',
    atMost: '',
    ranges: '',
    bareRanges: '–',
    ratios: '',
    of: '',
    adjectivesFollow: false,
    units: `
%=percent/ratio
€ eur=euro/money
$ usd=dollar/money
£ gbp=pound/money
km=kilometre/length
kg=kilogram/mass`,
  },
  units: {
    formations: '',
    modifiers: '',
    ordinals: '',
    ordinal: '(?!)',
    acronyms: 'BTG=battalion-group',
    order: 'before',
    numbering: '',
  },
}
