import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'

/** The lines of the article's title and body, blank ones left out: quotations and sentences never run past one unmarked. */
export function findParagraphs(article: Article): Span[] {
  const found: Span[] = []
  for (const block of article.blocks)
    if (block.role === 'title' || block.role === 'body') addLines(article.text, block.span, found)
  return found
}

/** Adds the lines of a stretch of text that are not blank. */
export function addLines(text: string, within: Span, found: Span[]) {
  let start = within.start
  while (start < within.end) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > within.end ? within.end : feed
    if (text.slice(start, end).trim() !== '') found.push({ start, end })
    start = end + 1
  }
}
