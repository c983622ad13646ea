import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import { type Attribution, attributionOf } from './attribution.js'
import type { Traits } from './traits.js'

/** A dash and a name after the closing mark, up to the line's end: “We had no choice.” — Ana Ruiz, nurse */
const signature = /^[\s\u00a0]*([—–―-]{1,2})[\s\u00a0]*(\p{Lu}[^\n"“”«»:;!?]{1,80}?)\.?[\s\u00a0]*$/u

/** Quotations signed with a name after a dash, where no cue explains them: the dash is the cue, the name the source. */
export function addSignedQuotations(traits: Traits, found: readonly Attribution[]): Attribution[] {
  const { quotations, paragraphs, analysis } = traits
  const kept = [...found]
  let p = 0
  for (const { parts, depth, closed, opened } of quotations) {
    const last = parts.at(-1)!
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= last.start) p++
    if (
      depth > 0 ||
      !closed ||
      !opened ||
      analysis.text.slice(paragraphs[p]!.start, last.start).trim() !== ''
    )
      continue
    const signed = signature.exec(analysis.text.slice(last.end, Math.min(paragraphs[p]!.end, last.end + 120)))
    if (!signed) continue
    const attribution = signedBy(parts, last.end, signed)
    const rest = kept.filter((other) => !clashes(other, attribution))
    kept.length = 0
    kept.push(...rest, attribution)
  }
  return kept.sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

function signedBy(parts: readonly Span[], end: number, signed: RegExpExecArray): Attribution {
  const dash = end + signed[0].indexOf(signed[1]!)
  const name = end + signed[0].indexOf(signed[2]!, signed[0].indexOf(signed[1]!) + signed[1]!.length)
  const cue = { start: dash, end: dash + signed[1]!.length }
  return attributionOf({
    content: parts,
    cue: [cue],
    source: [{ start: name, end: name + signed[2]!.length }],
    score: 3,
    reasons: [{ part: 'source', why: 'a name after a dash signs the quotation', span: cue }],
  })
}

/** Others may lie inside the quotation; they may not claim it or its signature. */
const clashes = (other: Attribution, { content, source }: Attribution): boolean =>
  other.content.some((span) => content.some((part) => span.start <= part.start && overlaps(span, part))) ||
  [...other.content, ...other.source].some((span) => overlaps(span, source[0]!))
