import type { BlockRole } from './article.js'
import { creditLine } from './credits.js'
import { repeatedLines } from './repeated-lines.js'
import { isByline } from './rules/byline-line.js'
import { isCaption } from './rules/caption-line.js'
import { isDateline } from './rules/dateline.js'
import { isNotice } from './rules/notice.js'
import { leadsAway } from './rules/read-more.js'
import { isPath } from './rules/site-path.js'
import type { TextLine } from './text-lines.js'

/** A headline is hardly longer. */
const longestTitle = 220

/** Role of each line of a plain text. */
export function rolesOfLines(lines: readonly TextLine[]): BlockRole[] {
  const repeated = repeatedLines(lines.map(({ words }) => words))
  const roles = lines.map((line): BlockRole => roleOfLine(line, repeated))
  if (mastheadOf(lines)) roles[0] = 'navigation'
  const title = findTitle(lines, roles)
  if (title !== undefined) roles[title] = 'title'
  return endWithRelated(lines, roles)
}

function roleOfLine({ words, span }: TextLine, repeated: ReadonlySet<string>): BlockRole {
  if (words.length > 400) return 'body'
  if (isPath(words)) return 'navigation'
  if (repeated.has(words)) return 'caption'
  if (creditLine({ start: span.start, text: words, links: [] })) return 'credit'
  if (isByline(words) || isDateline(words)) return 'byline'
  if (leadsAway(words)) return 'related'
  if (isNotice(words)) return 'notice'
  return isCaption(words) ? 'caption' : 'body'
}

/** Names of outlets are hardly longer. */
const longestMasthead = 40

/** The site's name, where a page copied from a browser begins with it and with its menu: "Infos en Continu", "Home | World". */
export function mastheadOf([first, second]: readonly TextLine[]): string | undefined {
  if (!first || !second || first.words.length > longestMasthead || /[.!?:;,»”"]$/.test(first.words))
    return undefined
  return isPath(second.words) && !isPath(first.words) ? first.words : undefined
}

/** Where a second sentence begins, or a Chinese or Japanese one ends, as no headline does. */
const nextSentence = /[.!?]["”»]?\s+\p{Lu}|[。！？]/u

/** The first line of the story, when more follow and it is as short as headlines are. */
function findTitle(lines: readonly TextLine[], roles: readonly BlockRole[]): number | undefined {
  const first = roles.indexOf('body')
  if (first === -1 || first > 5 || lines[first]!.words.length > longestTitle) return undefined
  const after = roles.indexOf('body', first + 1)
  if (after === -1) return undefined
  return nextSentence.test(lines[first]!.words.slice(20)) ? undefined : first
}

/** After "Related articles", short lines without an end are headlines of other stories. */
function endWithRelated(lines: readonly TextLine[], roles: BlockRole[]): BlockRole[] {
  let related = false
  return roles.map((role, i) => {
    const { words } = lines[i]!
    if (role === 'related') related = words.length < 40
    else if (role === 'body' && (words.length > 120 || /[.!?…]["”»]?$/u.test(words))) related = false
    return related && role === 'body' ? 'related' : role
  })
}
