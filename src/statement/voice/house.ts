import { resolve } from './resolve.js'
import type { Speaker, Use, Walk } from './walk.js'

/** How many words the house may have before « on ». */
const longest = 10

/** « À la préfecture, on assure que… »: whoever speaks is of the house that the sentence opens with. */
export const houseOf = (walk: Walk, pronoun: number, use: Use): Speaker | undefined => {
  const { analysis, sentenceOf } = walk.map
  const first = analysis.sentences[sentenceOf[pronoun]!]!
  if (pronoun - first > longest || !walk.words.houses.has(analysis.words[first] ?? '')) return undefined
  let to = first + 1
  while (to < pronoun && analysis.words[to] !== ',') to++
  const from = first + 1
  if (to === from) return undefined
  const house = resolve(walk, from, to, use)
  const isBody = house && (house.referent.kind === 'organisation' || house.phrase?.noun?.class === 'body')
  return isBody ? { ...house, because: { why: 'speaks for the house the sentence opens with' } } : undefined
}
