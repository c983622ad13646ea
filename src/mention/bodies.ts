import type { FoundName } from './find-names.js'
import type { Mention } from './mention.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** Organisations; an acronym goes by the full name the article gives it, and the table's bodies have its id. */
export function bodyMentions(words: ShapedWords, found: readonly FoundName[]): Mention[] {
  const expansions = acronymsOf(words, found)
  return found.map((name) => {
    const text = textOf(words, name)
    const known = name.run.known?.organisation
    if (!known) return { kind: 'organisation', span: name.span, name: expansions.get(text) ?? text }
    const { id, kind, country } = known
    return {
      kind: 'organisation',
      span: name.span,
      name: known.name || text,
      ...(id ? { id } : {}),
      type: kind,
      ...(country ? { country } : {}),
    }
  })
}

const textOf = ({ analysis }: ShapedWords, { span }: FoundName): string =>
  analysis.text.slice(span.start, span.end)

/** « Bureau des ponts et routes (BPR) »: an acronym in brackets after the name whose initials it has. */
function acronymsOf(words: ShapedWords, found: readonly FoundName[]): Map<string, string> {
  const { analysis, shape } = words
  const expansions = new Map<string, string>()
  for (const name of found) {
    const bracket = name.run.to
    if (analysis.words[bracket] !== '(' || analysis.words[bracket + 2] !== ')') continue
    if (shape[bracket + 1] !== shapes.upper) continue
    const acronym = analysis.text.slice(analysis.starts[bracket + 1]!, analysis.ends[bracket + 1]!)
    const full = textOf(words, name)
    if (acronym[0]?.toLowerCase() === full[0]?.toLowerCase()) expansions.set(acronym, full)
  }
  return expansions
}
