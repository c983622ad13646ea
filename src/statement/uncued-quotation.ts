import type { Span } from '../article/span.js'
import { contains, overlaps } from '../article/span.js'
import type { Attribution } from './attribution.js'
import type { Quotation } from './quotation.js'

/** A quotation shorter than this many words, without a cue, is a title, a nickname or a scare quote more often than speech. */
const fewestWords = 4

/**
 * Quotations that no cue explains but that stand like speech: a paragraph that is nothing but a quotation, or one that
 * follows an attribution in its own paragraph. Each goes on with the speaker before it where there is one
 * (`continues`: place in `found`); else its source stays open.
 */
export function addUncuedQuotations(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  found: readonly Attribution[],
): Attribution[] {
  const all: Attribution[] = [...found]
  for (const quotation of quotations) {
    if (quotation.depth > 0 || isTaken(quotation, found)) continue
    if (countWords(text, quotation.parts) < fewestWords) continue
    const paragraph = paragraphs.find((line) => contains(line, quotation.parts[0]!))
    if (!paragraph || !standsAlone(text, paragraph, quotation.parts[0]!)) continue
    const speaker = speakerBefore(all, paragraph, quotation, paragraphs)
    all.push(uncued(quotation, speaker))
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

/** The attribution right before: in the same paragraph or the one above it. */
function speakerBefore(
  all: readonly Attribution[],
  paragraph: Span,
  quotation: Quotation,
  paragraphs: readonly Span[],
): number | undefined {
  const above = paragraphs[paragraphs.indexOf(paragraph) - 1]
  const from = above?.start ?? paragraph.start
  let last: number | undefined
  for (const [i, attribution] of all.entries()) {
    const end = attribution.content.at(-1)!.end
    const start = attribution.content[0]!.start
    if (start < quotation.parts[0]!.start && end >= from) last = i
  }
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
