import type { Article } from './article.js'
import { findAuthors } from './authors.js'
import { composeArticle } from './compose.js'
import { decodePage } from './decode.js'
import { type ArticleFacts, articleFromText } from './from-text.js'
import { type LinkedData, readLinkedData } from './linked-data.js'
import { mainText } from './main-text.js'
import { findOutlet } from './outlet.js'
import { outletInTitle } from './outlet-in-title.js'
import { blocksOf } from './page-blocks.js'
import { metaOf, type PageSurvey, surveyPage, textOf } from './page-survey.js'
import { parsePage } from './page-tree.js'
import { chooseTitle, titleKey } from './title.js'

/** What every page has and no plain text; without it line breaks mean what they do in texts. */
const markup = /<[a-z!/]/i

/** Reads an HTML page, given as bytes (decoded as browsers do) or as an already decoded string. */
export function articleFromPage(page: string | Uint8Array, facts: ArticleFacts = {}): Article {
  const html = typeof page === 'string' ? page : decodePage(page, facts.charset)
  if (!markup.test(html)) return articleFromText(html.replace(/[\0\uFEFF]+/g, ''), facts)
  const root = parsePage(html)
  const survey = surveyPage(root)
  const headings = survey.headings.map((heading) => textOf(heading).replace(/\s+/g, ' ').trim())
  const keys = new Set(headings.map(titleKey))
  const data = readLinkedData(survey.scripts, (headline) => keys.has(titleKey(headline)))
  const outlet = outletOf(survey, headings, data, facts.url)
  const title = titleOf(survey, headings, data, outlet, facts.url)
  const blocks = mainText(root, blocksOf(root), {
    title,
    descriptions: [metaOf(survey, 'og:description'), metaOf(survey, 'description'), data.description].filter(
      (description) => description !== undefined,
    ),
    authors: findAuthors(data, survey, [], outlet),
    body: data.body,
  })
  return detached(composeArticle({ blocks, survey, data, title, outlet, facts }))
}

/**
 * The same article in strings of its own. What is cut out of a string keeps all of it alive in V8: an outlet's name alone
 * would hold its page of a quarter of a megabyte for as long as somebody compares the articles of a folder.
 */
const detached = (article: Article): Article => structuredClone(article)

function outletOf(
  survey: PageSurvey,
  headings: readonly string[],
  data: LinkedData,
  url: string | undefined,
): string | undefined {
  const inTitle = outletInTitle({
    window: survey.windowTitle,
    headlines: [...headings, data.headline, metaOf(survey, 'og:title')],
    addresses: [url, survey.links.get('canonical'), metaOf(survey, 'og:url'), data.url],
    home: survey.home,
  })
  const stated = [metaOf(survey, 'og:site_name'), data.publisher, metaOf(survey, 'application-name'), inTitle]
  return findOutlet(stated, url)
}

function titleOf(
  survey: PageSurvey,
  headings: readonly string[],
  data: LinkedData,
  outlet: string | undefined,
  url: string | undefined,
): string {
  const shared = metaOf(survey, 'og:title', 'twitter:title')
  const candidates = {
    headings,
    ...(data.headline ? { headline: data.headline } : {}),
    ...(shared ? { shared } : {}),
    window: survey.windowTitle,
  }
  return chooseTitle(candidates, outlet, url)
}
