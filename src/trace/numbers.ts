import { unitAt } from './figure-units.js'
import { numberWords } from './number-words.js'
import type { WordingWord } from './wording.js'

/** A number of a sentence and the words that show it. "14th" is a name's number, never how many there are. */
export type Figure = {
  readonly value: number
  readonly shown: string
  readonly isOrdinal: boolean
  /** Which words of the sentence it is, `end` exclusive. */
  readonly at: number
  readonly end: number
  /** What it measures, where that may be converted on the way. */
  readonly unit: string | undefined
}

const valuesBy = new Map<string, ReadonlyMap<string, number>>()

function valuesOf(language: string): ReadonlyMap<string, number> {
  const known = valuesBy.get(language)
  if (known) return known
  const entries = (numberWords[language] ?? '').split(' ').filter(Boolean)
  const values = new Map(
    entries.map((entry): [string, number] => {
      const [word = '', value] = entry.split(':')
      return [word, Number(value)]
    }),
  )
  valuesBy.set(language, values)
  return values
}

/** Numbers of a sentence, in figures or words; "12 000", "1.5 million" and "twelve" are brought to one value. */
export function figuresIn(sentence: readonly WordingWord[], language: string): Figure[] {
  const values = valuesOf(language)
  const figures: Figure[] = []
  for (let at = 0; at < sentence.length; ) {
    const written = writtenAt(sentence, at, values)
    if (!written) {
      at++
      continue
    }
    const { value, end } = written
    if (!isDate(sentence, at))
      figures.push({
        value,
        at,
        end,
        isOrdinal: ordinal.test(sentence[at]!.folded),
        unit: written.isClock ? 'hour' : unitAt(sentence, end),
        shown: sentence
          .slice(at, end)
          .map((word, i) => (i === 0 ? '' : word.gap) + word.text)
          .join(''),
      })
    at = end
  }
  return figures
}

type Written = { readonly value: number; readonly end: number; readonly isClock?: true }

/** 31/10/2013 and 31.10.2013 are days, wherever one begins to read. */
const isDate = (sentence: readonly WordingWord[], at: number): boolean =>
  [at - 1, at, at + 1].some(
    (month) => follows(sentence, month, /^\d\d?$/) && follows(sentence, month + 1, /^\d{2,4}$/),
  )

const follows = (sentence: readonly WordingWord[], i: number, digits: RegExp): boolean =>
  /^[./]$/.test(sentence[i]?.gap ?? '') && digits.test(sentence[i]!.folded)

/** The number that begins at a word: its groups of three, its decimals, then the words that multiply or add. */
function writtenAt(
  sentence: readonly WordingWord[],
  at: number,
  values: ReadonlyMap<string, number>,
): Written | undefined {
  const start = /^\d/.test(sentence[at]!.folded) ? digitsAt(sentence, at) : wordAt(sentence[at]!, at, values)
  if (!start) return undefined
  if (start.isClock) return start
  let { value, end } = start
  const inDigits = /^\d/.test(sentence[at]!.folded)
  for (let next = sentence[end]; next; next = sentence[end]) {
    const factor = values.get(next.folded) ?? 0
    if (factor >= 1000 || (factor === 100 && value < 20 && !inDigits)) value *= factor
    else if (!inDigits && factor > 0 && isJoined(next, factor, value))
      value = value === 4 ? 80 : value + factor
    else break
    end++
  }
  return { value, end }
}

/** "twenty-five", "twenty five", « dix-sept », « soixante-dix », « quatre-vingt ». */
const isJoined = (next: WordingWord, factor: number, value: number): boolean =>
  /^[-‐‑]$/.test(next.gap)
    ? factor < value || (value === 4 && factor === 20)
    : factor < 10 && value >= 20 && value % 10 === 0

/** "hundreds" and "millions" by themselves count nothing that could change; « neuf » may be new. */
function wordAt(word: WordingWord, at: number, values: ReadonlyMap<string, number>): Written | undefined {
  const value = values.get(word.folded)
  return value === undefined || value >= 1e6 || word.folded === 'neuf' ? undefined : { value, end: at + 1 }
}

/** "12 000", "12.000", "12,000" and "4,56", "4.56"; letters after the digits are no part of them. */
function digitsAt(sentence: readonly WordingWord[], at: number): Written | undefined {
  let digits = /^\d{1,15}/.exec(sentence[at]!.folded)![0]
  let end = at + 1
  if (digits.length !== sentence[at]!.folded.length) return { value: Number(digits), end }
  while (digits.length < 13 && isGroup(sentence[end])) digits += sentence[end++]!.folded.slice(0, 3)
  const next = sentence[end]
  if (next && isMinutes(sentence, end)) return { value: Number(digits), end: end + 1, isClock: true }
  const isDecimal = next !== undefined && /^[.,]$/.test(next.gap) && /^\d{1,6}$/.test(next.folded)
  return isDecimal && end === at + 1
    ? { value: Number(`${digits}.${next.folded}`), end: end + 1 }
    : { value: Number(digits), end }
}

const isGroup = (word: WordingWord | undefined): boolean =>
  word !== undefined && /^\d{3}(?!\d)/.test(word.folded) && /^[ .,'’\u00a0\u202f\u2009]$/.test(word.gap)

/** "10:30", „15.30 Uhr“: what stands after the hour. */
const isMinutes = (sentence: readonly WordingWord[], at: number): boolean =>
  /^\d\d$/.test(sentence[at]!.folded) &&
  (sentence[at]!.gap === ':' || (sentence[at]!.gap === '.' && unitAt(sentence, at + 1) === 'hour'))

/** "14th", « 14e »; the letters of "12km" are none of these, and « 1er mars » is as other days are. */
const ordinal = /^\d{1,15}(?:st|nd|rd|th|re|eme|e|ieme|[йяеыу])$/u
