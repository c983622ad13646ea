import { isImpersonal } from '../language/impersonal.js'
import type { DrawnSpans } from './role-spans.js'
import type { Traits } from './traits.js'

/** Subjects that stand for nothing: "It is believed that", « Il semble que », „Es wird angenommen, dass". */
const empty = new Set(['it', 'il', 'es'])

/** Characters between subject and verb: room for the auxiliaries and an adverb. */
const farthest = 24

/**
 * "Some 400 troops are thought to have left", "Kestrel seems to be losing": the subject is part of what is thought, not
 * who thinks it. A source drawn right before such a cue goes to the content, or nowhere if it is an empty subject.
 */
export function yieldSpokenOf({ analysis }: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const source = spans.source[0]
  if (!source || !isImpersonal(analysis.words, cue)) return spans
  const before = Math.min(analysis.starts[cue]!, ...spans.cue.map(({ start }) => start)) - source.end
  if (before < 0 || before > farthest) return spans
  const isEmpty = empty.has(analysis.text.slice(source.start, source.end).toLowerCase())
  return { ...spans, source: [], content: isEmpty ? spans.content : [source, ...spans.content] }
}
