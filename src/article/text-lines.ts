import type { Span } from './span.js'

/** A line of a plain text that holds more than blanks; the span leaves out blanks at its ends. */
export type TextLine = { readonly span: Span; readonly words: string }

/** Lines as any system ends them (`\n`, `\r\n`, `\r`, U+2028, U+2029), with their places in the text. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line.trim()
    if (words === '') continue
    const start = index + line.indexOf(words)
    lines.push({ span: { start, end: start + words.length }, words })
  }
  return lines
}
