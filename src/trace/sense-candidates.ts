import { findCandidates, type Pair } from './candidates.js'
import type { KeyIndex } from './key-index.js'
import { languageOf, type SenseContext, widestKey } from './sense-kin.js'
import { areLines, type TextGroup } from './text-group.js'
import type { Worth } from './worth.js'

const partners = 12
/** Cosine of the rare keys that is worth an alignment: translations of news have 0.07 to 0.4. */
const leastCosine = { across: 0.06, same: 0.15 }
const fewestKeys = 4

/** Pairs of texts that share rare words. */
export function senseCandidates(groups: readonly TextGroup[], { index, rarity }: SenseContext): Pair[] {
  const norms = normsOf(groups.length, index, rarity)
  const languages = groups.map(languageOf)
  const mean = Math.log(groups.length + 1000)
  return findCandidates(index, groups.length, {
    widestKey,
    neighbours: 0,
    partners,
    weight: (documents) => mean - Math.log(documents),
    promise: (shared, a, b) => {
      const cosine = shared / (norms[a]! * norms[b]!)
      const least = languages[a] === languages[b] ? leastCosine.same : leastCosine.across
      if (cosine < least || shared < fewestKeys * mean * 0.5) return 0
      return areLines(groups[a]!, groups[b]!) ? 0 : cosine
    },
  })
}

/** Length of each text as a vector of the rarity of its indexed keys. */
function normsOf(texts: number, { keys, starts, documents }: KeyIndex, rarity: Worth): Float64Array {
  const squares = new Float64Array(texts)
  keys.forEach((key, i) => {
    if (starts[i] === starts[i + 1]) return
    const square = rarity(key)
    for (let j = starts[i]!; j < starts[i + 1]!; j++) squares[documents[j]!]! += square
  })
  return squares.map(Math.sqrt)
}
