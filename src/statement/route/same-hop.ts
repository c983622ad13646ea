import type { Hop } from '../statement.js'
import { isAcronym } from '../voice/name-bearer.js'

/** Of neighbours that go by one name only one: the carrier, whose type tells more, else the first. */
export const joinHops = (hops: readonly Hop[]): readonly Hop[] => {
  const joined: Hop[] = []
  for (const hop of hops) {
    const last = joined.at(-1)
    if (!last || !isSameName(last.name, hop.name)) joined.push(hop)
    else if (hop.role === 'carrier' && !last.type) joined[joined.length - 1] = hop
  }
  return joined
}

/** "Reuters" twice, or an acronym and its longer form: "AP" and "AP News", "AP" and "Associated Press". */
const isSameName = (one: string, other: string): boolean => {
  if (one.toLowerCase() === other.toLowerCase()) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (!isAcronym(short)) return false
  const words = long.split(/[ -]/u)
  const initials = words.map((word) => word[0] ?? '').join('')
  return words[0] === short || initials === short
}
