import type { BlockRole } from './article.js'
import { linkedShare } from './block-shape.js'
import type { PageElement } from './page-tree.js'
import type { Candidate, PageView } from './rules/rule.js'
import { titleKey } from './title.js'

/** Names that page makers give to the sentences between headline and story. */
const names =
  /(?:standfirst|strapline|sub-?(?:title|head)|dek(?![a-z])|deck(?![a-z])|chapo|lead(?![a-z])|lede|leadin|intro|einleitung|vorspann|summary|entradilla|epigraph|ingress|perex|anriss|abstract|excerpt|description|sommario|bajada|copete)/i
const shortest = 40
/** Blocks between headline and story that may be a standfirst. */
const farthest = 25

/**
 * Gives back to the story the standfirst, which stands by the headline, outside of what holds the paragraphs.
 * It is what the page describes itself with, or bears a name for it, or is a whole sentence.
 */
export function addStandfirst(
  candidates: readonly Candidate[],
  roles: readonly BlockRole[],
  page: PageView,
): readonly BlockRole[] {
  const first = roles.indexOf('body')
  const start = Math.max(0, first - farthest)
  const title = roles.findIndex(
    (role, i) => i >= start && i < first && (role === 'title' || isHeadline(candidates[i]!, page)),
  )
  if (title === -1) return roles
  return roles.map((role, i) => {
    if (i <= title || i >= first) return role
    return isStandfirst(candidates[i]!, role, page) ? 'body' : role
  })
}

/** A first-rank heading, or another that shares most words with the title: kickers and social titles differ a little. */
function isHeadline({ block }: Candidate, { title }: PageView): boolean {
  if (block.element.tag === 'h1') return true
  if (block.element.tag !== 'h2' && block.element.tag !== 'h3') return false
  const words = new Set(title.split(' '))
  const own = titleKey(block.text).split(' ')
  return own.length > 3 && own.filter((word) => words.has(word)).length >= own.length / 2
}

function isStandfirst({ block, prose }: Candidate, role: BlockRole, page: PageView): boolean {
  if (linkedShare(block) > 0.3) return false
  if (page.descriptions.has(titleKey(block.text))) return true
  if (role === 'caption' || role === 'related' || role === 'notice') return false
  if (isNamed(block.element) && block.text.length >= shortest / 2) return true
  return role === 'other' && prose && !block.hidden && /[.!?…]["”»’)]{0,2}$/u.test(block.text)
}

function isNamed(element: PageElement): boolean {
  const { attributes, parent } = element
  return names.test(`${attributes.class ?? ''} ${attributes.id ?? ''} ${parent?.attributes.class ?? ''}`)
}
