import type { Span } from '../article/span.js'
import type { StatementKind } from './statement.js'

const closing = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
])

/** For each UTF-16 unit 1 where it stands in quotation marks. A mark left open ends with its paragraph. */
export const quotedUnits = (text: string): Uint8Array => {
  const quoted = new Uint8Array(text.length)
  let close: string | undefined
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    if (unit === '\n') close = undefined
    else if (close !== undefined) {
      quoted[at] = 1
      if (unit === close) close = undefined
    } else {
      close = closing.get(unit)
      if (close !== undefined) quoted[at] = 1
    }
  }
  return quoted
}

/** Whether all, none or some of the content's words stand in quotation marks. */
export const kindOf = (text: string, quoted: Uint8Array, content: readonly Span[]): StatementKind => {
  let words = 0
  let inside = 0
  for (const span of content) {
    const whole = closesUnopened(text, span)
    for (const word of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      words++
      if (whole || quoted[span.start + word.index]) inside++
    }
  }
  if (words > 0 && inside === words) return 'direct'
  return inside === 0 ? 'indirect' : 'mixed'
}

/** The span ends with a mark that it does not open, so that all of it was quoted: « …repartir » ». */
const closesUnopened = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end).trimEnd()
  const count = (mark: string) => words.split(mark).length - 1
  if (words.endsWith('»')) return count('»') > count('«')
  if (words.endsWith('”')) return count('”') > count('“')
  return words.endsWith('"') && count('"') === 1 && !text.includes('"', end)
}
