import { sequenceAt } from '../word-sequences.js'
import type { Memory } from './memory.js'
import { newReferent } from './referent.js'
import { spanOf } from './text-map.js'
import type { Speaker, Walk } from './walk.js'

/**
 * The source is a call: « Un appel intercepté entre un soldat et sa mère révèle… ». A call says nothing; those heard on
 * it do.
 */
export const isCall = ({ map, words, memory }: Walk, from: number, to: number): boolean => {
  const { analysis } = map
  for (let token = from; token < to; token++) {
    const word = analysis.words[token]!
    const found = sequenceAt(words.calls, analysis, token)
    if (found?.value === 'call') return true
    if (found) return isOverheard(analysis.words, words.overheard, from, to) || isKnown(memory)
    const endsHead = words.prepositions.has(word) || words.relatives.has(word)
    if (endsHead && token > from) return false
  }
  return false
}

const isKnown = ({ calls }: Memory): boolean => calls.told.size > 0 || calls.heard !== undefined

const isOverheard = (tokens: readonly string[], stems: readonly string[], from: number, to: number) =>
  tokens.slice(from, to).some((word) => stems.some((stem) => word.startsWith(stem)))

/** Where the words begin that name those on the line: after *between*; -1 where nothing names them. */
export const callersStart = ({ map, words }: Walk, from: number, to: number): number => {
  for (let token = from; token + 1 < to; token++)
    if (words.pairing.has(map.analysis.words[token]!)) return token + 1
  return -1
}

/** Those heard on the call told of last; until the article tells who they are, the call stands for them. */
export const onCall = ({ memory: { calls }, map, text }: Walk, from: number, to: number): Speaker => {
  const because = { why: 'heard on this call' }
  if (calls.heard) return { referent: calls.heard, because }
  const { start, end } = spanOf(map.analysis, from, to)
  const referent = newReferent({ name: text.slice(start, end), kind: 'document', named: false })
  calls.told.add(referent)
  return { referent, because }
}

/** Who speaks once the whole article is read: on a call those heard on it, or nobody that it tells of. */
export const withCallers = (
  { memory: { calls } }: Walk,
  speaker: Speaker | undefined,
): Speaker | undefined => {
  if (!speaker || !calls.told.has(speaker.referent)) return speaker
  return calls.heard && { referent: calls.heard, phrase: speaker.phrase, because: speaker.because }
}
