import { noticePhrases } from '../phrases/notices.js'
import { holds } from '../phrases/phrases.js'
import { isOfDealings } from './dealings.js'
import type { Rule } from './rule.js'

const phrases = holds(noticePhrases)
/** A paragraph of the story may well mention cookies; a notice is short. */
const longest = 180
/** In the shortest lines the phrase may stand anywhere, in longer ones near the beginning. */
const shortLine = 60
const beginning = 40

/** Whether a line, by its words alone, is the outlet speaking of itself. */
export function isNotice(line: string, linked = false): boolean {
  if (isOfDealings(line)) return true
  if (line.length > longest) return false
  const found = phrases.exec(line.toLowerCase())
  if (!found || (!linked && /["“”«»„]/.test(line))) return false
  return line.length <= shortLine || linked || found.index < beginning
}

/** Outlets paste such lines even into the data that should hold only the story. */
const opensAsNotice = (line: string): boolean => phrases.exec(line.toLowerCase())?.index === 0

/** "Sign up to our newsletter", « Ce site utilise des cookies », "Jetzt abonnieren". */
export const notice: Rule = {
  name: 'notice',
  why: 'The outlet speaks to its readers of subscriptions, cookies, advertising or itself.',
  role: ({ block, stated }) => {
    if (!isNotice(block.text, block.links.length > 0)) return undefined
    return stated === null || stated <= 0.9 || opensAsNotice(block.text) ? 'notice' : undefined
  },
}
