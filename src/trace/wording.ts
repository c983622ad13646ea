import type { Span } from '../article/span.js'
import { firstIndex } from '../language/first-index.js'
import type { Mention } from '../mention/mention.js'
import type { AnchorFinder, Anchors } from './anchors.js'
import { foldWord, startsWithCapital } from './letters.js'
import type { WordLexicon } from './word-lexicon.js'
import { findWords, type Words } from './words.js'

/** A word of a wording, with all that telling drift needs. */
export type WordingWord = {
  readonly text: string
  readonly folded: string
  readonly anchors: Anchors
  /** The same, where the word is too common to be an anchor too. */
  readonly meanings: Anchors
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Capital though no sentence begins here: most likely a name. In German, one that was found to be a name. */
  readonly isName: boolean
  /** Whether it is a word of its language, and not found to be a name here. */
  readonly isCommon: boolean
  /** Whether it is a word of its language, a name or not. */
  readonly isWord: boolean
  /** What it names, if a table says so: `iso:FR` for *France* and *françaises*. */
  readonly named?: string
}

/** A sentence of a wording. */
export type WordingSentence = {
  readonly said: readonly WordingWord[]
  /** What the page's sentence holds besides: the cue, and what a reporter cut from the words said. */
  readonly around: readonly WordingWord[]
}

/** What one page makes of an utterance: its words, sentence by sentence. */
export type Wording = {
  readonly language: string
  /** Whether the page denies it by its cue: "she denied that …". */
  readonly isDenied?: boolean
  readonly words: Words
  readonly sentences: readonly WordingSentence[]
}

/** What wordings of a page are made with. */
export type WordingTools = {
  readonly finder: AnchorFinder
  readonly lexicon: WordLexicon
  /** Words of the page. */
  readonly page: Words
  readonly mentions: readonly Mention[]
}

export function wordingOf(spans: readonly Span[], language: string, tools: WordingTools): Wording {
  const { page } = tools
  const words = joinSpans(findWords(page.text, spans), spans)
  const anchors = tools.finder.anchorsOf(words, language)
  const readWord = wordReader(language, tools)
  const isSaid = (start: number) => spans.some((span) => span.start <= start && start < span.end)
  const sentences = Array.from({ length: Math.max(0, words.sentences.length - 1) }, (_, s) => {
    const [first, last] = [words.sentences[s]!, words.sentences[s + 1]!]
    const said = range(first, last).map((i) => readWord(words, i, i === first, anchors[i]!))
    const around = sentenceAround(page, words.starts[first]!, words.ends[last - 1]!)
      .filter((i) => !isSaid(page.starts[i]!))
      .map((i) => readWord(page, i, false))
    return { said, around }
  })
  return { language, words, sentences }
}

const none: Anchors = new Uint32Array()
const nameKinds: ReadonlySet<string> = new Set(['person', 'place', 'organisation'])

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i)

/** Words of the page's sentences from one that holds `start` to the one that holds `end`. */
function sentenceAround({ starts, count, sentences }: Words, start: number, end: number): number[] {
  const wordAt = (offset: number) => firstIndex(count, (i) => starts[i]! < offset)
  const from = sentences.findLast((first) => first <= wordAt(start)) ?? 0
  const to = sentences.find((first) => first >= wordAt(end)) ?? count
  return range(from, to)
}

/** Reads a word of `words`; `opens` where it begins a sentence, `anchors` where they are needed. */
export type WordReader = (words: Words, i: number, opens: boolean, anchors?: Anchors) => WordingWord

export function wordReader(
  language: string,
  { lexicon, mentions }: Pick<WordingTools, 'lexicon' | 'mentions'>,
): WordReader {
  const names = mentions.filter(({ kind }) => nameKinds.has(kind))
  return (words, i, opens, anchors = none) => {
    const [start, end] = [words.starts[i]!, words.ends[i]!]
    const text = words.text.slice(start, end)
    const folded = foldWord(text)
    const hasCapital = startsWithCapital(text, 0)
    const mention = names.find(({ span }) => span.start <= start && end <= span.end)
    const isWord = lexicon.isCommon(folded, language)
    const mayBeNamed = hasCapital || language !== 'en'
    const named = placeOf(mention) ?? (mayBeNamed ? lexicon.named(folded, language) : undefined)
    return {
      text,
      folded,
      anchors,
      meanings: lexicon.meanings(folded, language, named),
      gap: opens || i === 0 ? '' : words.text.slice(words.ends[i - 1], start),
      isName: !opens && hasCapital && (language !== 'de' || mention !== undefined),
      isCommon: isWord && (language === 'de' || mention?.kind !== 'person'),
      isWord,
      ...(named ? { named } : {}),
    }
  }
}

const placeOf = (mention: Mention | undefined): string | undefined =>
  typeof mention?.id === 'string' && mention.kind === 'place' ? mention.id : undefined

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
