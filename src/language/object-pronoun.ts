import { wordSet } from './orthography.js'

/**
 * Pronouns, lower case, that stand right before their verb as its object and never as its subject: « leur a juré », «nos
 * dijo», by language. Those that may also be a subject (« nous ») are left out.
 */
const clitics: Readonly<Record<string, string>> = {
  fr: "me te se lui leur m' t' s'",
  es: 'me te se le les nos os',
}

const words = wordSet(Object.values(clitics).join(' '))

/** Whether somebody is spoken to, not speaking, in a word that stands right before its verb. Lower case. */
export const isObjectPronoun = (word: string): boolean => words.has(word)
