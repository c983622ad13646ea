import type { Dates } from '../language/dates.js'
import { madeOnce } from '../language/made-once.js'

/** One way to write a date: its tokens and what they mean. */
export type DatePattern = { readonly tokens: readonly string[]; readonly meaning: string }

/** A language's dates, ready to be asked. */
export type DateWords = {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly seasons: ReadonlyMap<string, number>
  readonly future: ReadonlySet<string>
  readonly midPrefix: string
  readonly numeric: 'day' | 'month'
  /** Every word that some pattern may start with. */
  readonly starters: ReadonlySet<string>
  /** First token (a word or placeholder) → the patterns it starts, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly DatePattern[]>
}

/** The dates of a language, indexed once. */
export const dateWords = madeOnce((dates: Dates): DateWords => {
  const byFirst = byFirstToken(dates.patterns)
  const [months, weekdays, seasons] = [dates.months, dates.weekdays, dates.seasons].map(numberedForms)
  return {
    months: months!,
    weekdays: weekdays!,
    seasons: seasons!,
    starters: new Set([...byFirst.keys(), ...months!.keys(), ...weekdays!.keys(), ...seasons!.keys()]),
    future: new Set(dates.futureWords.split(/\s+/)),
    midPrefix: dates.midPrefix,
    numeric: dates.numeric,
    byFirst,
  }
})

function numberedForms(lines: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const line of lines.trim().split('\n')) {
    const [number, ...forms] = line.split(' ')
    for (const form of forms) numbers.set(form, Number(number))
  }
  return numbers
}

function byFirstToken(lines: string): Map<string, DatePattern[]> {
  const patterns = new Map<string, DatePattern[]>()
  for (const line of lines.trim().split('\n')) {
    const [tokens = '', meaning = ''] = line.split(' = ')
    const pattern = { tokens: tokens.split(' '), meaning }
    const first = pattern.tokens[0]!
    const same = patterns.get(first)
    if (same) same.push(pattern)
    else patterns.set(first, [pattern])
  }
  for (const same of patterns.values()) same.sort((a, b) => b.tokens.length - a.tokens.length)
  return patterns
}
