import { isHeading } from '../block-shape.js'
import { bylineOpenings, correspondents } from '../phrases/openings.js'
import { anyPhrase } from '../phrases/phrases.js'
import { titleKey } from '../title.js'
import type { Rule } from './rule.js'

/** "By" alone: the name was lost on the way. */
const emptyByline = new RegExp(`^${anyPhrase(bylineOpenings)}\\s?:?$`, 'iu')
/** « De notre correspondant à Lerra » */
const correspondent = new RegExp(
  `^${anyPhrase(correspondents)}(?:\\s\\p{Ll}+\\s\\p{Lu}[\\p{L} '’-]+)?$`,
  'iu',
)
const opening = new RegExp(`^${anyPhrase(bylineOpenings)}\\s?:?\\s+(?=\\p{Lu})`, 'iu')
const name = "\\p{Lu}[\\p{L}.'’-]*"
const names = new RegExp(
  `^${name}(?:[ ,&/|]{1,3}(?:(?:and|et|und|y|e|og|och|in|à|for|pour|für|avec|with|mit|con|de|van|von|der)\\s){0,2}${name}){0,8}$`,
  'u',
)
/** What agencies sign with: who reported, wrote and edited. */
const signOff = /^\(?(?:additional\s)?reporting\sby\s[^\n]{3,300}(?:editing|writing|compiled)\sby\s/iu
const longest = 120
/** What may stand beside the author's name: a role, a place, an hour. */
const longestRest = 30

/** Whether a line, by its words alone, says who wrote the page. */
export function isByline(line: string): boolean {
  if (line.length < 400 && signOff.test(line)) return true
  if (line.length > longest) return false
  if (emptyByline.test(line) || correspondent.test(line)) return true
  if (!opening.test(line)) return false
  return names.test(
    line
      .replace(opening, '')
      .replace(/\s[|•·–-]\s.*$/u, '')
      .trim(),
  )
}

/** "By Jane Doe in Lagos", « Par Jeanne Martin avec AFP », or just the name. */
export const bylineLine: Rule = {
  name: 'byline-line',
  why: 'Who wrote the page is a fact about it, not a sentence of it.',
  role: ({ block }, { authors }) => {
    if (isHeading(block)) return undefined
    return isByline(block.text) || namesOnlyAuthors(block.text, authors) ? 'byline' : undefined
  },
}

function namesOnlyAuthors(line: string, authors: readonly string[]): boolean {
  if (line.length > longest || /[:“"«]|[.!?]["”»]?$/u.test(line)) return false
  const key = titleKey(line)
  const named = authors.map(titleKey).filter((author) => author !== '' && key.includes(author))
  const rest = named.reduce((left, author) => left.replace(author, ''), key).trim()
  return named.length > 0 && rest.length <= longestRest
}
