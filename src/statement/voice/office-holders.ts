import { isCompatible } from './described.js'
import type { Memory } from './memory.js'
import { canonical, type Referent, unite } from './referent.js'
import type { VoiceWords } from './voice-words.js'

/**
 * "The Prime Minister said…", whose name comes later or in no clear place: an office that exactly one named person of
 * the article holds is that person.
 */
export const uniteHolders = ({ byNoun }: Memory, words: VoiceWords): void => {
  for (const office of words.offices) {
    const bearers = [...new Set((byNoun.get(office) ?? []).map(canonical))]
    const named = bearers.filter((bearer) => bearer.named && bearer.kind === 'person')
    for (const bearer of bearers) {
      if (bearer.named || bearer.kind !== 'person') continue
      const holders = named.filter((holder) => isCompatible(holder, descriptionOf(bearer), words))
      if (holders.length === 1) unite(bearer, holders[0]!)
    }
  }
}

const descriptionOf = ({ gender, qualifiers, complement }: Referent) => ({
  gender,
  qualifiers: [...qualifiers],
  complement: [...complement],
})
