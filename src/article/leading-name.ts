import type { BlockRole } from './article.js'
import { isHeading } from './block-shape.js'
import type { Candidate } from './rules/rule.js'

/** Two to four words in capitals. */
const name = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u
const between = /\s?[,/&]\s?|\s(?:and|et|und|y)\s/u
const most = 4
const longest = 80
/** Lines of the story, from its first, that may be its byline. */
const within = 5

/** A name alone above the first paragraph is who wrote it, though nothing says "by". */
export function labelLeadingName(
  candidates: readonly Candidate[],
  roles: readonly BlockRole[],
): readonly BlockRole[] {
  const first = roles.indexOf('body')
  const paragraph = roles.findIndex((role, i) => role === 'body' && candidates[i]!.prose)
  if (first === -1 || paragraph - first > within) return roles
  return roles.map((role, i) => {
    const { block } = candidates[i]!
    const leads =
      i >= first && i < Math.max(paragraph, first + within) && role === 'body' && !isHeading(block)
    return leads && block.text.length <= longest && isNames(block.text) ? 'byline' : role
  })
}

/** "Ada Brel and Tomas Krail" */
function isNames(line: string): boolean {
  const names = line.split(between)
  return names.length <= most && names.every((each) => name.test(each))
}
