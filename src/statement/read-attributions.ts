import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'
import type { Analysis } from '../language/analysis.js'
import type { ReportingWords } from '../language/reporting-words.js'
import type { Attribution } from './attribution.js'
import { findAttributions, type StatementModel } from './attributions.js'
import { findQuotations } from './quotation.js'
import { traitsOf } from './traits.js'

/** The attributions of an article; `paragraphs` as `findParagraphs` gives them, `analysis` parsed. */
export function readAttributions(
  article: Article,
  analysis: Analysis,
  paragraphs: readonly Span[],
  words: ReportingWords | undefined,
  model: StatementModel,
): Attribution[] {
  const quotations = findQuotations(article.text, paragraphs)
  return findAttributions(traitsOf(analysis, paragraphs, quotations, article.language, words), model)
}
