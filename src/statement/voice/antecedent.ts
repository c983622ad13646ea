import { byWords } from './by-words.js'
import { namesIn } from './name.js'
import { readPhrase } from './phrase.js'
import { canonical } from './referent.js'
import { isVerb, spanOf } from './text-map.js'
import type { Speaker, Use, Walk } from './walk.js'

/** Words between a name and its relative clause at most: « Mme Penven, 84 ans, qui ». */
const apposed = 6
/** Words of a phrase before its relative clause at most. */
const longest = 10

/** "Mr. Barrow, who said", « la police, qui affirme »: whoever was mentioned right before the pronoun. */
export const antecedentOf = (walk: Walk, pronoun: number, use: Use): Speaker | undefined =>
  mentionBefore(walk, pronoun, use) ?? phraseBefore(walk, pronoun, use)

const mentionBefore = (walk: Walk, pronoun: number, use: Use): Speaker | undefined => {
  const { memory, map } = walk
  const { words } = map.analysis
  const found = memory.touches.slice(-6).findLast(({ sentence, to }) => {
    if (sentence !== map.sentenceOf[pronoun] || to > pronoun) return false
    const isApposed = words[to] === ',' && words[pronoun - 1] === ','
    return pronoun - to <= (isApposed ? apposed : 2)
  })
  if (!found) return undefined
  const isComplement = walk.words.identifying.has(words[found.from - 1] ?? '')
  const whole = isComplement ? phraseBefore(walk, pronoun, use) : undefined
  if (whole && whole.referent.kind !== 'document') return whole // « le conseiller *de Sambrie*, qui »
  const span = spanOf(map.analysis, found.from, found.to)
  return {
    referent: canonical(found.referent),
    because: { why: 'the relative pronoun follows this mention', span },
  }
}

/** Nobody was met there, so the words themselves are read: from their article to the comma. */
const phraseBefore = (walk: Walk, pronoun: number, use: Use): Speaker | undefined => {
  const { map, words, names } = walk
  const { analysis, sentenceOf } = map
  const to = analysis.words[pronoun - 1] === ',' ? pronoun - 1 : pronoun
  const first = Math.max(analysis.sentences[sentenceOf[pronoun]!]!, to - longest)
  for (let token = to - 1; token >= first; token--) {
    const word = analysis.words[token]!
    if (!/[\p{L}\p{N}]/u.test(word) || isVerb(analysis, token)) return undefined
    if (!words.determiners.has(word) || words.identifying.has(analysis.words[token - 1] ?? '')) continue
    const phrase = readPhrase(analysis, words, namesIn(names, token, to), token, to)
    return words.pronouns.has(phrase.noun?.lemma ?? '') ? undefined : byWords(walk, phrase, token, use)
  }
  return undefined
}
