import { isPassive } from '../language/passive.js'
import type { DrawnSpans } from './role-spans.js'
import type { Traits } from './traits.js'

/**
 * "Some 400 troops are thought to have left": the subject of a passive is part of what is thought, not who thinks it. A
 * source drawn right before a passive cue goes to the content.
 */
export function yieldPassiveSubject({ analysis }: Traits, cue: number, spans: DrawnSpans): DrawnSpans {
  const source = spans.source[0]
  if (!source || !isPassive(analysis.words, cue)) return spans
  const before = analysis.starts[cue]! - source.end
  if (before < 0 || before > farthest) return spans
  return { ...spans, source: [], content: [source, ...spans.content] }
}

/** Characters between subject and verb: room for the auxiliaries and an adverb. */
const farthest = 24
