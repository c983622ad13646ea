import type { Article, Block } from './article.js'
import { decodePage } from './decode.js'
import type { ArticleFacts } from './from-text.js'
import { readLinkedData } from './linked-data.js'
import { mainText } from './main-text.js'
import { blocksOf } from './page-blocks.js'
import { metaOf, surveyPage, textOf } from './page-survey.js'
import { parsePage } from './page-tree.js'
import { chooseTitle, titleKey } from './title.js'

/** Reads an HTML page, given as bytes (decoded as browsers do) or as an already decoded string. */
export function articleFromPage(page: string | Uint8Array, facts: ArticleFacts = {}): Article {
  const html = typeof page === 'string' ? page : decodePage(page, facts.charset)
  const root = parsePage(html)
  const survey = surveyPage(root)
  const headings = survey.headings.map((heading) => textOf(heading).replace(/\s+/g, ' ').trim())
  const keys = headings.map(titleKey)
  const data = readLinkedData(survey.scripts, (headline) => keys.includes(titleKey(headline)))
  const outlet = metaOf(survey, 'og:site_name', 'application-name') ?? data.publisher
  const shared = metaOf(survey, 'og:title', 'twitter:title')
  const title = chooseTitle(
    {
      headings,
      ...(data.headline ? { headline: data.headline } : {}),
      ...(shared ? { shared } : {}),
      window: survey.windowTitle,
    },
    outlet,
    facts.url,
  )
  const descriptions = [metaOf(survey, 'og:description'), metaOf(survey, 'description'), data.description]
  const blocks: Block[] = []
  let text = ''
  for (const { block, role } of mainText(root, blocksOf(root), {
    title,
    descriptions: descriptions.filter((x) => x !== undefined),
    authors: data.authors,
    body: data.body,
  })) {
    if (text !== '') text += '\n'
    const start = text.length
    text += block.text
    blocks.push({ span: { start, end: text.length }, role })
  }
  return { language: facts.language ?? 'und', authors: [], credits: [], blocks, text }
}
