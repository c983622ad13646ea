import { isHeading } from '../block-shape.js'
import { titleKey } from '../title.js'
import type { Rule } from './rule.js'

/** Words that open a byline, in the languages that have one. */
const opening =
  /^(?:by|par|von|vom|por|di|de|door|av|af|tekst|text|автор|текст|words by|written by|reporting by|propos recueillis par)\s*:?\s+(?=\p{Lu})/u
const names =
  /^[\p{Lu}][\p{L}.'’-]{0,30}(?:[ ,&/|]{1,3}(?:and|et|und|y|e|og|och|in|à|für|for)?\s?[\p{Lu}][\p{L}.'’-]{0,30}){0,8}$/u

/** "By Jane Doe in Lagos", « Par Jeanne Martin avec AFP », or just the name. */
export const bylineLine: Rule = {
  name: 'byline-line',
  why: 'Who wrote the page is a fact about it, not a sentence of it.',
  role: ({ block }, { authors }) => {
    const { text } = block
    if (text.length > 120 || isHeading(block)) return undefined
    if (
      opening.test(text) &&
      names.test(
        text
          .replace(opening, '')
          .replace(/\s*[|•·–-]\s*.*$/u, '')
          .trim(),
      )
    )
      return 'byline'
    const key = titleKey(text)
    const named = authors.filter((author) => key.includes(titleKey(author)))
    if (named.length === 0) return undefined
    const rest = named.reduce((left, author) => left.replace(titleKey(author), ''), key).trim()
    return rest.length <= 30 && !/[.!?]["”»]$/u.test(text) && !/[:“"«]/.test(text) ? 'byline' : undefined
  },
}
