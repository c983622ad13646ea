/** Marks of one family open and close each other: „…“, “…”, ”…”, "…" are all `double`. */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'angle' | 'corner'

export type Mark = {
  /** UTF-16 offsets in the text: where it starts, and where what follows it does. */
  readonly at: number
  readonly end: number
  readonly family: MarkFamily
  /** `either` for marks that open and close alike and stand between two blanks. */
  readonly side: 'opening' | 'closing' | 'either'
}

type Usage = { readonly family: MarkFamily; readonly usual: Mark['side'] }

const usages: Readonly<Record<string, Usage>> = {
  '"': { family: 'double', usual: 'either' },
  '“': { family: 'double', usual: 'opening' },
  '”': { family: 'double', usual: 'closing' },
  '„': { family: 'double', usual: 'opening' },
  '‟': { family: 'double', usual: 'opening' },
  '＂': { family: 'double', usual: 'either' },
  // Two single marks typed for a double one, as wires and old typewriters send it.
  "''": { family: 'double', usual: 'either' },
  '‘‘': { family: 'double', usual: 'opening' },
  '’’': { family: 'double', usual: 'closing' },
  '``': { family: 'double', usual: 'opening' },
  '«': { family: 'guillemet', usual: 'opening' },
  '»': { family: 'guillemet', usual: 'closing' },
  '‹': { family: 'angle', usual: 'opening' },
  '›': { family: 'angle', usual: 'closing' },
  '「': { family: 'corner', usual: 'opening' },
  '」': { family: 'corner', usual: 'closing' },
  '『': { family: 'corner', usual: 'opening' },
  '』': { family: 'corner', usual: 'closing' },
  "'": { family: 'single', usual: 'either' },
  '‘': { family: 'single', usual: 'opening' },
  '’': { family: 'single', usual: 'closing' },
  '‚': { family: 'single', usual: 'opening' },
}

const everyMark = /''|‘‘|’’|``|["“”„‟＂«»‹›「」『』'‘’‚]/g
const blank = /[\s\u00a0\u202f]/
const letterOrDigit = /[\p{L}\p{N}]/u
const opener = /[([{—–:¿¡-]/
const closer = /[)\]}.,;:!?…—–-]/

/** The quotation marks of a paragraph, apostrophes and inch signs left out. `start`, `end`: UTF-16 offsets. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  const paragraph = text.slice(start, end)
  for (const { 0: mark, index } of paragraph.matchAll(everyMark)) {
    const usage = usages[mark]!
    const before = paragraph[index - 1] ?? ' '
    const after = paragraph[index + mark.length] ?? ' '
    const isInWord = letterOrDigit.test(before) && letterOrDigit.test(after)
    if (isInWord && (usage.family === 'single' || isInch(usage, before))) continue
    const side = sideOf(mark, usage, before, after)
    marks.push({ at: start + index, end: start + index + mark.length, family: usage.family, side })
  }
  return marks
}

const isInch = ({ family, usual }: Usage, before: string): boolean =>
  family === 'double' && usual === 'either' && /\p{N}/u.test(before)

/**
 * Which side a mark stands on: its neighbours decide where they can (»so«, “thus“), its usual side elsewhere
 * (« ainsi », with blanks on both sides).
 */
function sideOf(mark: string, usage: Usage, before: string, after: string): Mark['side'] {
  if (mark === '„' || mark === '‚' || usage.family === 'corner') return usage.usual
  const blankBefore = blank.test(before) || opener.test(before)
  const blankAfter = blank.test(after) || closer.test(after)
  const opensHere = blankBefore && !blank.test(after) && !/[.,;!?)]/.test(after)
  const closesHere = blankAfter && !blank.test(before) && !/[(]/.test(before)
  if (opensHere && !closesHere) return 'opening'
  if (closesHere && !opensHere) return 'closing'
  return usage.usual
}
