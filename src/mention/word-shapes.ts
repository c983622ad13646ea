import { type Analysis, partsOfSpeech } from '../language/analysis.js'
import { marks } from './mention-marks.js'

/** How a token is written, as far as names ask. */
export const shapes = { mark: 0, number: 1, lower: 2, capital: 3, initial: 4, upper: 5 } as const

/** The tokens of an article with their shapes; sentence starts are told apart since any word is a capital there. */
export type ShapedWords = {
  readonly analysis: Analysis
  /** Bits of `marks`, by the tables. */
  readonly marks: Int32Array
  readonly shape: Uint8Array
  /** 1 where a token opens its sentence, marks aside, or follows a mark that opens one. */
  readonly opens: Uint8Array
  /** 1 in sentences printed in capitals or with most words capitalised, where capitals say nothing. */
  readonly shouted: Uint8Array
  /** 1 within quotation marks around a few words mostly capitalised: the title of a work. */
  readonly quoted: Uint8Array
  /** Words that stand in lower case somewhere in the text: what they name elsewhere is seldom somebody. */
  readonly plain: ReadonlySet<string>
  /** 1 in sentences with a word of sport. */
  readonly sporting: Uint8Array
}

/** Most names: told from the rest before it is looked at more closely. */
const plainCapitalised = /^[A-Z][a-z]+$/
const number = /^\p{N}/u
const lowerStart = /^\p{P}?\p{Ll}/u
const initial = /^\p{Lu}\p{Ll}?\.(?:-\p{Lu}\.)?$/u
/** "Thompson-designed", "US-led": of somebody, and no name. */
const participle = /-[a-z]+(?:ed|ing)$/
/** "Sen. Ann Poe, D-Texas": her party and her state, as American papers print them. */
const party = /^[DRI]-[A-Z]/
const upper = /^(?:\p{Lu}[\p{N}&.-]?){2,}s?$/u
const opening = new Set(['«', '"', '“', '„', '‘', "'", ':', '–', '—', '-', '(', '[', '•', '*', '...', '…'])

export function shapeWords(analysis: Analysis, marked: Int32Array): ShapedWords {
  const shape = new Uint8Array(analysis.count)
  for (let at = 0; at < analysis.count; at++) shape[at] = shapeOf(analysis, marked, at)
  const plain = new Set(analysis.words.filter((_, at) => shape[at] === shapes.lower))
  const opens = new Uint8Array(analysis.count)
  const shouted = new Uint8Array(analysis.count)
  const quoted = new Uint8Array(analysis.count)
  const sporting = new Uint8Array(analysis.count)
  for (let sentence = 0; sentence + 1 < analysis.sentences.length; sentence++) {
    const from = analysis.sentences[sentence]!
    const to = analysis.sentences[sentence + 1]!
    markOpenings(analysis, shape, opens, from, to)
    markQuotedTitles(analysis, shape, quoted, from, to)
    for (let at = from; at < to; at++)
      if (marked[at]! & marks.sport) {
        sporting.fill(1, from, to)
        break
      }
    if (isShouted(analysis, shape, from, to)) shouted.fill(1, from, to)
  }
  return { analysis, marks: marked, shape, plain, opens, shouted, quoted, sporting }
}

function shapeOf(analysis: Analysis, marked: Int32Array, at: number): number {
  if (marked[at]! & marks.sign) return shapes.mark
  const start = analysis.starts[at]!
  const unit = analysis.text.charCodeAt(start)
  if (unit >= 0x61 && unit <= 0x7a)
    return hasCapital(analysis.text, start, analysis.ends[at]!) ? shapes.capital : shapes.lower
  const word = analysis.text.slice(start, analysis.ends[at]!)
  if (plainCapitalised.test(word)) return shapes.capital
  if (number.test(word)) return shapes.number
  if (lowerStart.test(word)) return shapes.lower
  if (word.includes('-') && (participle.test(word) || party.test(word))) return shapes.lower
  if (initial.test(word) || (word.length === 1 && /\p{Lu}/u.test(word))) return shapes.initial
  return upper.test(word) ? shapes.upper : shapes.capital
}

/** "al-Qaeda", "eBay": names that start in lower case. */
function hasCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x41 && unit <= 0x5a) return true
  }
  return false
}

function markOpenings(
  { words }: Analysis,
  shape: Uint8Array,
  opens: Uint8Array,
  from: number,
  to: number,
): void {
  let open = true
  for (let at = from; at < to; at++) {
    if (shape[at]! > shapes.mark) {
      if (open) opens[at] = 1
      open = false
    } else if (opening.has(words[at]!)) open = true
  }
}

const quoteMarks = new Set(['"', '«', '»', '“', '”', "''", '``', '„'])

/** Up to nine words between two marks, half of them capitalised; longer ones are what somebody said. */
function markQuotedTitles(
  { words }: Analysis,
  shape: Uint8Array,
  quoted: Uint8Array,
  from: number,
  to: number,
): void {
  let open = -1
  for (let at = from; at < to; at++) {
    if (shape[at] !== shapes.mark || !quoteMarks.has(words[at]!)) continue
    if (open >= 0 && at - open > 1 && at - open <= 10 && isTitle(shape, open + 1, at)) {
      quoted.fill(1, open + 1, at)
      open = -1
    } else open = at
  }
}

function isTitle(shape: Uint8Array, from: number, to: number): boolean {
  let capitals = 0
  for (let at = from; at < to; at++) if (shape[at]! >= shapes.capital) capitals++
  return shape[from]! >= shapes.number && capitals * 2 >= to - from
}

/** Headlines with a capital on each word of four letters or more; four words or fewer prove nothing. */
function isShouted({ starts, ends }: Analysis, shape: Uint8Array, from: number, to: number): boolean {
  let lower = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if (shape[at]! < shapes.lower || ends[at]! - starts[at]! < 4) continue
    if (shape[at]! >= shapes.capital) capitals++
    else lower++
  }
  return capitals > 3 && lower * 10 < capitals
}

export const isCapital = ({ shape }: ShapedWords, at: number): boolean => shape[at]! >= shapes.capital

const properNoun = partsOfSpeech.indexOf('PROPN')
const unknown = partsOfSpeech.indexOf('X')
const openClass = new Set(['ADJ', 'NOUN', 'PROPN', 'X'].map((tag) => partsOfSpeech.indexOf(tag as 'ADJ')))

/** Whether the tagger lets the word be part of a name. */
export const mayName = ({ analysis }: ShapedWords, at: number): boolean => openClass.has(analysis.tags[at]!)

export const isProperNoun = ({ analysis }: ShapedWords, at: number): boolean =>
  analysis.tags[at] === properNoun

export const isUntagged = ({ analysis }: ShapedWords, at: number): boolean => analysis.tags[at] === unknown
