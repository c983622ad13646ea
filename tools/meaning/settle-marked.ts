import type { Article } from '../../src/article/article.js'
import type { Span } from '../../src/article/span.js'
import { analyse, parseSentences } from '../../src/language/analyse.js'
import { loadGrammar } from '../../src/language/grammar.js'
import { loadPack } from '../../src/language/load-pack.js'
import type { Attribution } from '../../src/statement/attribution.js'
import { settleStatements } from '../../src/statement/settle.js'
import type { MeaningText } from './marked-meaning.js'

const spans = (ranges: readonly (readonly [number, number])[]): readonly Span[] =>
  ranges.map(([start, end]) => ({ start, end }))

/** Settles the marked spans of a text as if the model had found them, one statement for each in order. */
export async function settleMarkedText({ language, text, attributions: marked }: MeaningText) {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: 'body' as const,
  }))
  const article: Article = { language, authors: [], credits: [], blocks, text }
  const grammar = await loadGrammar(language)
  const analysis = analyse(
    text,
    blocks.map(({ span }) => span),
    grammar,
  )
  parseSentences(analysis, grammar)
  const attributions: readonly Attribution[] = marked.map(({ content, cue, source }) => ({
    content: spans(content),
    cue: spans(cue),
    source: spans(source),
    reasons: [],
    score: 0,
  }))
  const pack = (await loadPack(language)) ?? { language }
  return settleStatements(attributions, article, analysis, pack, { explain: true })
}
