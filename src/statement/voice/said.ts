import type { Span } from '../../article/span.js'
import type { Attribution } from '../attribution.js'
import type { Discourse } from './discourse.js'
import { isVerb, tokensIn } from './text-map.js'
import type { VoiceWords } from './voice-words.js'

/** The sentence in which an attribution's content begins. */
export const firstSentence = ({ content }: Attribution, { map }: Discourse): number =>
  map.sentenceOf[tokensIn(map.analysis, content[0]!).from] ?? 0

/** The sentence in which the last of its words stand. */
export const lastSentence = ({ content, source, cue }: Attribution, { map }: Discourse): number => {
  const last = Math.max(...[...content, ...source, ...cue].map(({ end }) => end))
  const { to } = tokensIn(map.analysis, { start: last - 1, end: last })
  return map.sentenceOf[Math.min(to, map.analysis.count) - 1] ?? 0
}

/** Its words speak of themselves as one: "*I* saw the boat". What they quote in turn may do so for others. */
export const saysI = (
  { content }: Attribution,
  { map: { analysis } }: Discourse,
  { pronouns }: VoiceWords,
): boolean =>
  content.some((span) => {
    const { from, to } = tokensIn(analysis, span)
    for (let token = from; token < to; token++) {
      const pronoun = pronouns.get(analysis.words[token]!)
      if (pronoun?.points === 'speaker' && pronoun.number === 'one') return true
    }
    return false
  })

/** «*Añade* que…»: a verb of one, where verbs need no subject, so that whoever was told of says it. */
export const hasImpliedSubject = (
  cue: readonly Span[],
  { map: { analysis } }: Discourse,
  { impliedPlural, pronouns }: VoiceWords,
): boolean => {
  const last = cue.at(-1)
  if (!last || impliedPlural.length === 0) return false
  const { from, to } = tokensIn(analysis, last)
  const isNobodys = analysis.words
    .slice(Math.max(0, from - 1), to)
    .some((word) => pronouns.get(word)?.points === 'nobody')
  const isVerbal = to > from && isVerb(analysis, to - 1)
  return isVerbal && !isNobodys && !impliedPlural.some((ending) => analysis.words[to - 1]!.endsWith(ending))
}

/** Whether a line break parts two offsets. */
export const isApart = (text: string, from: number, to: number): boolean =>
  text.slice(Math.min(from, to), Math.max(from, to)).includes('\n')

/** Nothing of its paragraph stands before the content but a dash, a mark or blanks. */
export const opensParagraph = ({ content }: Attribution, text: string): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, content[0]!.start - 6), content[0]!.start))
