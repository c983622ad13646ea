import { newReferent, type Referent } from './referent.js'
import type { VoiceWords } from './voice-words.js'
import type { Walk } from './walk.js'

/** Words back within which a document is still the one whose authors are told of. */
const reach = 60

/** « *Le rapport* » whose « auteurs » are told of, whether or not it speaks: people have no authors. */
export const workBefore = ({ map: { analysis }, words }: Walk, from: number): Referent | undefined => {
  for (let token = from - 1; token > Math.max(0, from - reach); token--) {
    const noun = words.nouns.get(analysis.words[token]!)
    const isWork = noun?.class === 'document' && noun.number !== 'many'
    if (!isWork || !words.determiners.has(analysis.words[token - 1]!)) continue
    const name = withArticle(analysis.words[token]!, words.definites[noun.gender ?? 'any'], words)
    return newReferent({ name, kind: 'document', named: false })
  }
  return undefined
}

const withArticle = (noun: string, article: string, { definites }: VoiceWords): string => {
  const isElided = definites.any.endsWith("'") && /^[aeiouyàâéèêîôûœ]/u.test(noun)
  return isElided ? definites.any.replace("'", '’') + noun : `${article} ${noun}`
}
