import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'
import { parseSentences } from '../language/analyse.js'
import type { Analysis } from '../language/analysis.js'
import type { Grammar } from '../language/grammar.js'
import type { ReportingWords } from '../language/reporting-words.js'
import type { Attribution } from './attribution.js'
import { findAttributions, type StatementModel } from './attributions.js'
import { findPlausibleCues } from './cues.js'
import { findQuotations } from './quotation.js'
import type { SpeechTables } from './speech-tables.js'
import { type Traits, traitsOf } from './traits.js'
import { addUnreadQuotations } from './uncued-quotation.js'

/** What reading attributions takes from a language. */
export type ReadingMeans = {
  readonly grammar: Grammar | undefined
  readonly reporting: ReportingWords | undefined
  readonly model: StatementModel
  readonly speech: SpeechTables
}

/** A text made ready to be asked who says what. */
export type ParsedText = {
  readonly traits: Traits
  /** Tokens that may head a cue. */
  readonly plausible: readonly number[]
}

/**
 * Parses the sentences that may hold an attribution, and no others: parsing is the dearest step. Where no words of
 * reporting are known none may: shapes alone would as often name the wrong speaker. `paragraphs` as `findParagraphs`
 * gives them, `analysis` of the same.
 */
export function parseCued(
  article: Article,
  analysis: Analysis,
  paragraphs: readonly Span[],
  { grammar, reporting, model }: ReadingMeans,
): ParsedText {
  const quotations = findQuotations(article.text, paragraphs)
  const traits = traitsOf(analysis, paragraphs, quotations, article.language, reporting)
  const plausible = reporting ? findPlausibleCues(traits, model.cues, model.floor) : []
  const wanted = sentencesWith(traits, plausible)
  parseSentences(analysis, grammar, (sentence) => wanted[sentence] === 1)
  return { traits, plausible }
}

/** The attributions of a text. */
export function readAttributions(
  { traits, plausible }: ParsedText,
  { reporting, model, speech }: ReadingMeans,
): Attribution[] {
  const found = findAttributions(traits, plausible, model, speech)
  return reporting ? found : addUnreadQuotations(traits, found)
}

/** Marks the sentences with a plausible cue. */
function sentencesWith({ analysis, sentence }: Traits, plausible: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(analysis.sentences.length)
  for (const token of plausible) wanted[sentence[token]!] = 1
  return wanted
}
