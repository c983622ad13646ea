import type { Article } from './article.js'
import { type ArticleFacts, articleFromText } from './from-text.js'

/** Reads an HTML page, given as bytes (decoded as browsers do) or as an already decoded string. */
export function articleFromPage(page: string | Uint8Array, facts: ArticleFacts = {}): Article {
  return articleFromText(typeof page === 'string' ? page : new TextDecoder().decode(page), facts)
}
