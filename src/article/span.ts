/** Half-open range of UTF-16 units in `Article.text`. */
export type Span = { readonly start: number; readonly end: number }

/** The words a span stands for. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether a span holds all of another. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share a character; neighbours that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
