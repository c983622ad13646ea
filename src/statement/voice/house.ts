import { canonical } from './referent.js'
import { resolve } from './resolve.js'
import { isApart } from './said.js'
import { spanOf } from './text-map.js'
import type { Speaker, Use, Walk } from './walk.js'

/** How many words the house may have before « on ». */
const longest = 10

/** « À la préfecture, on assure que… »: whoever speaks is of the house that the sentence opens with. */
export const houseOf = (walk: Walk, pronoun: number, use: Use): Speaker | undefined =>
  houseBefore(walk, pronoun, use) ?? bodyBefore(walk, pronoun)

const houseBefore = (walk: Walk, pronoun: number, use: Use): Speaker | undefined => {
  const { analysis, sentenceOf } = walk.map
  const first = analysis.sentences[sentenceOf[pronoun]!]!
  if (pronoun - first > longest || !walk.words.houses.has(analysis.words[first] ?? '')) return undefined
  let to = first + 1
  while (to < pronoun && analysis.words[to] !== ',') to++
  const from = first + 1
  if (to === from) return undefined
  const house = resolve(walk, from, to, use)
  const isBody = house && (house.referent.kind !== 'unnamed' || house.phrase?.noun?.class === 'body')
  return isBody ? { ...house, because: { why: 'speaks for the house the sentence opens with' } } : undefined
}

/** « La direction relativise. Tout va bien, assure-t-on. »: the body that the sentence before tells of. */
const bodyBefore = ({ map, memory }: Walk, pronoun: number): Speaker | undefined => {
  const { analysis, sentenceOf } = map
  if (!analysis.words[pronoun]!.startsWith('-')) return undefined
  const told = memory.touches.findLast(({ sentence }) => sentence < sentenceOf[pronoun]!)
  const body = told && canonical(told.referent)
  if (!told || body?.kind !== 'organisation' || sentenceOf[pronoun]! - told.sentence > 1) return undefined
  if (isApart(analysis.text, analysis.starts[told.from]!, analysis.starts[pronoun]!)) return undefined
  const span = spanOf(analysis, told.from, told.to)
  return { referent: body, because: { why: 'speaks for the body told of right before', span } }
}
