/** Columns that mail programs, terminals and exports break lines at. */
const narrowest = 45
const widest = 110

/** So many breaks before a small letter, and such a share within a sentence, show that lines end where the room did. */
const fewest = 2
const mostly = 0.6

/** A line break with no empty line beside it. */
type Break = {
  readonly start: number
  readonly end: number
  /** Columns of the line before it, and of that line with the first word of the next. */
  readonly columns: number
  readonly needed: number
  readonly endsSentence: boolean
  readonly next: 'small' | 'item' | 'other'
}

/**
 * A text broken into lines of one width, as mail and copied PDFs are, with each such break as blanks: a paragraph is one
 * line again, and every offset stays. Any other text is returned as it is.
 */
export function unwrapped(text: string): string {
  if (longLine.test(text)) return text
  const breaks = breaksIn(text)
  const width = usualWidth(breaks)
  if (width < narrowest) return text
  const isFull = ({ needed }: Break): boolean => needed > width
  const torn = breaks.filter((each) => isFull(each) && !each.endsSentence)
  const small = torn.filter(({ next }) => next === 'small').length
  if (small < fewest || torn.length < mostly * breaks.length) return text
  const isSoft = (each: Break): boolean =>
    each.next !== 'item' && (isFull(each) || (each.next === 'small' && !each.endsSentence))
  return withBlanks(text, breaks.filter(isSoft))
}

const longLine = new RegExp(`[^\\r\\n]{${widest + 1}}`)

const lineBreak = /[ \t]*(?:\r\n|\r|\n)[ \t]*/g

function breaksIn(text: string): Break[] {
  const breaks: Break[] = []
  let line = 0
  for (const { 0: blank, index } of text.matchAll(lineBreak)) {
    const end = index + blank.length
    const before = text.slice(line, index)
    const after = text.slice(end, end + widest)
    const word = /^[^ \t\r\n]+/.exec(after)?.[0]
    if (before !== '' && word) {
      const columns = before.length
      const endsSentence = /[.!?…:]["'”’»)\]]*$/.test(before.slice(-8))
      const needed = columns + 1 + word.length
      breaks.push({ start: index, end, columns, needed, endsSentence, next: startOf(word, endsSentence) })
    }
    line = end
  }
  return breaks
}

/** How a line begins. A dash or a number goes on with a sentence, and opens an item, or a dialogue, after one. */
function startOf(word: string, afterSentence: boolean): Break['next'] {
  if (/^\p{Ll}/u.test(word)) return 'small'
  return (afterSentence ? /^(?:[-–—•*>]|\d+[.)])/ : /^[-•*>]/).test(word) ? 'item' : 'other'
}

/** Nine lines in ten are no longer; an address that could not be broken does not count. */
function usualWidth(breaks: readonly Break[]): number {
  const columns = breaks.map((each) => each.columns).sort((a, b) => a - b)
  return columns[Math.floor(columns.length * 0.9)] ?? 0
}

function withBlanks(text: string, breaks: readonly Break[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of breaks) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return pieces.join('') + text.slice(from)
}
