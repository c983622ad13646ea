import type { BlockRole } from './article.js'
import { isHeading } from './block-shape.js'
import { type Clues, viewPage } from './candidates.js'
import { dropDuplicates } from './duplicates.js'
import { labelLeadingName } from './leading-name.js'
import { restoreLost } from './lost-story.js'
import { addNeighbours } from './neighbours.js'
import type { PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'
import { bylineLine } from './rules/byline-line.js'
import { captionLine } from './rules/caption-line.js'
import { card } from './rules/card.js'
import { dateline } from './rules/dateline.js'
import { loneWords } from './rules/lone-words.js'
import { notice } from './rules/notice.js'
import { otherStory } from './rules/other-story.js'
import { readMore } from './rules/read-more.js'
import type { Candidate, PageView, Rule } from './rules/rule.js'
import { sitePath } from './rules/site-path.js'
import { addStandfirst } from './standfirst.js'
import { belongs, mainPlaces } from './story-places.js'
import { titleKey } from './title.js'

/** A block of the page and what it is to the reader. */
export type RoleOfBlock = { readonly block: PageBlock; readonly role: BlockRole }

/** In the order they are asked. */
const rules: readonly Rule[] = [
  sitePath,
  dateline,
  bylineLine,
  notice,
  readMore,
  captionLine,
  loneWords,
  otherStory,
  card,
]

/** Labels every block of a page. */
export function mainText(root: PageElement, blocks: readonly PageBlock[], clues: Clues): RoleOfBlock[] {
  const { candidates, page } = viewPage(root, blocks, clues)
  const ruled = candidates.map((candidate) => applyRules(candidate, page))
  const places = mainPlaces(candidates, ruled)
  let roles: readonly BlockRole[] = candidates.map(
    (candidate, i) => ruled[i] ?? (belongs(candidate, places) ? 'body' : 'other'),
  )
  roles = addNeighbours(candidates, roles)
  roles = restoreLost(candidates, ruled, roles)
  roles = addStandfirst(candidates, roles, page)
  roles = labelLeadingName(candidates, roles)
  roles = dropDuplicates(candidates, roles)
  roles = endAtStory(candidates, roles)
  return candidates.map(({ block }, i) => ({ block, role: roles[i]! }))
}

/** Share of a block's words that must be stated as the article's for it to be so wherever it stands. */
const statedWhole = 0.9

/** Role that the title, the names around a block or a rule give it; undefined where it may be the story. */
function applyRules(candidate: Candidate, page: PageView): BlockRole | undefined {
  const { block, named, stated, prose, inRegion } = candidate
  if (titleKey(block.text) === page.title) return 'title'
  if (named) return named
  for (const rule of rules) {
    const role = rule.role(candidate, page)
    if (role) return role
  }
  const isStated = prose && stated !== null && stated > statedWhole
  return inRegion || isStated ? undefined : 'other'
}

/** A heading after the last paragraph heads something else. */
function endAtStory(candidates: readonly Candidate[], roles: readonly BlockRole[]): readonly BlockRole[] {
  const last = roles.findLastIndex((role, i) => role === 'body' && !isHeading(candidates[i]!.block))
  return last === -1 ? roles : roles.map((role, i) => (i > last && role === 'body' ? 'other' : role))
}
