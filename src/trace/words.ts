import type { Article } from '../article/article.js'
import type { Span } from '../article/span.js'
import { readable } from '../language/analysis.js'
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

/** Longer runs of letters are no words; cutting them keeps unbroken megabytes bounded. */
const longestWord = 48

/** The words of the blocks that are the article itself. */
export const wordsOfArticle = (article: Article): Words =>
  findWords(
    article.text,
    readable(article).map((block) => block.span),
  )

/** The words within `spans` of `text`; a sentence never crosses a line break. */
export function findWords(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Words {
  const found = new Growing()
  for (const span of spans) scan(text, span, found)
  return found.words(text)
}

const isTerminator = (unit: number) => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const isBreak = (unit: number) => unit === 0x0a || unit === 0x0d || unit === 0x2029

function scan(text: string, span: Span, found: Growing): void {
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
const isInitial = (found: Growing, text: string, start: number): boolean =>
  start - found.lastEnd() < 4 &&
  (found.lastLength() === 1 || (found.lastLength() === 2 && isDigit(text.charCodeAt(found.lastEnd() - 1))))

/** Arrays that grow while words are found, shared between texts so that no text pays for its own. */
class Growing {
  private static starts = new Int32Array(4096)
  private static ends = new Int32Array(4096)
  private static hashes = new Uint32Array(4096)
  private static quoted = new Uint8Array(4096)
  private count = 0
  private readonly sentences: number[] = []
  private readonly paragraphs: number[] = []

  add(start: number, end: number, hash: number, quoted: boolean): void {
    if (this.count === Growing.starts.length) Growing.double()
    Growing.starts[this.count] = start
    Growing.ends[this.count] = end
    Growing.hashes[this.count] = hash >>> 0
    Growing.quoted[this.count] = quoted ? 1 : 0
    this.count++
  }
  breakSentence(): void {
    if (this.sentences.at(-1) !== this.count) this.sentences.push(this.count)
  }
  breakParagraph(): void {
    this.breakSentence()
    if (this.paragraphs.at(-1) !== this.count) this.paragraphs.push(this.count)
  }
  lastLength(): number {
    return this.count === 0 ? 0 : Growing.ends[this.count - 1]! - Growing.starts[this.count - 1]!
  }
  lastEnd(): number {
    return this.count === 0 ? 0 : Growing.ends[this.count - 1]!
  }
  words(text: string): Words {
    this.breakParagraph()
    return {
      text,
      count: this.count,
      starts: Growing.starts.slice(0, this.count),
      ends: Growing.ends.slice(0, this.count),
      hashes: Growing.hashes.slice(0, this.count),
      quoted: Growing.quoted.slice(0, this.count),
      sentences: Int32Array.from(this.sentences),
      paragraphs: Int32Array.from(this.paragraphs),
    }
  }
  private static double(): void {
    const length = Growing.starts.length * 2
    const grown = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from)
      return to
    }
    Growing.starts = grown(new Int32Array(length), Growing.starts)
    Growing.ends = grown(new Int32Array(length), Growing.ends)
    Growing.hashes = grown(new Uint32Array(length), Growing.hashes)
    Growing.quoted = grown(new Uint8Array(length), Growing.quoted)
  }
}

/** The stretch of text from word `from` up to word `to` (exclusive). */
export const spanOfWords = (words: Words, from: number, to: number): Span => ({
  start: words.starts[from] ?? words.text.length,
  end: to > from ? words.ends[to - 1]! : (words.starts[from] ?? words.text.length),
})
