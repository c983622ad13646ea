import { antecedentOf } from './antecedent.js'
import { byWords } from './by-words.js'
import { recall, recallLatest } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical } from './referent.js'
import { spanOf } from './text-map.js'
import type { Speaker, Use, Walk } from './walk.js'

/** Whom a pronoun means: the antecedent right before it, anybody, or the agreeing mention that stands out most. */
export const byPronoun = (walk: Walk, phrase: Phrase, from: number, use: Use): Speaker | undefined => {
  const { memory, map } = walk
  const pronoun = phrase.pronoun!
  const sentence = map.sentenceOf[from]!
  const isHuman = walk.words.heIsHuman && (pronoun.gender === 'm' || pronoun.gender === 'f')
  const wanted = { gender: pronoun.gender, number: pronoun.number, isHuman }
  if (pronoun.points === 'antecedent') return antecedentOf(walk, from, use)
  if (pronoun.points === 'anybody') return byWords(walk, phrase, from, use)
  if (pronoun.points === 'speaker' || pronoun.points === 'nobody') return undefined
  const found =
    pronoun.points === 'latter'
      ? recallLatest(memory, wanted, sentence)
      : recall(memory, wanted, sentence, use.isSaid)
  if (!found) return undefined
  const span = spanOf(map.analysis, found.from, found.to)
  const referent = canonical(found.referent)
  if (use.speaks && referent.kind === 'person' && pronoun.gender !== 'n') referent.gender ??= pronoun.gender
  return {
    referent,
    because: { why: 'the pronoun agrees with this mention', span },
  }
}
