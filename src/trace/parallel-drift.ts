import { overlaps } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { FoundDrift, Side } from './compared-sentences.js'
import { driftIn } from './drift.js'
import { holdsName } from './one-name.js'
import type { Passage } from './passages.js'
import type { SaidText } from './said-text.js'
import { alignWords } from './word-alignment.js'
import type { Words } from './words.js'

/** A saying of a text, by index. */
export type SayingIn = { readonly text: SaidText; readonly saying: number }

/**
 * Changes of meaning between a saying and what stands for it in a translation. Whole sentences are compared, since
 * the two pages may draw the line between what is said and who says it elsewhere; told is what touches the words said.
 */
export function findParallelDrift(sentences: readonly Passage[], from: SayingIn, to: SayingIn): FoundDrift[] {
  const [wordsFrom, wordsTo] = [from.text.words, to.text.words]
  return sentences.flatMap(({ aStart, aEnd, bStart, bEnd }) => {
    if (!isSaidIn(from, wordsFrom, aStart, aEnd) && !isSaidIn(to, wordsTo, bStart, bEnd)) return []
    const sides = [sideOf(from, wordsFrom, aStart, aEnd), sideOf(to, wordsTo, bStart, bEnd)] as const
    return driftIn({
      from: sides[0],
      to: sides[1],
      sameLanguage: false,
      alignment: alignWords(sides[0].sentence, sides[1].sentence),
    })
  })
}

/** Whether any of the words `first` to `last` (exclusive) of a text is said. */
function isSaidIn({ text, saying }: SayingIn, { starts, ends }: Words, first: number, last: number): boolean {
  const words = { start: starts[first]!, end: ends[last - 1]! }
  return text.sayings[saying]!.content.some((span) => overlaps(span, words))
}

/** Words `first` to `last` (exclusive) of a text. Where the saying has none of them, all count as said. */
function sideOf(of: SayingIn, words: Words, first: number, last: number): Side {
  const { text, saying } = of
  const all = !isSaidIn(of, words, first, last)
  const opens = (i: number) =>
    words.sentences[firstIndex(words.sentences.length, (s) => words.sentences[s]! < i)] === i
  return {
    sentence: Array.from({ length: last - first }, (_, i) =>
      text.readWord(words, first + i, opens(first + i)),
    ),
    around: [],
    isSaid: (i) => all || isSaidIn(of, words, first + i, first + i + 1),
    hasName: (name) => holdsName(words, name.folded, text.isNoName),
    language: text.language,
    isDenied: text.sayings[saying]!.statement?.certainty === 'denied',
  }
}
