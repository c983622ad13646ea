import type { Span } from '../article/span.js'
import { isWordUnit } from '../language/characters.js'
import type { Attribution } from './attribution.js'
import { quotedUnits } from './quoted-units.js'
import type { StatementKind } from './statement.js'

/**
 * Whether all, none or some of the content's words stand in quotation marks. Some words are direct without marks of
 * their own: an interview's answer, which nothing marks as said, and a quotation that goes on over a line break.
 */
export const kindOf = (text: string, quoted: Uint8Array, { content, cue, source }: Spans): StatementKind => {
  const goesOn = text.slice(content[0]?.start, content.at(-1)?.end).includes('\n')
  if (goesOn) return 'direct'
  const kind = countQuoted(content, text, (at) => quoted[at] === 1)
  const isAnswer = cue.length === 0 && source.length === 0
  return isAnswer && kind === 'indirect' ? 'direct' : kind
}

/**
 * The kind of a statement within the direct one that reports it: only marks inside that one's marks count, so that
 * « “On part”, m'a-t-il dit » holds a direct statement and « Il m'a dit de partir » an indirect one.
 */
export const kindWithin = (text: string, { content }: Spans): StatementKind => {
  const [first] = content
  const last = content.at(-1)
  if (!first || !last) return 'indirect'
  const inner = quotedUnits(text.slice(first.start, last.end))
  const opensBefore = /[«“„"‘']\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
  const closesAfter = /^\s?[»”"’']/u.test(text.slice(last.end, last.end + 2))
  if (opensBefore && closesAfter && first.start > 0) return 'direct'
  return countQuoted(content, text, (at) => inner[at - first.start] === 1)
}

type Spans = Pick<Attribution, 'content' | 'cue' | 'source'>

const countQuoted = (
  content: readonly Span[],
  text: string,
  isQuoted: (at: number) => boolean,
): StatementKind => {
  let words = 0
  let inside = 0
  for (const span of content) {
    const whole = closesUnopened(text, span)
    for (let at = span.start; at < span.end; at++) {
      if (!isWordUnit(text.charCodeAt(at)) || (at > span.start && isWordUnit(text.charCodeAt(at - 1))))
        continue
      words++
      if (whole || isQuoted(at)) inside++
    }
  }
  if (words > 0 && inside === words) return 'direct'
  return inside === 0 ? 'indirect' : 'mixed'
}

/** The span ends with a mark that it does not open, so that all of it was quoted: « …repartir » ». */
const closesUnopened = (text: string, { start, end }: Span): boolean => {
  if (!/[»”"]\s*$/u.test(text.slice(Math.max(start, end - 2), end))) return false
  const words = text.slice(start, end).trimEnd()
  const count = (mark: string) => words.split(mark).length - 1
  if (words.endsWith('»')) return count('»') > count('«')
  if (words.endsWith('”')) return count('”') > count('“')
  return count('"') === 1 && !text.slice(end, end + 400).includes('"')
}
