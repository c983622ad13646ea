import { columnOf, countHoldings, isProse } from './block-shape.js'
import { findRegion, type StoryEvidence } from './main-region.js'
import { namedRoles } from './named-roles.js'
import type { PageBlock } from './page-blocks.js'
import type { PageElement } from './page-tree.js'
import { readabilityChoice } from './readability-choice.js'
import { repeatedLines } from './repeated-lines.js'
import { otherStories } from './rules/other-story.js'
import type { Candidate, PageView } from './rules/rule.js'
import { statedBody } from './stated-body.js'
import { titleKey } from './title.js'

/** What the page says of its article elsewhere, to hold the blocks against. */
export type Clues = {
  readonly title: string
  readonly descriptions: readonly string[]
  readonly authors: readonly string[]
  /** `articleBody` of the page's data. */
  readonly body?: string | undefined
}

/** Learns of each block where it stands, and of the page what rules may ask. */
export function viewPage(
  root: PageElement,
  blocks: readonly PageBlock[],
  clues: Clues,
): { candidates: Candidate[]; page: PageView } {
  const title = titleKey(clues.title)
  const signs = signsOf(root, blocks, title, clues.body)
  const { region, holdings } = signs
  const candidates = candidatesOf(root, blocks, signs)
  const page: PageView = {
    title,
    descriptions: new Set(clues.descriptions.map(titleKey)),
    authors: clues.authors,
    region,
    holdings,
    otherStories: otherStories(blocks, title, region),
    repeated: repeatedLines(candidates.filter(({ inRegion }) => inRegion).map(({ block }) => block.text)),
  }
  return { candidates, page }
}

/** What tells the story from the rest of the page, before any rule is asked. */
type Signs = StoryEvidence & {
  readonly holdings: PageView['holdings']
  readonly named: (element: PageElement) => Candidate['named']
  readonly region: PageElement
}

function signsOf(
  root: PageElement,
  blocks: readonly PageBlock[],
  title: string,
  body: string | undefined,
): Signs {
  const holdings = countHoldings(blocks)
  const headlines = blocks.filter(({ text }) => titleKey(text) === title).map(({ element }) => element)
  const named = namedRoles(holdings, root, headlines)
  const mayHoldStory = (element: PageElement): boolean =>
    holdings.has(element) && named(element) === undefined
  const evidence: StoryEvidence = {
    chosen: readabilityChoice(root, blocks, mayHoldStory),
    stated: statedBody(body),
    apart: ({ element }) => named(element) !== undefined,
  }
  return { ...evidence, holdings, named, region: findRegion(root, blocks, evidence) }
}

function candidatesOf(root: PageElement, blocks: readonly PageBlock[], signs: Signs): Candidate[] {
  const { holdings, named, chosen, stated } = signs
  const within = membership(signs.region)
  return blocks.map((block) => ({
    block,
    named: named(block.element),
    inRegion: within(block.element),
    chosen: chosen.has(block),
    stated: stated(block),
    prose: isProse(block),
    column: columnOf(block, holdings).parent ?? root,
  }))
}

function membership(region: PageElement): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>([[region, true]])
  const within = (element: PageElement): boolean => {
    const answer = known.get(element)
    if (answer !== undefined) return answer
    const found = element.parent ? within(element.parent) : false
    known.set(element, found)
    return found
  }
  return within
}
