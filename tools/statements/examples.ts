import type { Span } from '../../src/article/span.js'
import { analyse, parseSentences } from '../../src/language/analyse.js'
import { type Grammar, loadGrammar } from '../../src/language/grammar.js'
import { loadPack } from '../../src/language/load-pack.js'
import { indexReporting, type ReportingWords } from '../../src/language/reporting-words.js'
import { addLines } from '../../src/statement/paragraphs.js'
import { findQuotations } from '../../src/statement/quotation.js'
import { type Traits, traitsOf } from '../../src/statement/traits.js'
import type { MarkedText } from './corpora.js'

/** What a trainer knows of a language. */
export type Knowledge = { readonly grammar: Grammar | undefined; readonly words: ReportingWords }

const known = new Map<string, Knowledge>()

export async function knowledgeOf(language: string): Promise<Knowledge> {
  const found = known.get(language)
  if (found) return found
  const [grammar, pack] = await Promise.all([loadGrammar(language), loadPack(language)])
  const knowledge = { grammar, words: pack?.reporting ? indexReporting(pack.reporting) : new Map() }
  known.set(language, knowledge)
  return knowledge
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  addLines(text, { start: 0, end: text.length }, lines)
  return lines
}

/** The traits of a marked text, as the product would see them. */
export function traitsOfText(unit: MarkedText, knowledge: Knowledge): Traits {
  const lines = linesOf(unit.text)
  const analysis = analyse(unit.text, lines, knowledge.grammar)
  parseSentences(analysis, knowledge.grammar)
  return traitsOf(analysis, lines, findQuotations(unit.text, lines), unit.language, knowledge.words)
}

/** A marked text as the trainers see it. */
export type Example = { readonly unit: MarkedText; readonly traits: Traits }
