import { singleQuotations } from './quotation.js'

/** The closing mark of each opening one, by UTF-16 unit: « », “ ”, „ “ and the straight mark. */
const closing = new Map([
  [0xab, 0xbb],
  [0x201c, 0x201d],
  [0x201e, 0x201c],
  [0x22, 0x22],
])
const lineBreak = 0x0a
/** Lines with a single mark that opens: ‘so’, 'so'. */
const linesWithSingles = /^.*(?:‘|(?<!\S)')(?=\S).*$/gmu

/** For each UTF-16 unit 1 where it stands in quotation marks. A mark left open ends with its paragraph. */
export const quotedUnits = (text: string): Uint8Array => {
  const quoted = inDoubleMarks(text)
  for (const { 0: line, index } of text.matchAll(linesWithSingles))
    for (const { start, end } of singleQuotations(text, { start: index, end: index + line.length }))
      quoted.fill(1, start, end)
  return quoted
}

const inDoubleMarks = (text: string): Uint8Array => {
  const quoted = new Uint8Array(text.length)
  let close = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineBreak) close = 0
    else if (close > 0) {
      quoted[at] = 1
      if (unit === close) close = 0
    } else if (unit === 0x22 || unit === 0xab || unit >= 0x201c) {
      close = closing.get(unit) ?? 0
      if (close > 0) quoted[at] = 1
    }
  }
  return quoted
}
