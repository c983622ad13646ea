import type { Span } from '../article/span.js'
import type { Attribution } from './attribution.js'

/** From the first unit of the spans to the last. */
const extentOf = (spans: readonly Span[]): Span => {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/**
 * For each attribution the index of the one that reports it, or -1: A says that B said. The reported one stands
 * with its words, or at least with the words that tell it is said, in the other's content; the smallest such
 * content is nearest.
 */
export const findReporters = (
  attributions: readonly Attribution[],
  isCiting: (attribution: Attribution) => boolean,
): readonly number[] => {
  const opening = attributions
    .flatMap((attribution, index) => attribution.content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const byStart = attributions
    .map((attribution, index) => ({ index, anchor: anchorOf(attribution), size: sizeOf(attribution) }))
    .sort((a, b) => a.anchor.start - b.anchor.start)
  const reporters = new Array<number>(attributions.length).fill(-1)
  const open: { span: Span; index: number }[] = []
  let next = 0
  for (const { index, anchor, size } of byStart) {
    while (next < opening.length && opening[next]!.span.start <= anchor.start) open.push(opening[next++]!)
    while (open.length > 0 && open.at(-1)!.span.end <= anchor.start) open.pop()
    reporters[index] = smallestAround(open, index, anchor, size, attributions)
  }
  return withCited(attributions, reporters, isCiting)
}

/** « Citant des témoins, la chaîne a indiqué que… »: one content, which the chain has from the witnesses. */
const withCited = (
  attributions: readonly Attribution[],
  reporters: readonly number[],
  isCiting: (attribution: Attribution) => boolean,
): readonly number[] => {
  const citers = new Map<string, number>()
  for (const [index, attribution] of attributions.entries())
    if (!isCiting(attribution)) citers.set(placeOf(attribution), index)
  return reporters.map((reporter, index) => {
    const attribution = attributions[index]!
    const citer = isCiting(attribution) ? citers.get(placeOf(attribution)) : undefined
    return citer === undefined || attribution.content.length === 0 ? reporter : citer
  })
}

const placeOf = ({ content }: Attribution): string =>
  content.map(({ start, end }) => `${start}-${end}`).join(' ')

/** Contents deeper than this in one another do not occur in print. */
const deepest = 8

const smallestAround = (
  open: readonly { span: Span; index: number }[],
  index: number,
  anchor: Span,
  size: number,
  attributions: readonly Attribution[],
): number => {
  let best = -1
  let bestSize = Number.POSITIVE_INFINITY
  for (const candidate of open.slice(-deepest)) {
    if (candidate.index === index || candidate.span.end < anchor.end) continue
    const outer = sizeOf(attributions[candidate.index]!)
    if (outer > size && outer < bestSize) {
      best = candidate.index
      bestSize = outer
    }
  }
  return best
}

/** What must lie inside the other's content: source and cue where there are any, else the content. */
const anchorOf = (attribution: Attribution): Span => {
  const { content, cue, source } = attribution
  return extentOf(source.length + cue.length > 0 ? [...source, ...cue] : content)
}

const sizeOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)
