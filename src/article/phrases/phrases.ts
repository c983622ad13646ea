/**
 * Fixed phrases of news pages that are not their story, by language. A phrase is a regular expression's source,
 * matched without regard to case; a blank in it stands for any white space.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>

/** The phrases of all languages as alternatives of one pattern. */
export const anyPhrase = (phrases: Phrases): string =>
  `(?:${Object.values(phrases).flat().join('|').replace(/ /g, '\\s')})`

/**
 * A pattern for lines in lower case that begin with one of the phrases; marks and bullets may come first. Setting such
 * long patterns up to ignore case would take ten times as long as lowering a short page's lines.
 */
export const beginsWith = (phrases: Phrases): RegExp =>
  new RegExp(`^[\\s\\p{P}\\p{S}]*${anyPhrase(phrases)}(?!\\p{L})`, 'u')

/** A pattern for text in lower case that holds one of the phrases where a word begins. */
export const holds = (phrases: Phrases): RegExp => new RegExp(`(?<!\\p{L})${anyPhrase(phrases)}`, 'u')
