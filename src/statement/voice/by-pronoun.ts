import { antecedentOf } from './antecedent.js'
import { byWords } from './by-words.js'
import { type Memory, memorySpan, recall, recallLatest, type Touch, type Wanted } from './memory.js'
import type { Phrase } from './phrase-type.js'
import { canonical } from './referent.js'
import { spanOf } from './text-map.js'
import { type Speaker, speaking, type Use, type Walk } from './walk.js'

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
      : ((pronoun.points === 'concerned' ? recallConcerned(memory, wanted, sentence) : undefined) ??
        recall(memory, wanted, sentence, use.isSaid))
  if (!found) return undefined
  const span = spanOf(map.analysis, found.from, found.to)
  const referent = canonical(found.referent)
  if (use.speaks && referent.kind === 'person' && pronoun.gender !== 'n') referent.gender ??= pronoun.gender
  return {
    referent,
    because: { why: 'the pronoun agrees with this mention', span },
  }
}

/** « L'intéressé » is whom somebody else has just spoken of: a person, and not the last speaker. */
const recallConcerned = (memory: Memory, wanted: Wanted, sentence: number): Touch | undefined => {
  const recent = memory.touches.slice(-memorySpan).filter(({ weight }) => weight === speaking)
  const speaker = recent.find((touch) => touch.sentence === recent.at(-1)!.sentence) // the first reports the others
  if (!speaker) return undefined
  const isOther = ({ referent }: Touch) => canonical(referent) !== canonical(speaker.referent)
  const touches = memory.touches.slice(-memorySpan).filter(isOther)
  return recallLatest({ ...memory, touches }, { ...wanted, isHuman: true }, sentence)
}
