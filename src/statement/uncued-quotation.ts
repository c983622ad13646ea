import type { Span } from '../article/span.js'
import { endsInTitleLabel, endsInWork, longestLabel } from '../language/title-label.js'
import { type Attribution, attributionOf } from './attribution.js'
import { quotationsIn } from './candidates.js'
import type { Traits } from './traits.js'

/** A quotation shorter than this many words, without a cue, is a title, a nickname or a scare quote more often than speech. */
const fewestWords = 4

/**
 * Quotations that no cue explains but that stand like speech: a paragraph that is nothing but a quotation, or one that
 * follows an attribution in its own paragraph. Each goes on with the speaker before it where there is one
 * (`continues`: place in the result); else its source stays open.
 */
export const addUncuedQuotations = (traits: Traits, found: readonly Attribution[]): Attribution[] =>
  addQuotations(traits, found, (paragraph, parts) => {
    const { text } = traits.analysis
    if (isTitle(traits, parts[0]!)) return false
    return countWords(text, parts) >= fewestWords && standsAlone(text, paragraph, parts[0]!)
  })

/**
 * « Thème : “Vivre avec le fleuve” », « le quotidien “Le Phare” »: a quotation behind such a label is a title, whatever stands
 * around it.
 */
export const isTitle = ({ analysis: { text } }: Traits, { start }: Span): boolean => {
  if (!'«“„"'.includes(text[start]!)) return false
  const before = text.slice(Math.max(0, start - longestLabel), start)
  return endsInTitleLabel(before) || endsInWork(before)
}

/** A quotation of fewer letters is a name or a title more often than speech. */
const fewestLetters = 6

/** Where nobody knows a language's words of reporting, its marks still tell speech: every quotation but the shortest. */
export const addUnreadQuotations = (traits: Traits, found: readonly Attribution[]): Attribution[] =>
  addQuotations(traits, found, (_, parts) => {
    const words = parts
      .map(({ start, end }) => traits.analysis.text.slice(start + 1, end - 1).trim())
      .join(' ')
    return (
      words.replace(/[^\p{L}]/gu, '').length >= fewestLetters && (/\s/u.test(words) || notSpaced.test(words))
    )
  })

/** Scripts that set no blank between words. */
const notSpaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u

function addQuotations(
  traits: Traits,
  found: readonly Attribution[],
  isSpeech: (paragraph: Span, parts: readonly Span[]) => boolean,
): Attribution[] {
  const { paragraphs, quotations } = traits
  const taken = quotationsIn(
    traits,
    found.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
  )
  const uncued: Attribution[] = []
  const before = speakersBefore(found)
  let p = 0
  for (const [q, { depth, parts }] of quotations.entries()) {
    const first = parts[0]!
    while (p + 1 < paragraphs.length && paragraphs[p + 1]!.start <= first.start) p++
    if (depth > 0 || taken.has(q) || !isSpeech(paragraphs[p]!, parts)) continue
    const from = paragraphs[Math.max(0, p - 1)]!.start
    uncued.push(uncuedFrom(parts, lastSpeaker(before(first.start), from, uncued, found.length)))
  }
  return [...found, ...uncued]
}

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

type Spoken = { readonly at: number; readonly end: number }

/** Finds the cued attribution that starts last before an offset; offsets must not fall. */
function speakersBefore(found: readonly Attribution[]): (offset: number) => Spoken | undefined {
  const order = found
    .map(({ content }, at) => ({ at, start: content[0]!.start, end: content.at(-1)!.end }))
    .sort((a, b) => a.start - b.start)
  let next = 0
  return (offset) => {
    while (next < order.length && order[next]!.start < offset) next++
    return order[next - 1]
  }
}

/** The place of the attribution right before, cued or not, unless it ends before `from`. */
function lastSpeaker(
  cued: Spoken | undefined,
  from: number,
  uncued: readonly Attribution[],
  firstUncued: number,
): number | undefined {
  const end = uncued.at(-1)?.content.at(-1)?.end ?? -1
  const last = cued && cued.end >= end ? cued : end >= 0 ? { at: firstUncued + uncued.length - 1, end } : cued
  return last && last.end >= from ? last.at : undefined
}

const uncuedFrom = (content: readonly Span[], speaker: number | undefined): Attribution =>
  attributionOf({
    content,
    reasons: [{ part: 'content', why: 'a quotation that stands alone' }],
    continues: speaker,
  })
