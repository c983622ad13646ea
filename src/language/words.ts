import type { Span } from '../article/span.js'
import type { Analysis } from './analysis.js'
import { fold } from './characters.js'
import type { Orthography } from './orthography.js'
import { splitSentences } from './sentences.js'
import { scanTokens } from './tokens.js'
import { known, numberOf } from './vocabulary.js'
import { copyForms, emptyForms } from './word-forms.js'

/** Stands for every tag until the tagger has run: X. */
const untagged = 16
/** Stands for every label until the parser has run: dep. */
const unlabelled = 15

/** The words and sentences of the stretches, not yet tagged or parsed. */
export const cutWords = (text: string, stretches: readonly Span[], orthography: Orthography): Analysis => {
  const starts: number[] = []
  const ends: number[] = []
  const lines: number[] = []
  for (const { start, end } of stretches)
    for (const line of linesOf(text, start, end)) {
      lines.push(starts.length)
      scanTokens(text, line.start, line.end, orthography, starts, ends)
    }
  lines.push(starts.length)
  const count = starts.length
  const { words, ...seen } = knowWords(text, starts, ends)
  const sentences: number[] = []
  for (let line = 0; line + 1 < lines.length; line++)
    splitSentences(
      { text, starts, ends, words, from: lines[line]!, to: lines[line + 1]! },
      orthography,
      sentences,
    )
  sentences.push(count)
  return {
    text,
    count,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    words,
    ...seen,
    sentences: new Int32Array(sentences),
    tags: new Uint8Array(count).fill(untagged),
    heads: new Int32Array(count).fill(-1),
    labels: new Uint8Array(count).fill(unlabelled),
  }
}

/** Every token's word and what is seen of it. */
const knowWords = (text: string, starts: readonly number[], ends: readonly number[]) => {
  const folded = fold(text)
  const words: string[] = new Array(starts.length)
  const numbers = new Int32Array(starts.length)
  const forms = emptyForms(starts.length)
  const { generation } = known
  for (let token = 0; token < words.length; token++) {
    const number = numberOf(folded, starts[token]!, ends[token]!)
    numbers[token] = number
    words[token] = known.words[number]!
    copyForms(known.forms, number, forms, token, words[token]!, text, starts[token]!)
  }
  return { words, numbers, generation: generation === known.generation ? generation : -1, forms }
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
