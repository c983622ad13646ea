import { homeNames } from '../phrases/openings.js'
import { anyPhrase } from '../phrases/phrases.js'
import type { Rule } from './rule.js'

const homePath = new RegExp(`^${anyPhrase(homeNames)}\\s{0,2}[»›>/|]\\s`, 'iu')
/** Two such signs between words. */
const parted = /\s[»›>]\s.*\s[»›>]\s/su
const longest = 400

/** Whether a line, by its words alone, tells where the page stands in its site. */
export const isPath = (line: string): boolean =>
  line.length <= longest && (homePath.test(line) || parted.test(line))

/** « Home » MONDE » … » */
export const sitePath: Rule = {
  name: 'site-path',
  why: 'Where the page stands in its site is for moving about.',
  role: ({ block }) => (isPath(block.text) ? 'navigation' : undefined),
}
