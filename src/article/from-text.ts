import type { Article } from './article.js'

/** What the caller knows of a page beyond its bytes; each overrides what the page itself says. */
export type ArticleFacts = {
  readonly url?: string
  readonly language?: string
  readonly published?: string
  readonly charset?: string
}

/** Reads a page saved as plain text; `Article.text` is exactly `text`. */
export function articleFromText(text: string, facts: ArticleFacts = {}): Article {
  return {
    ...(facts.url ? { url: facts.url } : {}),
    language: facts.language ?? 'en',
    authors: [],
    credits: [],
    blocks: [{ span: { start: 0, end: text.length }, role: 'body' }],
    text,
  }
}
