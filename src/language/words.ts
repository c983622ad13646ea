import type { Span } from '../article/span.js'
import type { Analysis } from './analysis.js'
import { fold } from './characters.js'
import type { Orthography } from './orthography.js'
import { splitSentences } from './sentences.js'
import { scanTokens } from './tokens.js'

/** Stands for every tag until the tagger has run: X. */
const untagged = 16
/** Stands for every label until the parser has run: dep. */
const unlabelled = 15

/** The words and sentences of the stretches, not yet tagged or parsed. */
export const cutWords = (text: string, stretches: readonly Span[], orthography: Orthography): Analysis => {
  const folded = fold(text)
  const starts: number[] = []
  const ends: number[] = []
  const words: string[] = []
  const sentences: number[] = []
  for (const { start, end } of stretches)
    for (const line of linesOf(text, start, end)) {
      const from = starts.length
      scanTokens(text, line.start, line.end, orthography, starts, ends)
      for (let token = from; token < starts.length; token++)
        words.push(folded.slice(starts[token], ends[token]))
      splitSentences({ text, starts, ends, words, from, to: starts.length }, orthography, sentences)
    }
  sentences.push(starts.length)
  return {
    text,
    count: starts.length,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    words,
    sentences: new Int32Array(sentences),
    tags: new Uint8Array(starts.length).fill(untagged),
    heads: new Int32Array(starts.length).fill(-1),
    labels: new Uint8Array(starts.length).fill(unlabelled),
  }
}

function* linesOf(text: string, start: number, end: number): Generator<Span> {
  let from = start
  while (from < end) {
    const found = text.indexOf('\n', from)
    const to = found < 0 || found > end ? end : found
    yield { start: from, end: to }
    from = to + 1
  }
}
