import { datelineOpenings } from '../phrases/openings.js'
import { beginsWith } from '../phrases/phrases.js'
import type { Rule } from './rule.js'

const dated = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月|\d{1,2}\s?[:.h]\s?\d{2}/u
const opening = beginsWith(datelineOpenings)
const longest = 90
/** Share of figures among letters and figures from which a line is a date rather than a sentence with one. */
const figureShare = 0.22

/** Whether a line only says when. */
export function isDateline(line: string): boolean {
  if (line.length > longest || !dated.test(line)) return false
  if (opening.test(line.toLowerCase())) return true
  const figures = line.replace(/\P{Nd}+/gu, '').length
  const letters = line.replace(/\P{L}+/gu, '').length
  return figures >= figureShare * (figures + letters) && !/[!?]["”»]?$/u.test(line)
}

/** "28.4.2023 18:41 Uhr", "Published 3 May 2024", « Publié le 12 mai à 9 h 30 ». */
export const dateline: Rule = {
  name: 'dateline',
  why: 'When the page was published is a fact about it, not a sentence of it.',
  role: ({ block }) => (isDateline(block.text) ? 'byline' : undefined),
}
