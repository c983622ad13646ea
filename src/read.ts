import type { Article } from './article/article.js'
import { articleFromText } from './article/from-text.js'
import { unwrapped } from './article/hard-wraps.js'
import { loadKnowledge } from './knowledge.js'
import { analyse } from './language/analyse.js'
import { findMentions } from './mention/find-mentions.js'
import type { Reading } from './reading.js'
import { findParagraphs } from './statement/paragraphs.js'
import { parseCued, readAttributions } from './statement/read-attributions.js'
import { addReportedMood } from './statement/reported-mood.js'
import { withoutScenes } from './statement/scene-source.js'
import { settleStatements } from './statement/settle.js'
import { boundSources } from './statement/source-bounds.js'
import { version } from './version.js'

/** What the caller knows of a page beyond its bytes; each overrides what the page itself says. */
export type ReadOptions = {
  /** Becomes `Reading.id`; else the address, else `page`. */
  readonly id?: string
  readonly url?: string
  /** BCP 47; else told from the page. */
  readonly language?: string
  /** ISO 8601 day or instant. */
  readonly published?: string
  /** `charset` of the HTTP content type, where there was one. */
  readonly charset?: string
  /** Add to each statement the reasons that decided its parts. */
  readonly explain?: boolean
}

/**
 * Reads an HTML page, given as bytes (decoded as browsers do) or as an already decoded string. What parses HTML is loaded
 * with the first page: text alone does without.
 */
export async function readPage(page: string | Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const { articleFromPage } = await import('./article/from-page.js')
  return readArticle(articleFromPage(page, options), options)
}

/** Reads a page saved as plain text; `article.text` is exactly `text`, lines of mail and all. */
export async function readText(text: string, options: ReadOptions = {}): Promise<Reading> {
  const running = unwrapped(text)
  const reading = await readArticle(articleFromText(running, options), options)
  return running === text ? reading : { ...reading, article: { ...reading.article, text } }
}

/**
 * Lets every other article asked for at the same time catch up. Readings that walk in step find the tables and code of
 * each room still in the processor's cache, which makes them a tenth to a fifth faster than one after the other.
 */
const inStep = Promise.resolve()

async function readArticle(article: Article, options: ReadOptions): Promise<Reading> {
  const { pack, gazetteer, ...means } = await loadKnowledge(article.language)
  const paragraphs = findParagraphs(article)
  const analysis = analyse(article.text, paragraphs, means.grammar)
  await inStep
  const tables = pack ?? { language: article.language }
  const parsed = parseCued(article, analysis, paragraphs, means)
  await inStep
  const drawn = addReportedMood(readAttributions(parsed, means), parsed.traits, tables)
  const attributions = withoutScenes(boundSources(drawn, analysis, tables), analysis, tables)
  await inStep
  const { statements, voices } = settleStatements(attributions, article, analysis, tables, options)
  await inStep
  const mentions = findMentions(article, analysis, pack, gazetteer, voices)
  const id = options.id ?? options.url ?? 'page'
  return { id, article, statements, voices, mentions, selon: version }
}
