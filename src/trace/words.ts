import type { Article } from '../article/article.js'
import { unwrapped } from '../article/hard-wraps.js'
import type { Span } from '../article/span.js'
import { readable } from '../language/analysis.js'
import { FoundWords } from './found-words.js'
import { letters, startsWithCapital } from './letters.js'
import { Quotes } from './quotes.js'

/** The words of an article's title and body, folded to hashes, as parallel arrays. */
export type Words = {
  readonly text: string
  readonly count: number
  /** UTF-16 offsets into `text`. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Hash of the folded word: case, accents and typography do not count. */
  readonly hashes: Uint32Array
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint8Array
  /** Index of the first word of each sentence, then `count`. */
  readonly sentences: Int32Array
  /** Index of the first word of each paragraph, then `count`. */
  readonly paragraphs: Int32Array
}

const found = new FoundWords()

/** Longer runs of letters are no words; cutting them keeps unbroken megabytes bounded. */
const longestWord = 48

/** The words of the blocks that are the article itself, lent as `lendWords` does. */
export const lendWordsOfArticle = (article: Article): Words =>
  lendWords(
    unwrapped(article.text),
    readable(article).map((block) => block.span),
  )

/** The words within `spans` of `text`; a sentence never crosses a line break. */
export const findWords = (text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Words =>
  keptWords(lendWords(text, spans))

/** The same, in room that is used again when words are next looked for: for what looks at them once. */
export function lendWords(text: string, spans: readonly Span[]): Words {
  found.clear()
  for (const span of spans) scan(text, span, found)
  return found.words(text)
}

/** Words that were lent, in room of their own. */
export function keptWords(words: Words): Words {
  const { count } = words
  const room = new ArrayBuffer(count * 13) // one for four columns: there may be a million
  const into = <T extends Int32Array | Uint32Array | Uint8Array>(column: T, from: T): T => {
    column.set(from)
    return column
  }
  return {
    text: words.text,
    count,
    starts: into(new Int32Array(room, 0, count), words.starts),
    ends: into(new Int32Array(room, count * 4, count), words.ends),
    hashes: into(new Uint32Array(room, count * 8, count), words.hashes),
    quoted: into(new Uint8Array(room, count * 12, count), words.quoted),
    sentences: words.sentences.slice(),
    paragraphs: words.paragraphs.slice(),
  }
}

const isTerminator = (unit: number) => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isBreak = (unit: number) => unit === 0x0a || unit === 0x0d || unit === 0x2029

function scan(text: string, span: Span, found: FoundWords): void {
  const { table, mark, isIdeograph } = letters
  const quotes = new Quotes(text)
  let terminated = false
  found.breakParagraph()
  for (let at = span.start; at < span.end; ) {
    const unit = text.charCodeAt(at)
    if (table[unit]! <= mark) {
      if (isBreak(unit)) {
        found.breakParagraph()
        quotes.reset()
      } else if (isTerminator(unit)) terminated = !isDigit(text.charCodeAt(at + 1))
      else quotes.see(unit, at)
      at++
      continue
    }
    const start = at
    const limit = Math.min(span.end, start + longestWord)
    let hash = 0x811c9dc5
    for (let code = table[unit]!; ; code = table[text.charCodeAt(at)]!) {
      if (code > mark) hash = Math.imul(hash ^ code, 0x01000193)
      at++
      if (at >= limit || table[text.charCodeAt(at)] === 0 || isIdeograph(unit)) break
    }
    if (terminated && !isInitial(found, text, start) && startsWithCapital(text, start)) found.breakSentence()
    terminated = false
    found.add(start, at, hash, quotes.open)
  }
}

/** "J. Smith", „27. Oktober“: a point after a single letter or a day ends no sentence. */
const isInitial = (found: FoundWords, text: string, start: number): boolean =>
  start - found.lastEnd() < 4 &&
  (found.lastLength() === 1 || (found.lastLength() === 2 && isDigit(text.charCodeAt(found.lastEnd() - 1))))

/** The stretch of text from word `from` up to word `to` (exclusive). */
export const spanOfWords = (words: Words, from: number, to: number): Span => ({
  start: words.starts[from] ?? words.text.length,
  end: to > from ? words.ends[to - 1]! : (words.starts[from] ?? words.text.length),
})
