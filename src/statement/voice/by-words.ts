import { claimEarlier, recallDescribed } from './described.js'
import { introduce, learnFrom } from './introduce.js'
import { recall } from './memory.js'
import { nameOver } from './name.js'
import type { Phrase } from './phrase-type.js'
import { canonical, type Referent } from './referent.js'
import { type Speaker, speaking, type Use, type Walk } from './walk.js'

/** Whom a name or description means; somebody new where nobody known fits. */
export const byWords = (walk: Walk, phrase: Phrase, from: number, use: Use): Speaker | undefined => {
  if (phrase.name) return byName(walk, phrase)
  const { memory, words, text } = walk
  const issuer = use.speaks ? issuerOf(walk, phrase, from) : undefined
  if (issuer) return { referent: issuer, because: { why: 'speaks through this document' } }
  const known = recallDescribed(memory, words, phrase) ?? byGeneric(walk, phrase, from)
  const referent =
    known ??
    introduce(memory, words, phrase, text, {
      isTitle: walk.isTitle(from),
      startsNamed:
        nameOver(walk.names, from) !== undefined || isChosen(walk, from) || words.determiners.size === 0,
    })
  learnFrom(memory, referent, phrase)
  return {
    referent,
    because: { why: known ? 'described as somebody heard of before' : 'described, not named' },
  }
}

/** Whoever bears the name; what stands beside it is remembered as role. */
export const byName = (walk: Walk, phrase: Phrase): Speaker => {
  const referent = canonical(walk.bearers.get(phrase.name!)!)
  claimEarlier(walk.memory, walk.words, referent, phrase)
  learnFrom(walk.memory, referent, phrase)
  const role = phrase.role && walk.text.slice(phrase.role.start, phrase.role.end)
  if (role && (!referent.role || role.endsWith(referent.role))) referent.role = role
  return { referent, because: { why: 'named' } }
}

/** « Le communiqué » says what its issuer says: whoever spoke last. */
const issuerOf = ({ memory, words, map }: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const takesUp = phrase.determiner?.kind === 'definite' || phrase.determiner?.kind === 'demonstrative'
  if (!takesUp || !words.mouthpieces.has(phrase.noun?.lemma ?? '') || phrase.complement.length > 0)
    return undefined
  const last = memory.touches.findLast(({ weight }) => weight === speaking)
  return last && map.sentenceOf[from]! - last.sentence <= 6 ? canonical(last.referent) : undefined
}

/** "The man", « cet homme » : whoever agrees. */
const byGeneric = ({ memory, words, map }: Walk, phrase: Phrase, from: number): Referent | undefined => {
  const { noun, determiner, number } = phrase
  const takesUp = determiner?.kind === 'definite' || determiner?.kind === 'demonstrative'
  if (!takesUp || !noun || number === 'many' || phrase.complement.length > 0) return undefined
  if (!words.generic.has(noun.lemma)) return undefined
  const found = recall(memory, { gender: phrase.gender, number: 'one' }, map.sentenceOf[from]!)
  const referent = found && canonical(found.referent)
  return referent?.kind === 'person' || referent?.kind === 'unnamed' ? referent : undefined
}

/** The word has a capital by choice; an article has one only at the head of a name or sentence. */
const isChosen = ({ capitals, words, map }: Walk, token: number): boolean => {
  const word = map.analysis.words[token]!
  return capitals.chosen.has(word) && !words.determiners.has(word) && !words.pronouns.has(word)
}
