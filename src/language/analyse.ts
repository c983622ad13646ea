import type { Span } from '../article/span.js'
import type { Analysis } from './analysis.js'
import type { Grammar } from './grammar.js'
import { plainOrthography } from './orthography.js'
import { parseWanted } from './parser.js'
import { tagWords } from './tagger.js'
import { cutWords } from './words.js'

/**
 * The words and sentences of the stretches of a text (offsets in UTF-16 units), tagged; without a grammar every tag
 * is X. Heads and labels wait for `parseSentences`. Time is linear in the length of the stretches.
 */
export const analyse = (text: string, stretches: readonly Span[], grammar: Grammar | undefined): Analysis => {
  const analysis = cutWords(text, stretches, grammar?.orthography ?? plainOrthography)
  if (grammar?.tagger !== undefined) tagWords(analysis, grammar.tagger)
  return analysis
}

/** Fills the heads and labels of the sentences wanted (all by default); the others keep -1 and `dep`. */
export const parseSentences = (
  analysis: Analysis,
  grammar: Grammar | undefined,
  wanted: (sentence: number) => boolean = () => true,
): void => {
  if (grammar?.parser !== undefined) parseWanted(analysis, grammar.parser, wanted)
}
