import { overlaps, type Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { Passage } from './passages.js'
import type { Saying } from './sayings.js'
import { spanOfWords, type Words } from './words.js'

/** What is said in a text, and its words. */
export type Speaking = { readonly sayings: readonly Saying[]; readonly words: Words }

/** So much of what is said, or of the sentence, must lie in each other. */
const leastShare = 0.5

/**
 * Where a text repeats what another one says, though nothing was found there that marks it as said; passages lead from
 * `there` to `here`. One place for each saying.
 */
export function echoesOf(there: Speaking, here: Speaking, passages: readonly Passage[]): Span[][] {
  return there.sayings.flatMap(({ content }) => {
    const echo = passages
      .filter((passage) => holds(there.words, passage, content))
      .map(({ bStart, bEnd }) => spanOfWords(here.words, bStart, bEnd))
    const isHeard = here.sayings.some((each) =>
      each.content.some((span) => echo.some((place) => overlaps(span, place))),
    )
    return echo.length === 0 || isHeard ? [] : [echo]
  })
}

/** Whether a passage of the first text is (most of) what is said, or lies in it. */
function holds({ starts, ends, count }: Words, { aStart, aEnd }: Passage, content: readonly Span[]): boolean {
  const wordAt = (offset: number) => firstIndex(count, (i) => ends[i]! <= offset)
  let [shared, said] = [0, 0]
  for (const span of content) {
    const [first, last] = [wordAt(span.start), firstIndex(count, (i) => starts[i]! < span.end)]
    said += last - first
    shared += Math.max(0, Math.min(last, aEnd) - Math.max(first, aStart))
  }
  return shared > 0 && shared >= leastShare * Math.min(said, aEnd - aStart)
}
