import type { Likeness } from './likeness.js'
import type { DescentRelation, RelatedKind } from './trace.js'

/** Fewer shared words than this outside quotations, and a smaller share than `leastShare`, make no family. */
const leastWords = 20
const leastShare = 0.28
/** What two pages end with and nothing else: a notice, a writer's life, the background of the day. */
const longestTail = 60
/** A shared quotation is worth showing from this many words on. */
const leastQuotation = 8
/** Share of a text that must be found in the other for it to hold the whole of it. */
const whole = 0.75
/** A page that took its text from another may have added some of its own. */
const mostly = 0.5
/** Of the words in shared passages, the share that must be the same for a copy not to be a rewrite. */
const faithful = 0.85

/** Whether two texts are kin, or only share a quotation, or neither. */
export function kinship(likeness: Likeness): 'family' | RelatedKind | 'none' {
  if (likeness.by === 'sense') return 'family'
  const { unquoted, coverage, sharedUnquoted, shared, isTail } = likeness
  const sides = ['a', 'b'] as const
  const share = Math.max(...sides.map((side) => Math.min(unquoted[side], coverage[side])))
  const isWhole = sides.some((side) => coverage[side] >= whole) && shared >= leastQuotation
  if (isWhole) return 'family'
  if (isTail && shared < longestTail) return 'none'
  if (sharedUnquoted >= leastWords && share >= leastShare) return 'family'
  return shared - sharedUnquoted >= leastQuotation ? 'shared-quotation' : 'none'
}

/** What makes `b`, taken from `a`, of `a`. */
export function relationOf(likeness: Likeness, sameLanguage: boolean): DescentRelation {
  if (!sameLanguage) return 'translation'
  const { coverage, fidelity, by } = likeness
  if (by === 'sense' || fidelity < faithful) return 'rewrite'
  if (coverage.a >= whole && coverage.b >= mostly) return 'copy'
  return coverage.b >= mostly ? 'excerpt' : 'rewrite'
}
