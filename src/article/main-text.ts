import type { BlockRole } from './article.js'
import { columnOf, countHoldings, isHeading, isProse, linkedShare } from './block-shape.js'
import { findRegion } from './main-region.js'
import type { PageBlock } from './page-blocks.js'
import { regionRole } from './page-regions.js'
import type { PageElement } from './page-tree.js'
import { readabilityChoice } from './readability-choice.js'
import { repeatedLines } from './repeated-lines.js'
import { bylineLine } from './rules/byline-line.js'
import { captionLine } from './rules/caption-line.js'
import { card } from './rules/card.js'
import { dateline } from './rules/dateline.js'
import { loneWords } from './rules/lone-words.js'
import { notice } from './rules/notice.js'
import { otherStories, otherStory } from './rules/other-story.js'
import { readMore } from './rules/read-more.js'
import type { Candidate, PageView, Rule } from './rules/rule.js'
import { sitePath } from './rules/site-path.js'
import { addStandfirst } from './standfirst.js'
import { statedBody } from './stated-body.js'
import { titleKey } from './title.js'

/** A block of the page and what it is to the reader. */
export type RoleOfBlock = { readonly block: PageBlock; readonly role: BlockRole }

/** What the page says of its article elsewhere, to hold the blocks against. */
export type Clues = {
  readonly title: string
  readonly descriptions: readonly string[]
  readonly authors: readonly string[]
  /** `articleBody` of the page's data. */
  readonly body?: string | undefined
}

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
  const holdings = countHoldings(blocks)
  const title = titleKey(clues.title)
  const headlines = blocks.filter(({ text }) => titleKey(text) === title).map(({ element }) => element)
  const named = namedRoles(holdings, root, headlines)
  const chosen = readabilityChoice(root, blocks)
  const stated = statedBody(clues.body)
  const region = findRegion(root, blocks, {
    chosen,
    stated,
    apart: (block) => named(block.element) !== undefined,
  })
  const within = membership(region)
  const page: PageView = {
    title,
    descriptions: new Set(clues.descriptions.map(titleKey)),
    authors: clues.authors,
    region,
    holdings,
    otherStories: otherStories(blocks, title, region),
    repeated: repeatedLines(blocks.filter(({ element }) => within(element)).map(({ text }) => text)),
  }
  const candidates = blocks.map(
    (block): Candidate => ({
      block,
      named: named(block.element),
      inRegion: within(block.element),
      chosen: chosen.has(block),
      stated: stated(block),
      prose: isProse(block),
      column: columnOf(block, holdings).parent ?? root,
    }),
  )
  return decide(candidates, page)
}

function decide(candidates: readonly Candidate[], page: PageView): RoleOfBlock[] {
  const ruled = candidates.map((candidate): BlockRole | undefined => {
    if (titleKey(candidate.block.text) === page.title) return 'title'
    if (candidate.named) return candidate.named
    for (const rule of rules) {
      const role = rule.role(candidate, page)
      if (role) return role
    }
    if (candidate.stated !== null && candidate.stated > 0.9 && candidate.prose) return undefined
    return candidate.inRegion ? undefined : 'other'
  })
  const places = mainPlaces(candidates, ruled)
  const roles = candidates.map(
    (candidate, i): BlockRole => ruled[i] ?? (belongs(candidate, places) ? 'body' : 'other'),
  )
  const whole = restoreLost(candidates, ruled, addNeighbours(candidates, roles))
  return endAtStory(addStandfirst(candidates, whole, page), candidates)
}

/** Share of what Readability chose that our own choice must hold; with less, we have mistaken the place. */
const leastKept = 0.4

/**
 * Takes Readability's choice, less what the rules tell, where ours holds little of it; and of a page of scraps,
 * where nobody finds a story, all that no rule and no name tells to be something else.
 */
function restoreLost(
  candidates: readonly Candidate[],
  ruled: readonly (BlockRole | undefined)[],
  roles: readonly BlockRole[],
): readonly BlockRole[] {
  const isFree = ({ named }: Candidate, i: number): boolean =>
    !named && (ruled[i] === undefined || ruled[i] === 'other')
  const isLost = (candidate: Candidate, i: number): boolean =>
    candidate.chosen && isFree(candidate, i) && (candidate.prose || isParagraph(candidate.block))
  const kept = charactersOf(candidates, (_, i) => roles[i] === 'body')
  const lost = charactersOf(
    candidates,
    (candidate, i) => roles[i] !== 'body' && candidate.prose && isLost(candidate, i),
  )
  if (kept + lost === 0) return roles.map((role, i) => (isFree(candidates[i]!, i) ? 'body' : role))
  if (kept >= leastKept * (kept + lost)) return roles
  return roles.map((role, i) => (isLost(candidates[i]!, i) ? 'body' : role))
}

const charactersOf = (
  candidates: readonly Candidate[],
  counts: (candidate: Candidate, index: number) => boolean,
): number =>
  candidates.reduce(
    (sum, candidate, i) => (counts(candidate, i) ? sum + candidate.block.text.length : sum),
    0,
  )

/** How near, in blocks, a sub-heading or stray paragraph must stand to a paragraph of the story. */
const near = 2

/** Gives back sub-headings and paragraphs that stand between the story's own but in boxes of their own. */
function addNeighbours(candidates: readonly Candidate[], roles: readonly BlockRole[]): readonly BlockRole[] {
  const isBody = (i: number): boolean => roles[i] === 'body' && !isHeading(candidates[i]!.block)
  return roles.map((role, i) => {
    const { block, inRegion, prose, named } = candidates[i]!
    if (role !== 'other' || named || !inRegion || block.hidden || linkedShare(block) > 0.3) return role
    const follows = Array.from({ length: near }, (_, k) => i + 1 + k).some(isBody)
    const precedes = Array.from({ length: near }, (_, k) => i - 1 - k).some(isBody)
    if (/^h[2-4]$/.test(block.element.tag)) return follows && precedes ? 'body' : role
    return block.element.tag === 'p' && prose && (follows || precedes) ? 'body' : role
  })
}

function belongs(candidate: Candidate, places: ReadonlySet<PageElement | string>): boolean {
  const { block, prose, column, stated, chosen } = candidate
  if (stated !== null && stated > 0.8) return true
  if (block.hidden && !(prose && (places.has(column) || places.has(signatureOf(block))))) return false
  if (places.has(signatureOf(block)) && !isHeading(block)) return true
  if (places.has(column)) return prose || isParagraph(block)
  return prose && chosen
}

const isParagraph = (block: PageBlock): boolean =>
  /^(?:p|h[2-6]|li|blockquote|pre|dd|dt|section|article)$/.test(block.element.tag) &&
  linkedShare(block) < (block.text.length < 60 ? 0.5 : 0.85)

/** Paragraphs of one story look alike in the markup, even where each stands in a box of its own. */
function signatureOf({ element }: PageBlock): string {
  const { tag, attributes, parent } = element
  return `${tag}.${attributes.class ?? ''} ${parent?.tag}.${parent?.attributes.class ?? ''}`
}

/** Share of the story's prose that must stand in one place for the place to be the story's. */
const placeShare = 0.15

/** Elements among whose children the story's paragraphs stand, and what its paragraphs look like. */
function mainPlaces(
  candidates: readonly Candidate[],
  ruled: readonly (BlockRole | undefined)[],
): ReadonlySet<PageElement | string> {
  const prose = new Map<PageElement | string, number>()
  let total = 0
  candidates.forEach(({ column, prose: isProse, block, chosen }, i) => {
    if (ruled[i] || !isProse || isHeading(block)) return
    const weight = block.text.length * (chosen ? 1 : 0.5)
    for (const place of [column, signatureOf(block)]) prose.set(place, (prose.get(place) ?? 0) + weight)
    total += weight
  })
  return new Set([...prose].filter(([, held]) => held > placeShare * total).map(([place]) => place))
}

/** Largest share of a page's prose that may stand in a part named as something else. */
const largestPart = 0.4

/**
 * Role given by names around an element, the nearest first. Names around most of the page, or around
 * the title, say nothing of what they hold: `<article class="with-newsletter">`.
 */
function namedRoles(
  holdings: ReadonlyMap<PageElement, { readonly prose: number }>,
  root: PageElement,
  headlines: readonly PageElement[],
): (element: PageElement) => BlockRole | undefined {
  const total = holdings.get(root)?.prose ?? 0
  const known = new Map<PageElement, BlockRole | undefined>()
  for (const headline of headlines)
    for (let at = headline.parent; at && !known.has(at); at = at.parent) known.set(at, undefined)
  const roleOf = (element: PageElement): BlockRole | undefined => {
    if (known.has(element)) return known.get(element)
    const own = (holdings.get(element)?.prose ?? 0) <= largestPart * total ? regionRole(element) : undefined
    const role = own ?? (element.parent ? roleOf(element.parent) : undefined)
    known.set(element, role)
    return role
  }
  return roleOf
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

/** A heading or short line after the last paragraph heads something else. */
function endAtStory(roles: readonly BlockRole[], candidates: readonly Candidate[]): RoleOfBlock[] {
  let last = candidates.length - 1
  while (last >= 0 && !(roles[last] === 'body' && !isHeading(candidates[last]!.block))) last--
  if (last < 0) return candidates.map(({ block }, i) => ({ block, role: roles[i]! }))
  return candidates.map(({ block }, i) => ({
    block,
    role: i > last && roles[i] === 'body' ? 'other' : roles[i]!,
  }))
}
