import type { BlockRole } from './article.js'
import type { Candidate } from './rules/rule.js'

/** Shorter lines may well come twice. */
const shortest = 60

/** A paragraph that comes again word for word was put on the page twice, for two widths of screen. */
export function dropDuplicates(
  candidates: readonly Candidate[],
  roles: readonly BlockRole[],
): readonly BlockRole[] {
  const seen = new Set<string>()
  return roles.map((role, i) => {
    const { text } = candidates[i]!.block
    if (role !== 'body' || text.length < shortest) return role
    if (seen.has(text)) return 'other'
    seen.add(text)
    return role
  })
}
