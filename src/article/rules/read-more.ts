import { linkedShare } from '../block-shape.js'
import { beginsWith } from '../phrases/phrases.js'
import { readMoreOpenings } from '../phrases/read-more.js'
import type { Rule } from './rule.js'

const opening = beginsWith(readMoreOpenings)
/** A line this short that begins so leads away, linked or not. */
const shortLine = 60
/** With a colon after its opening, it may be as long as a headline: « Lire aussi : … ». */
const longestHeadline = 200

/** Whether a line, by its words alone, leads to another story. */
export function leadsAway(line: string): boolean {
  if (line.length > longestHeadline || !opening.test(line.toLowerCase())) return false
  return line.length < shortLine || /^[^:]{3,30}\s?:/.test(line)
}

/** « Lire aussi : … », "Read more", and lines that are nothing but a link. */
export const readMore: Rule = {
  name: 'read-more',
  why: 'A line that sends the reader to another story stands between the paragraphs of this one.',
  role: ({ block, stated }) => {
    const linked = linkedShare(block)
    if (linked > 0.85 && !(stated !== null && stated > 0.9)) return 'related'
    if (leadsAway(block.text)) return 'related'
    return linked > 0.2 && opening.test(block.text.toLowerCase()) ? 'related' : undefined
  },
}
