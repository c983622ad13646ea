import { sequenceAt } from '../word-sequences.js'
import { findNegation, wordsBefore } from './negation.js'
import { type Judgement, judged, type ReportedCase, wordAfter } from './reported-case.js'

/**
 * *denied*, « n'a pas confirmé », "refused to comment", “False”. A negated denial (« n'écarte pas ») only hedges, and so does
 * whoever does not know.
 */
export const findDenial = (it: ReportedCase): Judgement | undefined => {
  const { attribution, cue, analysis, words } = it
  const negation = isCancelled(it) ? undefined : findNegation(attribution, cue, analysis, words)
  const denying = cue.find(
    (token) => words.stanceOf(analysis.words[token]!, wordAfter(it, token)) === 'denied',
  )
  const evidence = negation ?? denying ?? refusal(it) ?? silence(it) ?? contradiction(it)
  if (evidence === undefined) return undefined
  const isUndecided = negation !== undefined && (denying !== undefined || isIgnorance(it))
  return judged(isUndecided ? 'hedged' : 'denied', analysis, evidence)
}

/** "could not resist adding", « ne cache pas que »: it is said after all. */
export const isCancelled = ({ cue, analysis, words }: ReportedCase): boolean =>
  cue.some((token) => words.cancelling.some((stem) => analysis.words[token]!.startsWith(stem)))

/** "It is not *clear* whether", « ne *sait* pas si » */
const isIgnorance = ({ cue, analysis, words }: ReportedCase): boolean =>
  cue.some((token) => words.knowing.has(analysis.words[token]!))

const refusal = ({ attribution, cue, content, analysis, words }: ReportedCase): number | undefined => {
  const { words: tokens } = analysis
  const near = [...cue, ...wordsBefore(attribution, cue, analysis, words)]
  const refusing = near.find((token) => words.refusals.has(tokens[token]!))
  if (refusing === undefined) return undefined
  const isOfSaying = [...cue, ...content.slice(0, 3)].some((token) => words.sayings.has(tokens[token]!))
  return isOfSaying ? refusing : undefined
}

/** How far into the content the words stand that are not wanted to be said. */
const opening = 6

/** „wollte sich dazu nicht äußern“: not wanting to say is a refusal, and no plan. */
const silence = ({ cue, content, analysis, words }: ReportedCase): number | undefined => {
  const { words: tokens } = analysis
  const unwilling = cue.find((token) => words.unwilling.has(tokens[token]!))
  if (unwilling === undefined) return undefined
  const near = [...cue, ...content.slice(0, opening)].map((token) => tokens[token]!)
  const isUnsaid =
    near.some((word) => words.negations.has(word)) && near.some((word) => words.sayings.has(word))
  return isUnsaid ? unwilling : undefined
}

/** « C'est faux », réplique-t-elle: the whole content, but for its marks, says no more than that. */
const contradiction = ({ content, analysis, words }: ReportedCase): number | undefined => {
  const isWord = (token: number) => /[\p{L}\p{N}]/u.test(analysis.words[token]!)
  const first = content.find(isWord)
  const found = first === undefined ? undefined : sequenceAt(words.contradictions, analysis, first)
  return found && found.words.length === content.filter(isWord).length ? first : undefined
}
