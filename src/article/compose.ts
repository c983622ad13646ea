import type { Article } from './article.js'
import { findAuthors } from './authors.js'
import type { ArticleFacts } from './from-text.js'
import { knownFacts } from './known-facts.js'
import { languageOf } from './language.js'
import type { LinkedData } from './linked-data.js'
import type { RoleOfBlock } from './main-text.js'
import { findCredits, statedCredits } from './page-credits.js'
import { metaOf, type PageSurvey } from './page-survey.js'
import { findModified, findPublished } from './published.js'
import type { Span } from './span.js'
import { type Placed, storyText } from './story-text.js'
import { titleKey } from './title.js'

/** All that was learnt of a page before its text is put together. */
export type PageParts = {
  readonly blocks: readonly RoleOfBlock[]
  readonly survey: PageSurvey
  readonly data: LinkedData
  readonly title: string
  readonly outlet: string | undefined
  readonly facts: ArticleFacts
}

/** Puts together the article's text from the blocks worth keeping, and its facts as spans into that text. */
export function composeArticle({ blocks: all, survey, data, title, outlet, facts }: PageParts): Article {
  const { text, placed } = storyText(all, title)
  const { blocks, credits } = findCredits(placed)
  const authors = findAuthors(data, survey, leadLines(blocks), outlet)
  const lines = [...linesOf(blocks, 'byline'), survey.windowTitle]
  const places = { data, survey, lines, url: facts.url }
  const canonical = survey.links.get('canonical') ?? metaOf(survey, 'og:url') ?? data.url
  const stated = statedCredits(text.length, canonical, data.isBasedOn, facts.url)
  const isNew = ({ url }: { readonly url?: string }): boolean => !credits.some((each) => each.url === url)
  return {
    ...knownFacts({
      url: facts.url,
      outlet,
      title: blocks.find(({ role }) => role === 'title')?.span,
      byline: bylineSpan(blocks, authors),
    }),
    authors,
    language: facts.language ?? languageOf(bodyOf(blocks, text), statedLanguage(survey, data)),
    ...knownFacts({
      published: facts.published ? { date: facts.published, found: 'given' } : findPublished(places),
      modified: findModified(places),
      canonical,
      isBasedOn: data.isBasedOn,
    }),
    credits: [...credits, ...stated.filter(isNew)],
    blocks: blocks.map(({ span, role }) => ({ span, role })),
    text,
  }
}

const linesOf = (blocks: readonly Placed[], of: Placed['role']): string[] =>
  blocks.filter(({ role }) => role === of).map(({ block }) => block.text)

/** The words of the story, by which its language is told; of a page without one, all that was kept. */
const bodyOf = (blocks: readonly Placed[], text: string): string =>
  blocks
    .filter(({ role }) => role === 'body')
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n') || text

const statedLanguage = (survey: PageSurvey, data: LinkedData): string | undefined =>
  survey.language ?? data.language ?? metaOf(survey, 'content-language', 'og:locale')

/** Paragraphs of a story above which bylines are its own: further down they sign other things. */
const lead = 3

function leadLines(blocks: readonly Placed[]): string[] {
  const bodies = blocks.flatMap(({ role }, i) => (role === 'body' ? [i] : []))
  return linesOf(blocks.slice(0, bodies[lead - 1]), 'byline')
}

/** The byline that names an author, else the first that is more than a date. */
function bylineSpan(blocks: readonly Placed[], authors: readonly string[]): Span | undefined {
  const lines = blocks.filter(({ role }) => role === 'byline')
  const keys = authors.map(titleKey)
  const naming = lines.find(({ block }) => keys.some((key) => titleKey(block.text).includes(key)))
  const isName = ({ block }: Placed) => !/\d{4}/.test(block.text) && /\p{Lu}\p{L}+\s\p{Lu}/u.test(block.text)
  return (naming ?? lines.find(isName))?.span
}
