import type { Span } from './span.js'

/** What a stretch of a page is to its reader. Only `title`, `byline` and `body` are the article itself. */
export type BlockRole =
  | 'title'
  | 'byline'
  | 'body'
  | 'caption'
  | 'navigation'
  | 'related'
  | 'notice'
  | 'credit'
  | 'other'

/** A paragraph, heading or line of the page; blocks follow the text's order and never overlap. */
export type Block = { readonly span: Span; readonly role: BlockRole }

/** A date as ISO 8601 (a day, or an instant with offset) and where the page states it, such as `json-ld datePublished`. */
export type FoundDate = { readonly date: string; readonly found: string }

/**
 * An exemplar the page itself names: « Source : Express.co.uk », "with AFP", a canonical link elsewhere.
 * The span is empty, at the end of the text, where only the page's data names it.
 */
export type Credit = {
  readonly name: string
  readonly span: Span
  readonly url?: string
  /** Set where the page's own writer used it, as in "With files from": the page may be no copy. */
  readonly role?: 'contributor'
}

/** What a reader would call the article in a capture. */
export type Article = {
  readonly url?: string
  readonly outlet?: string
  readonly title?: Span
  readonly byline?: Span
  /** Names in the byline, or where the page's data names its authors. */
  readonly authors: readonly string[]
  /** BCP 47; `und` where no language could be told. */
  readonly language: string
  readonly published?: FoundDate
  readonly modified?: FoundDate
  /** Address the page gives as its own or its original's. */
  readonly canonical?: string
  readonly isBasedOn?: string
  readonly credits: readonly Credit[]
  readonly blocks: readonly Block[]
  /** Exactly the input where that was plain text; else the page's readable text, blocks parted by line breaks. */
  readonly text: string
}
