import { digit, isApostrophe, isWordUnit, kindOf, letter } from './characters.js'
import type { Orthography } from './orthography.js'

/** Tokens of one line, from which the sentences are told. */
type Line = {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly string[]
  /** First token of the line and the one after its last. */
  readonly from: number
  readonly to: number
}

/** No newspaper writes one so long; a list of a million words is cut, so that reading stays linear. */
const longest = 400

const closers = new Set([')', ']', '}', '”', '“', '’', "'", "''", '"', '»', '›'])
const openers = new Set(['(', '[', '{', '“', '„', '‘', '«', '‹', '``', '¿', '¡'])
const dashes = new Set(['-', '–', '—', '--', '•', '*'])

/** Adds to `sentences` the index of each token of the line that starts a sentence. */
export const splitSentences = (line: Line, orthography: Orthography, sentences: number[]): void => {
  if (line.from === line.to) return
  let first = line.from
  sentences.push(first)
  for (let token = line.from; token < line.to; token++) {
    const next = token - first >= longest ? token + 1 : boundary(line, first, token, orthography)
    if (next === 0) continue
    if (next >= line.to) return
    sentences.push(next)
    first = next
    token = next - 1
  }
}

/** The token that starts the next sentence if this one ends a sentence, or 0. */
const boundary = (line: Line, first: number, token: number, orthography: Orthography): number => {
  if (!endsSentence(line, first, token, orthography)) return 0
  const next = afterClosers(line, token + 1)
  return next >= line.to || startsSentence(line, token, next, orthography) ? next : 0
}

/** The token is a full stop, a shout, a question, an ellipsis, or a short form that ends with its stop. */
const endsSentence = (line: Line, first: number, token: number, orthography: Orthography): boolean => {
  const word = line.words[token]!
  const last = word.charCodeAt(word.length - 1)
  if (last === 0x21 || last === 0x3f || last === 0x2026) return true
  if (last !== 0x2e) return false
  if (word === '.') return !isListNumber(line, first, token)
  return !orthography.titles.has(word)
}

/** "1. The mayor": the stop belongs to the number. */
const isListNumber = (line: Line, first: number, token: number): boolean =>
  token === first + 1 && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(line.words[first]!)

/** Quotation marks and brackets that close after the stop belong to the sentence. */
const afterClosers = (line: Line, token: number): number => {
  let next = token
  while (next < line.to && closers.has(line.words[next]!) && isClosing(line, next)) next++
  return next
}

/** A straight or French mark closes unless it stands before its word: `stop. "Then`, `stop. « Then`. */
const isClosing = (line: Line, token: number): boolean => {
  const word = line.words[token]!
  const spaceBefore = line.starts[token]! > line.ends[token - 1]!
  if (!spaceBefore || word === ')' || word === ']' || word === '”') return true
  const spaceAfter = token + 1 < line.to && line.starts[token + 1]! > line.ends[token]!
  return word === '»' || word === '"' ? spaceAfter || token + 1 === line.to : token + 1 === line.to
}

const startsSentence = (line: Line, end: number, next: number, orthography: Orthography): boolean => {
  let token = next
  while (token < line.to - 1 && (openers.has(line.words[token]!) || isMark(line, token))) token++
  const initial = line.text.charCodeAt(line.starts[token]!)
  if (line.starts[next] === line.ends[next - 1] && next === end + 1 && line.words[end] !== '.') return false
  if (dashes.has(line.words[token]!)) return line.words[end] === '.' || isUpper(line, token + 1)
  if (isShortForm(line.words[end]!))
    return isUpper(line, token) && orthography.starters.has(line.words[token]!)
  if (kindOf(initial) !== letter) return line.words[end] === '.' || token > next || kindOf(initial) === digit
  return isUpper(line, token) || (line.words[end] === '.' && token > next)
}

const isMark = (line: Line, token: number): boolean => {
  const word = line.words[token]!
  return word === '"' || (word.length === 1 && isApostrophe(word.charCodeAt(0)))
}

const isShortForm = (word: string): boolean =>
  word.length > 1 && word.endsWith('.') && isWordUnit(word.charCodeAt(0))

const isUpper = (line: Line, token: number): boolean => {
  if (token >= line.to) return false
  const initial = line.text.charAt(line.starts[token]!)
  return initial !== initial.toLowerCase() || initial === initial.toUpperCase()
}
