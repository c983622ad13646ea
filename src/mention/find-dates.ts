import type { DateWords } from './date-patterns.js'
import { dateAt, type WrittenDate } from './match-date.js'
import type { Mention } from './mention.js'
import type { Numerals } from './numerals.js'
import { resolveDate } from './resolve-date.js'
import type { ShapedWords } from './word-shapes.js'

/** The dates of a text, resolved against the day of publication (ISO 8601) where that is known. */
export function findDates(
  words: ShapedWords,
  dates: DateWords,
  numerals: Numerals,
  published: string | undefined,
  taken: Uint8Array,
): Mention[] {
  const { sentences } = words.analysis
  const found: Mention[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const from = sentences[sentence]!
    const limit = sentences[sentence + 1]!
    for (let at = from; at < limit; ) {
      const date = dateAt(words, at, limit, dates, numerals)
      if (date) {
        taken.fill(1, date.from, date.to)
        found.push(mentionOf(words, date, resolveDate(date, published, isFuture(words, from, at, dates))))
      }
      at = date ? date.to : at + 1
    }
  }
  return found
}

/** Whether a word of the future stands shortly before: "will meet on Friday". */
function isFuture({ analysis }: ShapedWords, from: number, at: number, dates: DateWords): boolean {
  for (let token = Math.max(from, at - 8); token < at; token++)
    if (dates.future.has(analysis.words[token]!)) return true
  return false
}

function mentionOf(
  { analysis }: ShapedWords,
  date: WrittenDate,
  resolved: ReturnType<typeof resolveDate>,
): Mention {
  const span = { start: analysis.starts[date.from]!, end: analysis.ends[date.to - 1]! }
  return { kind: 'date', span, name: analysis.text.slice(span.start, span.end), ...resolved }
}
