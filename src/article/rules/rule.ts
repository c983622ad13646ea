import type { BlockRole } from '../article.js'
import type { Holdings } from '../block-shape.js'
import type { PageBlock } from '../page-blocks.js'
import type { PageElement } from '../page-tree.js'

/** A block of the page with what has been learnt of its place. */
export type Candidate = {
  readonly block: PageBlock
  /** Role that the names of the elements around it give, if any. */
  readonly named: BlockRole | undefined
  /** Under the element that holds the story. */
  readonly inRegion: boolean
  /** Chosen by Readability. */
  readonly chosen: boolean
  /** Share of its words stated by the page's data as the article's body; null where that gives no body. */
  readonly stated: number | null
  /** Long enough for sentences, and not mostly links. */
  readonly prose: boolean
  /** The element whose children it stands among. */
  readonly column: PageElement
}

/** What rules may ask about the page as a whole. */
export type PageView = {
  /** `titleKey` of the article's title. */
  readonly title: string
  /** `titleKey`s of the descriptions that the page gives of itself. */
  readonly descriptions: ReadonlySet<string>
  readonly authors: readonly string[]
  readonly region: PageElement
  readonly holdings: ReadonlyMap<PageElement, Holdings>
  /** `<article>` elements that hold another story than the page's. */
  readonly otherStories: ReadonlySet<PageElement>
  /** Lone words that stand more than once as blocks of their own. */
  readonly repeated: ReadonlySet<string>
}

/** Tells one class of blocks that are not the story. Rules are asked in order; the first answer holds. */
export type Rule = {
  readonly name: string
  /** The reason, for who reads `--explain` or the code. */
  readonly why: string
  readonly role: (candidate: Candidate, page: PageView) => BlockRole | undefined
}
