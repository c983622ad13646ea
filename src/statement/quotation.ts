import type { Span } from '../article/span.js'
import { findMarks, type Mark } from './quotation-marks.js'

/** Content between marks. */
export type Quotation = {
  /** One part a paragraph, marks included; a quotation reopened in each paragraph has several. */
  readonly parts: readonly Span[]
  /** False where the opening mark was lost (« Il n’y a plus personne” : un officier raconte »). */
  readonly opened: boolean
  readonly closed: boolean
  /** 0 for a quotation in the page's own text, 1 for one inside that, and so on. */
  readonly depth: number
}

type Open = { mark: Mark; parts: Span[]; start: number }

/**
 * The quotations of consecutive paragraphs, in the order of their starts.
 *
 * A paragraph that opens with a mark while the last left its quotation open continues it: news style reopens a quotation
 * in every paragraph and closes it only in the last. Without a mark it continues it where the next mark, soon, is the one
 * that closes. A quotation that nobody closes or continues ends with its paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let pending: Open | undefined
  for (const [order, paragraph] of paragraphs.entries()) {
    const goesOn = pending !== undefined && isClosedSoon(text, paragraphs, order, pending.mark)
    const marks = marksOf(text, paragraph, paragraphs[order + 1])
    pending = readParagraph(text, paragraph, marks, pending, goesOn, found)
  }
  if (pending) found.push(leftOpen(pending))
  return found.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || a.depth - b.depth)
}

/** Paragraphs without a mark that a quotation may go on through. */
const longestUnmarked = 4

/** The first mark of its family in this paragraph, or in one of the next, closes what is open. An apostrophe closes nothing. */
function isClosedSoon(text: string, paragraphs: readonly Span[], order: number, { family }: Mark): boolean {
  if (family === 'single') return false
  for (const { start, end } of paragraphs.slice(order, order + longestUnmarked)) {
    const next = findMarks(text, start, end).find((mark) => mark.family === family)
    if (next) return next.side === 'closing'
  }
  return false
}

const leftOpen = (open: Open): Quotation => ({ parts: open.parts, opened: true, closed: false, depth: 0 })

/** Adds the paragraph's quotations to `found`; returns the one it leaves open, if any. */
function readParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  pending: Open | undefined,
  goesOn: boolean,
  found: Quotation[],
) {
  const stack: Open[] = []
  let first = 0
  if (pending) {
    const opening = marks[0]
    if (opening && text[opening.at] === text[pending.mark.at] && isFirst(text, paragraph, opening)) {
      stack.push({ mark: opening, parts: pending.parts, start: opening.at })
      first = 1
    } else if (goesOn) stack.push({ ...pending, start: trimmedStart(text, paragraph) })
    else found.push(leftOpen(pending))
  }
  const before = found.length
  for (let i = first; i < marks.length; i++) {
    const lone = found.length === before && stack.length === 0
    takeMark(text, paragraph, marks, i, stack, found, lone)
  }
  const bottom = stack[0]
  if (!bottom) return undefined
  bottom.parts.push({ start: bottom.start, end: trimmedEnd(text, bottom.start, paragraph.end) })
  return bottom
}

function takeMark(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  i: number,
  stack: Open[],
  found: Quotation[],
  lone: boolean,
) {
  const mark = marks[i]!
  const at = matchingOpen(stack, mark)
  const closes = mark.side === 'closing' || (mark.side === 'either' && at >= 0)
  if (closes && at >= 0) close(stack, at, mark.end, found)
  else if (closes) {
    if (lone && lostItsOpening(text, mark)) found.push(unopened(text, paragraph, mark))
  } else {
    if (at === 0 && stack.length === 1 && reopens(text, marks, i)) endHere(text, stack, mark.at, found)
    if (stack.length < deepest) stack.push({ mark, parts: [], start: mark.at })
  }
}

/** Nobody nests deeper; a page of nothing but opening marks must not cost more than its length. */
const deepest = 6

/** Not an inch sign, which closes nothing. */
const lostItsOpening = (text: string, mark: Mark): boolean =>
  mark.side === 'closing' && mark.family !== 'single' && !/\p{N}/u.test(text[mark.at - 1] ?? '')

const matchingOpen = (stack: readonly Open[], mark: Mark): number =>
  stack.findLastIndex((open) => open.mark.family === mark.family)

/** Closes the open quotation at `at` and forgets those left open inside it. */
function close(stack: Open[], at: number, end: number, found: Quotation[]) {
  const open = stack[at]!
  stack.length = at
  open.parts.push({ start: open.start, end })
  found.push({ parts: open.parts, opened: true, closed: true, depth: at })
}

/** A page often loses the opening mark of a headline: all from the paragraph's start was quoted. */
function unopened(text: string, paragraph: Span, mark: Mark): Quotation {
  const parts = [{ start: trimmedStart(text, paragraph), end: mark.end }]
  return { parts, opened: false, closed: true, depth: 0 }
}

/** An opening mark after a finished sentence, with closing marks too few for nesting: the last was never closed. */
function reopens(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i]!
  if (!/[.!?…]\s*$/.test(text.slice(Math.max(0, mark.at - 4), mark.at))) return false
  const rest = marks.slice(i, i + 40).filter((other) => other.family === mark.family)
  const openings = rest.filter((other) => other.side === 'opening').length
  return rest.length - openings <= openings
}

function endHere(text: string, stack: Open[], at: number, found: Quotation[]) {
  const open = stack.pop()!
  open.parts.push({ start: open.start, end: trimmedEnd(text, open.start, at) })
  found.push({ parts: open.parts, opened: true, closed: false, depth: 0 })
}

/** The marks of a paragraph. `next`: the paragraph behind it, which may reopen what this one leaves open. */
function marksOf(text: string, paragraph: Span, next: Span | undefined): Mark[] {
  const marks = findMarks(text, paragraph.start, paragraph.end)
  const reopened = next !== undefined && text[next.start] === '‘' && text[paragraph.start] === '‘'
  return withoutStraySingles(text, marks, reopened)
}

/** Quotations between single marks (‘so’, 'so') in the paragraph, none in another of them. */
export function singleQuotations(text: string, paragraph: Span): Span[] {
  const marks = findMarks(text, paragraph.start, paragraph.end).filter(({ family }) => family === 'single')
  const pairs = withoutStraySingles(text, marks, false)
  return pairs.flatMap(({ at, side }, i) =>
    side === 'opening' ? [{ start: at, end: pairs[i + 1]!.end }] : [],
  )
}

/**
 * Single marks count only in pairs, an opening one and then a closing one; the rest are apostrophes. One that opens the
 * paragraph stays where the next paragraph reopens it.
 */
function withoutStraySingles(text: string, marks: readonly Mark[], isReopened: boolean): Mark[] {
  const kept: Mark[] = []
  let open: number | undefined
  for (const mark of marks) {
    if (mark.family !== 'single') kept.push(mark)
    else if (mark.side === 'opening' && open === undefined && !isDecade(text, mark)) {
      open = kept.length
      kept.push(mark)
    } else if (mark.side === 'closing' && open !== undefined && endsWords(text, mark)) {
      kept.push(mark)
      open = undefined
    }
  }
  if (open !== undefined && !(open === 0 && isReopened)) kept.splice(open, 1)
  return kept
}

/** A closing single mark after a plural ("the soldiers’ food") is most likely a genitive. */
const endsWords = (text: string, mark: Mark): boolean =>
  text[mark.at - 1] !== 's' || !/^['’] \p{Ll}/u.test(text.slice(mark.at, mark.at + 3))

/** "the ’90s". */
const isDecade = (text: string, { end }: Mark): boolean => /^\d0s/.test(text.slice(end, end + 3))

const isFirst = (text: string, paragraph: Span, mark: Mark): boolean =>
  text.slice(paragraph.start, mark.at).trim() === ''

function trimmedStart(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && /\s/.test(text[at - 1]!)) at--
  return at
}
