import type { BlockRole } from './article.js'
import type { RoleOfBlock } from './main-text.js'
import type { Span } from './span.js'

/** A block where it stands in the article's text. */
export type Placed = RoleOfBlock & { readonly span: Span }

/** Blocks kept, labelled, of a page that holds no story. */
const scraps = 500
/** Blocks before the title and after the story that are kept beside it, labelled. */
const margin = 12
/** Blocks between a title and its story; farther off, it is a title in a menu. */
const farthest = 40

/** The article's text: a line for each block worth keeping, settled once and for ever. */
export function storyText(
  blocks: readonly RoleOfBlock[],
  title: string,
): { readonly text: string; readonly placed: readonly Placed[] } {
  const placed: Placed[] = []
  const lines: string[] = []
  let start = 0
  for (const { block, role } of keepStory(blocks, title)) {
    const line = wellFormed(block.text)
    placed.push({ block, role, span: { start, end: start + line.length } })
    lines.push(line)
    start += line.length + 1
  }
  return { text: lines.join('\n'), placed }
}

/** Half a surrogate pair stands for nothing; the replacement character keeps every offset as it is. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')

/** The story with what stands next to it; headers and footers of the site are left out. */
function keepStory(blocks: readonly RoleOfBlock[], title: string): readonly RoleOfBlock[] {
  const start = startOfStory(blocks)
  if (start === -1) return titleFirst(blocks.slice(0, scraps), title)
  const end = Math.max(start, lastOf('body', blocks)) + margin + 1
  const chosen = blocks[start]!
  const kept = blocks
    .slice(Math.max(0, start - margin), end)
    .map((entry) => (entry.role === 'title' && entry !== chosen ? { ...entry, role: other } : entry))
  return chosen.role === 'title' ? kept : titleFirst(kept, title)
}

const other: BlockRole = 'other'

/** The title nearest to the story, a main heading rather than another; the story itself where there is none; -1 without one. */
function startOfStory(blocks: readonly RoleOfBlock[]): number {
  const firstBody = blocks.findIndex(({ role }) => role === 'body')
  const isNear = (i: number): boolean => firstBody === -1 || (i < firstBody && i >= firstBody - farthest)
  const titles = blocks.flatMap(({ role }, i) => (role === 'title' && isNear(i) ? [i] : []))
  return titles.findLast((i) => blocks[i]!.block.element.tag === 'h1') ?? titles.at(-1) ?? firstBody
}

const lastOf = (role: BlockRole, blocks: readonly RoleOfBlock[]): number =>
  blocks.findLastIndex((entry) => entry.role === role)

/** A title that the page gives only to machines stands first. */
function titleFirst(blocks: readonly RoleOfBlock[], title: string): readonly RoleOfBlock[] {
  if (title === '') return blocks
  const element = { tag: 'title', attributes: {}, parent: null, children: [] }
  return [{ block: { text: title, element, links: [], hidden: false }, role: 'title' }, ...blocks]
}
