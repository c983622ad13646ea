import type { Reading } from '../reading.js'
import type { Notice } from '../report/words/troubles.js'

/** Languages with tables of reporting words. */
const supported = new Set(['en', 'fr'])

/** Less text than this with nobody speaking in it is a menu, a login form or an error page. */
const shortArticle = 200

/** What the user should know of a page that was read all the same. */
export function noticesOf({ article, statements }: Reading, where: string): readonly Notice[] {
  const notices: Notice[] = []
  const length = article.blocks
    .filter(({ role }) => role === 'body')
    .reduce((sum, { span }) => sum + span.end - span.start, 0)
  if (statements.length === 0 && length < shortArticle) notices.push({ kind: 'not-an-article', where })
  const language = article.language.split('-')[0]!
  if (language === 'und') notices.push({ kind: 'language-unknown', where })
  else if (!supported.has(language))
    notices.push({ kind: 'language-unsupported', where, language: article.language })
  return notices
}
