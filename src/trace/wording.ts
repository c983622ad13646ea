import type { Span } from '../article/span.js'
import type { AnchorFinder, Anchors } from './anchors.js'
import { foldWord, startsWithCapital } from './letters.js'
import { findWords, type Words } from './words.js'

/** A word of a wording, with all that telling drift needs. */
export type WordingWord = {
  readonly text: string
  readonly folded: string
  readonly anchors: Anchors
  /** Capital though no sentence begins here: most likely a name. */
  readonly isName: boolean
}

/** What one page makes of an utterance: its words, sentence by sentence. */
export type Wording = {
  readonly language: string
  readonly words: Words
  readonly sentences: readonly (readonly WordingWord[])[]
}

export function wordingOf(
  text: string,
  spans: readonly Span[],
  language: string,
  finder: AnchorFinder,
): Wording {
  const words = joinSpans(findWords(text, spans), spans)
  const anchors = finder.anchorsOf(words, language)
  const sentences: WordingWord[][] = []
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const first = words.sentences[s]!
    const sentence: WordingWord[] = []
    for (let i = first; i < words.sentences[s + 1]!; i++) {
      const shown = text.slice(words.starts[i], words.ends[i])
      sentence.push({
        text: shown,
        folded: foldWord(shown),
        anchors: anchors[i]!,
        isName: i > first && startsWithCapital(shown, 0),
      })
    }
    sentences.push(sentence)
  }
  return { language, words, sentences }
}

/** Two spans of one sentence, parted by its cue, are one sentence: « Je pars », dit-elle, « demain ». */
function joinSpans(words: Words, spans: readonly Span[]): Words {
  const begins = new Set(spans.map(({ start }) => words.starts.findIndex((at) => at >= start)))
  const isJoined = (first: number): boolean => {
    if (first <= 0 || first >= words.count || !begins.has(first)) return false
    const end = words.ends[first - 1]!
    const between = words.text.slice(end, words.starts[first])
    return !/[.!?…\n]/u.test(between)
  }
  return { ...words, sentences: words.sentences.filter((first) => !isJoined(first)) }
}
