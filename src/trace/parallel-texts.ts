import { parallelSentences } from './parallel-sentences.js'
import type { Passage } from './passages.js'
import { senseOf } from './sense.js'
import { languageOf, type SenseContext } from './sense-kin.js'
import type { TextGroup } from './text-group.js'

/** Sentences of a text and those of its translation that stand for each other, in order. */
export function parallelPassages(a: TextGroup, b: TextGroup, { finder, worth }: SenseContext): Passage[] {
  const [ofA, ofB] = [a, b].map((text) => senseOf(text.words, languageOf(text), finder, worth))
  return parallelSentences(ofA!, ofB!).map((pair) => ({
    aStart: ofA!.sentences[pair.aStart]!.start,
    aEnd: ofA!.sentences[pair.aEnd - 1]!.end,
    bStart: ofB!.sentences[pair.bStart]!.start,
    bEnd: ofB!.sentences[pair.bEnd - 1]!.end,
    equal: 0,
  }))
}
