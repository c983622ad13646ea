import type { Span } from '../article/span.js'
import { overlaps } from '../article/span.js'
import type { Attribution } from './attribution.js'
import type { Quotation } from './quotation.js'
import type { Traits } from './traits.js'

/** A quotation shorter than this many words, without a cue, is a title, a nickname or a scare quote more often than speech. */
const fewestWords = 4

/**
 * Quotations that no cue explains but that stand like speech: a paragraph that is nothing but a quotation, or one that
 * follows an attribution in its own paragraph. Each goes on with the speaker before it where there is one
 * (`continues`: place in the result); else its source stays open.
 */
export function addUncuedQuotations(
  { analysis: { text }, paragraphs, quotations }: Traits,
  found: readonly Attribution[],
): Attribution[] {
  const all: Attribution[] = [...found]
  let p = 0
  for (const quotation of quotations) {
    const first = quotation.parts[0]!
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= first.start) p++
    if (quotation.depth > 0 || isTaken(quotation, found)) continue
    if (countWords(text, quotation.parts) < fewestWords) continue
    if (!standsAlone(text, paragraphs[p]!, first)) continue
    all.push(uncued(quotation, speakerBefore(all, first, paragraphs[Math.max(0, p - 1)]!.start)))
  }
  return all
}

const isTaken = ({ parts }: Quotation, found: readonly Attribution[]): boolean =>
  found.some((a) =>
    [...a.content, ...a.cue, ...a.source].some((span) => parts.some((part) => overlaps(part, span))),
  )

const countWords = (text: string, parts: readonly Span[]): number =>
  parts.reduce(
    (sum, part) => sum + (text.slice(part.start, part.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  )

/** Between full stops (or the paragraph's ends) there is nothing but the quotation. */
function standsAlone(text: string, paragraph: Span, part: Span): boolean {
  const before = text.slice(paragraph.start, part.start)
  const after = text.slice(part.end, paragraph.end)
  const endsInside = /[.!?…]["”»’\s]*$/.test(text.slice(Math.max(part.start, part.end - 4), part.end))
  return (
    /(?:^|[.!?…:]["”»’)]?)\s*[-–—]?\s*$/.test(before) &&
    (/^\s*(?:$|[.!?…])/.test(after) || (endsInside && /^\s/.test(after)))
  )
}

/** The attribution right before, in the same paragraph or the one above it, which starts at `from`. */
function speakerBefore(all: readonly Attribution[], first: Span, from: number): number | undefined {
  let last: number | undefined
  for (const [i, { content }] of all.entries())
    if (content[0]!.start < first.start && content.at(-1)!.end >= from) last = i
  return last
}

const uncued = (quotation: Quotation, speaker: number | undefined): Attribution => ({
  content: quotation.parts,
  cue: [],
  source: [],
  score: 0,
  reasons: [],
  ...(speaker === undefined ? {} : { continues: speaker }),
})
