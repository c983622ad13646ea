import type { Marked } from './corpora.js'
import { dice, enoughContent, enoughSource, type Words, wordsIn } from './overlap.js'

/** How a found attribution goes wrong, or that it is missing; the order is that of the table. */
export const errorClasses = [
  'missed: no cue was found',
  'missed: its content went to another cue',
  'content too long',
  'content too short',
  'content elsewhere',
  'source missing',
  'source not the marked one',
  'false: nothing is marked there',
] as const
export type ErrorClass = (typeof errorClasses)[number]

type Ranges = Marked['content']

/** Counts the errors of a text's attributions, as the scorer counts triples. */
export function classifyErrors(
  text: string,
  marked: readonly Marked[],
  found: readonly Marked[],
): ErrorClass[] {
  const wordsOf = wordsIn(text)
  const left = new Set(found)
  const errors: ErrorClass[] = []
  for (const gold of marked) {
    if (gold.nested || gold.optional) continue
    const content = wordsOf(gold.content)
    const best = [...left]
      .map((attribution) => ({ attribution, overlap: dice(content, wordsOf(attribution.content)) }))
      .sort((a, b) => b.overlap - a.overlap)[0]
    if (!best || best.overlap < 0.3) {
      const taken = found.some(({ content: other }) => dice(content, wordsOf(other)) > 0)
      errors.push(taken ? 'missed: its content went to another cue' : 'missed: no cue was found')
      continue
    }
    left.delete(best.attribution)
    const error = errorOf(gold, best.attribution, best.overlap, wordsOf)
    if (error) errors.push(error)
  }
  for (let i = 0; i < left.size; i++) errors.push('false: nothing is marked there')
  return errors
}

function errorOf(
  gold: Marked,
  found: Marked,
  overlap: number,
  wordsOf: (ranges: Ranges) => Words,
): ErrorClass | undefined {
  if (overlap < enoughContent) {
    const wanted = wordsOf(gold.content)
    const given = wordsOf(found.content)
    const shared = [...wanted].filter((word) => given.has(word)).length
    if (shared === wanted.size) return 'content too long'
    return shared === given.size ? 'content too short' : 'content elsewhere'
  }
  if (dice(wordsOf(gold.source), wordsOf(found.source)) >= enoughSource) return undefined
  return found.source.length === 0 ? 'source missing' : 'source not the marked one'
}
