import type { SaidText } from './said-text.js'
import type { Sentence } from './sense.js'
import type { SentencePair } from './sentence-alignment.js'

const fewestTokens = 4
/** Two or three rare words, or twice as many common ones. */
const leastWorth = 20

/**
 * Whether two sayings are long and rare enough to be one, though their pages are no kin and in two languages: "It is
 * desertion" is said of every army.
 */
export const areTelling = (a: SaidText, b: SaidText, pair: SentencePair): boolean =>
  isTelling(a.sense.sentences[pair.a]!) && isTelling(b.sense.sentences[pair.b]!)

const isTelling = ({ tokens, worth }: Sentence): boolean =>
  tokens.length >= fewestTokens && worth >= leastWorth
