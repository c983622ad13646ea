import type { AnchorFinder } from './anchors.js'
import { type Imprint, imprintOf } from './imprint.js'
import { compareWords, type Likeness } from './likeness.js'
import { type Outline, outlineOf } from './outline.js'
import { lendRemaining, type PageText, type ParedText } from './page-text.js'
import { compareSense, type SharedSense, sensedText } from './sense-likeness.js'
import { keptWords, lendWords } from './words.js'

/** Texts, and pairs of them to be compared: by index, two numbers a pair. */
export type TextPairs = { readonly texts: readonly ParedText[]; readonly pairs: readonly number[] }

/**
 * The work that needs one or two pages only: plain data in and out, so that other threads may do it. Each question is
 * asked of many pages or pairs at once; answers are in their order.
 */
export type Tasks = {
  readonly outline: { readonly question: readonly PageText[]; readonly answer: readonly Outline[] }
  readonly imprint: { readonly question: readonly ParedText[]; readonly answer: readonly Imprint[] }
  readonly sharedWords: { readonly question: TextPairs; readonly answer: readonly Likeness[] }
  readonly sharedSense: { readonly question: TextPairs; readonly answer: readonly (SharedSense | null)[] }
}

export type TaskName = keyof Tasks

/** Does one of the tasks. */
export const doTask = <Name extends TaskName>(
  name: Name,
  question: Tasks[Name]['question'],
  finder: AnchorFinder,
): Tasks[Name]['answer'] => answers[name](question, finder)

const answers: {
  readonly [Name in TaskName]: (
    question: Tasks[Name]['question'],
    finder: AnchorFinder,
  ) => Tasks[Name]['answer']
} = {
  outline: (pages) => pages.map(({ text, spans }) => outlineOf(lendWords(text, spans))),

  imprint: (pages, finder) =>
    pages.map((page) => imprintOf(lendRemaining(page), page.dropped, page.language, finder)),

  sharedWords: ({ texts, pairs }) => {
    const words = texts.map((text) => keptWords(lendRemaining(text)))
    return eachPair(words, pairs, compareWords)
  },

  sharedSense: ({ texts, pairs }, finder) => {
    const sensed = texts.map((text) => sensedText(keptWords(lendRemaining(text)), text.language, finder))
    return eachPair(sensed, pairs, compareSense)
  },
}

function eachPair<Text, Made>(
  texts: readonly Text[],
  pairs: readonly number[],
  compare: (a: Text, b: Text) => Made,
): Made[] {
  const made: Made[] = []
  for (let i = 0; i < pairs.length; i += 2) made.push(compare(texts[pairs[i]!]!, texts[pairs[i + 1]!]!))
  return made
}
