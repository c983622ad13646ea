import type { Analysis } from '../../language/analysis.js'
import type { Attribution } from '../attribution.js'
import { isSmall, isVerb, tokensIn } from '../voice/text-map.js'
import type { CertaintyWords } from './certainty-words.js'

/** How many words before the cue may still be its own: "did not immediately respond to *requests for*". */
const farthest = 5

/** The word that negates the saying, in the cue, right before it, or in whoever is said to say it. */
export const findNegation = (
  attribution: Attribution,
  cue: readonly number[],
  analysis: Analysis,
  words: CertaintyWords,
): number | undefined =>
  cue.find((token) => words.negations.has(analysis.words[token]!) && isPaired(token, cue, analysis, words)) ??
  wordsBefore(attribution, cue, analysis, words).find((token) =>
    words.negators.has(analysis.words[token]!),
  ) ??
  negativeSubject(attribution, analysis, words)

/** « est *plus* direct » compares; « ne dit *plus* » negates. */
const isPaired = (
  token: number,
  cue: readonly number[],
  { words: tokens }: Analysis,
  { paired, particles }: CertaintyWords,
): boolean =>
  !paired.has(tokens[token]!) || [(cue[0] ?? 0) - 1, ...cue].some((near) => particles.has(tokens[near] ?? ''))

/** Small words and verbs of saying that lead up to the cue, nearest first; its source and any mark end them. */
export const wordsBefore = (
  { source }: Attribution,
  cue: readonly number[],
  analysis: Analysis,
  { sayings, refusals }: CertaintyWords,
): readonly number[] => {
  const before: number[] = []
  const first = cue[0] ?? 0
  for (let token = first - 1; token >= Math.max(0, first - farthest); token--) {
    const word = analysis.words[token]!
    const leadsUp =
      sayings.has(word) || refusals.has(word) || (isSmall(analysis, token) && !isVerb(analysis, token))
    const start = analysis.starts[token]!
    if (!leadsUp || source.some((span) => span.start <= start && start < span.end)) break
    before.push(token)
  }
  return before
}

/** "Neither side", « aucun témoin », « ni le maire ni le préfet »; not "No 10", "no fewer than ten witnesses". */
export const negativeSubject = (
  { source }: Attribution,
  analysis: Analysis,
  { nobody, undoing }: CertaintyWords,
): number | undefined => {
  const first = source[0]
  if (!first) return undefined
  const { from } = tokensIn(analysis, first)
  const next = analysis.words[from + 1] ?? ''
  if (undoing.has(next) || /^\p{N}/u.test(next)) return undefined
  return [from, from - 1].find((token) => nobody.has(analysis.words[token] ?? ''))
}
