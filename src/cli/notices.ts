import { languages } from '../language/load-pack.js'
import type { Notice } from '../report/words/troubles.js'
import type { Outcome } from './readings.js'

/** An HTML page with less text than this and nobody speaking in it is a menu, a login form or an error page. */
const shortArticle = 200

/** What the user should know of a page that was read all the same. */
export function noticesOf({ where, form, reading }: Outcome & { kind: 'read' }): readonly Notice[] {
  const { article, statements } = reading
  const body = article.blocks.filter(({ role }) => role === 'body')
  const length = body.reduce((sum, { span }) => sum + span.end - span.start, 0)
  if (form === 'html' && statements.length === 0 && length < shortArticle) {
    return [{ kind: 'not-an-article', where }]
  }
  const language = article.language.split('-')[0]!
  if (language === 'und') return [{ kind: 'language-unknown', where, known: languages }]
  if (languages.includes(language)) return []
  return [{ kind: 'language-unsupported', where, language: article.language, known: languages }]
}
