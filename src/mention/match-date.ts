import type { DatePattern, DateWords } from './date-patterns.js'
import { marks } from './mention-marks.js'
import { type Numerals, numberOf } from './numerals.js'
import { type ShapedWords, shapes } from './word-shapes.js'

/** The numbers a pattern's placeholders took from the text. */
export type DateParts = {
  day?: number
  month?: number
  year?: number
  weekday?: number
  season?: number
  n?: number
}

/** A date as written: tokens from `from` up to `to`. */
export type WrittenDate = {
  readonly from: number
  readonly to: number
  readonly meaning: string
  readonly parts: DateParts
}

/** The date that starts at a token, by the longest pattern that fits, or undefined. */
export function dateAt(
  words: ShapedWords,
  at: number,
  limit: number,
  dates: DateWords,
  numerals: Numerals,
): WrittenDate | undefined {
  if (words.shape[at] === shapes.number) {
    const numeric = numericDate(words.analysis.words[at]!, dates.numeric)
    if (numeric) return { from: at, to: at + 1, meaning: 'date', parts: numeric }
  }
  if (words.shape[at] !== shapes.number && (words.marks[at]! & marks.date) === 0) return undefined
  let found: WrittenDate | undefined
  for (const first of firstTokens(words, at, dates, numerals))
    for (const pattern of dates.byFirst.get(first) ?? []) {
      if (found && found.to - found.from >= pattern.tokens.length) break
      const parts = partsOf(words, at, limit, pattern, dates, numerals)
      if (parts) found = { from: at, to: at + pattern.tokens.length, meaning: pattern.meaning, parts }
    }
  return found
}

/** What the first token can be in a pattern: itself or a placeholder. */
function firstTokens(
  { analysis, shape }: ShapedWords,
  at: number,
  dates: DateWords,
  numerals: Numerals,
): string[] {
  const word = analysis.words[at]!
  const first = dates.byFirst.has(word) ? [word] : []
  if (shape[at] === shapes.number) first.push('{day}', '{n}')
  else if (numerals.has(word)) first.push('{n}')
  if (dates.weekdays.has(word)) first.push('{weekday}')
  if (dates.months.has(word)) first.push('{month}')
  if (dates.seasons.has(word)) first.push('{season}')
  if (word.startsWith(dates.midPrefix)) first.push('{mid}')
  return first
}

function partsOf(
  words: ShapedWords,
  at: number,
  limit: number,
  { tokens }: DatePattern,
  dates: DateWords,
  numerals: Numerals,
): DateParts | undefined {
  if (at + tokens.length > limit) return undefined
  const spelled = words.analysis.words
  // Most patterns fail at one of these looks, and nothing has to be read as a number.
  for (let i = 0; i < tokens.length; i++)
    if (isPlaceholder(tokens[i]!) ? !mayFill(words, at + i) : tokens[i] !== spelled[at + i]) return undefined
  const parts: DateParts = {}
  for (let i = 0; i < tokens.length; i++)
    if (isPlaceholder(tokens[i]!) && !take(parts, tokens[i]!, spelled[at + i]!, dates, numerals))
      return undefined
  return parts
}

/** A number, a numeral or the name of a month, a season or a day of the week. */
const mayFill = ({ shape, marks: marked }: ShapedWords, at: number): boolean =>
  shape[at] === shapes.number || (marked[at]! & (marks.date | marks.quantity)) !== 0

const isPlaceholder = (token: string): boolean => token.charCodeAt(0) === 0x7b

const ordinal = /^(\d{1,2})(?:er|re|e|st|nd|rd|th|\.)?$/
const year = /^(?:1\d|20|21)\d\d$/

/** Takes the number a placeholder stands for; false where the word is none. */
function take(parts: DateParts, wanted: string, word: string, dates: DateWords, numerals: Numerals): boolean {
  if (wanted === '{day}') {
    const day = Number(ordinal.exec(word)?.[1])
    return day >= 1 && day <= 31 && set(parts, 'day', day)
  }
  if (wanted === '{year}') return year.test(word) && set(parts, 'year', Number(word))
  if (wanted === '{n}') return set(parts, 'n', numberOf(word, numerals))
  if (wanted === '{decade}') return set(parts, 'n', decadeOf(word))
  if (wanted === '{month}') return set(parts, 'month', dates.months.get(word))
  if (wanted === '{weekday}') return set(parts, 'weekday', dates.weekdays.get(word))
  if (wanted === '{season}') return set(parts, 'season', dates.seasons.get(word))
  return set(parts, 'month', dates.months.get(word.slice(dates.midPrefix.length)))
}

/** "1990s". */
const decadeOf = (word: string): number | undefined => {
  const written = /^(\d{1,3}0)['’]?s$/u.exec(word)?.[1]
  return written === undefined ? undefined : Number(written)
}

function set(parts: DateParts, part: keyof DateParts, value: number | undefined): boolean {
  if (value === undefined) return false
  parts[part] = value
  return true
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

/** "2022-07-14", "14/07/2022", "7/14/2022". */
function numericDate(word: string, first: 'day' | 'month'): DateParts | undefined {
  const iso = isoDay.exec(word)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const parts = slashed.exec(word)
  if (!parts) return undefined
  const [a, b, y] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const dayFirst = first === 'day' || a > 12
  const [day, month] = dayFirst && b <= 12 ? [a, b] : [b, a]
  return month <= 12 && day <= 31 ? { year: y, month, day } : undefined
}
