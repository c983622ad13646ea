import type { Span } from '../article/span.js'
import { type Analysis, partsOfSpeech } from '../language/analysis.js'
import { reportingClasses } from '../language/reporting.js'
import type { ReportingWords } from '../language/reporting-words.js'
import { wordMarksOf } from '../language/word-marks.js'
import { markPartedVerbs } from './parted-verbs.js'
import type { Quotation } from './quotation.js'

/** One paragraph's part of an outermost quotation. */
export type OutermostPart = { readonly span: Span; readonly quotation: number }

/** What stands at a token for whoever looks for attributions: numbers only, one array a trait. */
export type Traits = {
  readonly analysis: Analysis
  readonly paragraphs: readonly Span[]
  readonly quotations: readonly Quotation[]
  /** The parts of the outermost quotations, in text order; `quotation` is a place in `quotations`. */
  readonly outermost: readonly OutermostPart[]
  /** Separates the words of one language from those of another. */
  readonly salt: number
  /** Hash of the lower-cased word, and of its first five letters. */
  readonly word: Int32Array
  readonly stem: Int32Array
  /** Whether no grammar told parts of speech: every tag is X. */
  readonly untagged: boolean
  /** The language's words of reporting. */
  readonly reportingWords: ReportingWords
  /** 0 lower-case, 1 Capitalised, 2 CAPITALS, 3 with a digit, 4 and above: a kind of punctuation. */
  readonly shape: Uint8Array
  /** 0, or 1 + the number of the first reporting class of a verb; nouns follow the verbs. */
  readonly reporting: Uint8Array
  /** Number of the outermost quotation the token stands in, -1 outside. */
  readonly quotation: Int32Array
  /** 1 at the first token of that quotation's part, 2 at the last. */
  readonly mark: Uint8Array
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
}

const lowerCase = 0
export const capitalised = 1
/** Two or more capitals: the US is not us. */
export const capitals = 2
const withDigit = 3
const otherPunctuation = 4
export const isPunctuation = (shape: number): boolean => shape >= otherPunctuation
/** Shapes of punctuation, from 5. */
export const comma = 5
export const fullStop = 6
export const colon = 7
export const dash = 8
export const quotationMark = 9
/** Commas, full stops, colons and dashes: what a span neither begins nor ends with. */
export const closesClause = (shape: number): boolean => shape >= comma && shape <= dash
export const openingBracket = 10
export const closingBracket = 11
const punctuation = new Map<string, number>([
  [',', comma],
  ['.', fullStop],
  ['!', fullStop],
  ['?', fullStop],
  ['…', fullStop],
  ['...', fullStop],
  [':', colon],
  [';', fullStop],
  ['-', dash],
  ['–', dash],
  ['—', dash],
  ['--', dash],
  ['"', quotationMark],
  ['“', quotationMark],
  ['”', quotationMark],
  ['«', quotationMark],
  ['»', quotationMark],
  ['„', quotationMark],
  ['‘', quotationMark],
  ["'", quotationMark],
  ["''", quotationMark],
  ['(', openingBracket],
  ['[', openingBracket],
  [')', closingBracket],
  [']', closingBracket],
]) // prettier-ignore

export function traitsOf(
  analysis: Analysis,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  language: string,
  words: ReportingWords | undefined,
): Traits {
  const n = analysis.count
  const traits: Traits = {
    analysis,
    paragraphs,
    quotations,
    outermost: outermostParts(quotations),
    salt: saltOf(language),
    word: analysis.forms.word,
    stem: analysis.forms.stem,
    untagged: analysis.tags.every((tag) => tag === unknownTag),
    reportingWords: words ?? noWords,
    shape: new Uint8Array(n),
    reporting: new Uint8Array(n),
    quotation: new Int32Array(n).fill(-1),
    mark: new Uint8Array(n),
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
  }
  describeWords(traits, words ?? noWords)
  numberSentences(traits)
  numberParagraphs(traits, paragraphs)
  markQuotations(traits)
  if (words) markPartedVerbs(traits, words)
  return traits
}

/** From the first two letters of a BCP 47 tag. */
const saltOf = (language: string): number =>
  Math.imul(language.charCodeAt(0) * 256 + language.charCodeAt(1), 0x9e3779b1)

const unknownTag = partsOfSpeech.indexOf('X')
const noWords: ReportingWords = new Map()

/** Of a mark, the bits that tell the class of reporting; those above tell the shape of a word without letters. */
const reportingBits = 8

const marksOf = wordMarksOf(
  (words: ReportingWords, word) => reportingOf(words, word) | (shapeWithoutLetters(word) << reportingBits),
)

function describeWords({ analysis, shape, reporting }: Traits, words: ReportingWords) {
  const marks = marksOf(words, analysis)
  for (let t = 0; t < analysis.count; t++) {
    reporting[t] = marks[t]!
    shape[t] = marks[t]! >> reportingBits || shapeOfLetters(analysis, t)
  }
}

function reportingOf(words: ReportingWords, word: string): number {
  const found = words.get(word)
  if (!found) return 0
  const nouns = found.part === 'noun' ? reportingClasses.length : 0
  return 1 + reportingClasses.indexOf(found.classes[0]!) + nouns
}

/** 0 where the word has letters and does not begin with a digit. */
function shapeWithoutLetters(word: string): number {
  const known = punctuation.get(word)
  if (known !== undefined) return known
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return withDigit
  return /[\p{L}\p{N}]/u.test(word) ? 0 : otherPunctuation
}

function shapeOfLetters({ text, starts, ends, words }: Analysis, t: number): number {
  const first = text.charCodeAt(starts[t]!)
  if (first >= 97 && first <= 122) return lowerCase
  const shown = text.slice(starts[t]!, ends[t]!)
  if (shown === words[t]) return lowerCase
  return shown.length > 1 && shown === shown.toUpperCase() ? capitals : capitalised
}

function numberSentences({ analysis, sentence }: Traits) {
  for (let s = 0; s + 1 < analysis.sentences.length; s++)
    sentence.fill(s, analysis.sentences[s]!, analysis.sentences[s + 1]!)
}

function numberParagraphs({ analysis, paragraph }: Traits, paragraphs: readonly Span[]) {
  let p = 0
  for (let t = 0; t < analysis.count; t++) {
    while (p + 1 < paragraphs.length && paragraphs[p]!.end <= analysis.starts[t]!) p++
    paragraph[t] = p
  }
}

const outermostParts = (quotations: readonly Quotation[]): OutermostPart[] =>
  quotations
    .flatMap(({ depth, parts }, q) => (depth === 0 ? parts.map((span) => ({ span, quotation: q })) : []))
    .sort((a, b) => a.span.start - b.span.start)

function markQuotations({ analysis, outermost, quotation, mark }: Traits) {
  let t = 0
  for (const { span, quotation: q } of outermost) {
    while (t < analysis.count && analysis.starts[t]! < span.start) t++
    const first = t
    while (t < analysis.count && analysis.starts[t]! < span.end) quotation[t++] = q
    if (t > first) {
      mark[first]! |= 1
      mark[t - 1]! |= 2
    }
  }
}
