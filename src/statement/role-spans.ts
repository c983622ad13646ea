import type { Span } from '../article/span.js'
import { relations } from '../language/analysis.js'
import { contentRole, cueRole, type Role, type RoleDesk, sourceRole } from './roles.js'
import { closesClause, comma, quotationMark, type Traits } from './traits.js'
import { tokenAt } from './voice/text-map.js'

/** The spans that the roles of a window draw, in text order, before anything is said of their conflicts. */
export type DrawnSpans = {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
}

export function drawSpans(traits: Traits, desk: RoleDesk): DrawnSpans {
  const quotations = quotationsTaken(traits, desk)
  const content = [
    ...runsOf(traits, desk, contentRole, quotations),
    ...quotations.flatMap((q) => traits.quotations[q]!.parts),
  ]
  return {
    content: joinTouching(traits.analysis.text, content),
    source: runsOf(traits, desk, sourceRole, quotations).map((span) => trimSource(traits, span)),
    cue: cueOf(traits, desk, quotations),
  }
}

/** A colon by itself is a cue too; no other span ends with one. */
function cueOf(traits: Traits, desk: RoleDesk, quotations: readonly number[]): Span[] {
  const { starts, ends } = traits.analysis
  const head = desk.window.tokens[desk.window.cue]!
  const drawn = runsOf(traits, desk, cueRole, quotations)
  return drawn.length > 0 ? drawn : [{ start: starts[head]!, end: ends[head]! }]
}

/**
 * A quotation of which at least half the visible words are content is content as a whole, all its paragraphs. Those in
 * the cue's own paragraph vote alone where there are any: what is far from the cue is hard to tell.
 */
function quotationsTaken(traits: Traits, { window, roles }: RoleDesk): number[] {
  const cue = window.tokens[window.cue]!
  const votes = new Map<number, number>()
  const near = new Set<number>()
  for (let k = 0; k < window.size; k++) {
    const t = window.tokens[k]!
    const q = traits.quotation[t]!
    if (q < 0 || q === traits.quotation[cue]) continue
    const isNear = traits.paragraph[t] === traits.paragraph[cue]
    if (isNear && !near.has(q)) {
      near.add(q)
      votes.set(q, 0)
    }
    if (isNear || !near.has(q)) votes.set(q, (votes.get(q) ?? 0) + (roles[k] === contentRole ? 1 : -1))
  }
  return [...votes].filter(([, vote]) => vote >= 0).map(([q]) => q)
}

/** Stretches of neighbouring tokens with one role, outside the quotations taken whole, punctuation at their ends cut. */
function runsOf(traits: Traits, { window, roles }: RoleDesk, role: Role, taken: readonly number[]): Span[] {
  const found: Span[] = []
  let first = -1
  let last = -1
  const finish = () => {
    if (first >= 0) addTrimmed(traits, first, last, found)
    first = -1
  }
  for (let k = 0; k < window.size; k++) {
    const t = window.tokens[k]!
    if (roles[k] !== role || taken.includes(traits.quotation[t]!)) {
      finish()
      continue
    }
    if (first >= 0 && t !== last + 1 && traits.quotation[t] !== traits.quotation[last]) finish()
    if (first < 0) first = t
    last = t
  }
  finish()
  return found
}

const subject = relations.indexOf('nsubj')

/**
 * A source without what stands before the subject (« La veille au soir, l’état-major … ») and without the hyphens of an
 * inverted pronoun (« affirme-t-il »).
 */
export function trimSource(traits: Traits, span: Span): Span {
  const { analysis } = traits
  const hyphens = /^-(?:t-)?(?=\p{L})/u.exec(analysis.text.slice(span.start, span.start + 4))
  if (hyphens) return { start: span.start + hyphens[0].length, end: span.end }
  const first = tokenAt(analysis, span.start)
  for (let t = first + 1; t < analysis.count && analysis.starts[t]! < span.end; t++) {
    if (analysis.labels[t] !== subject) continue
    const from = phraseStart(traits, first, t)
    return from > first && traits.shape[from - 1] === comma
      ? { start: analysis.starts[from]!, end: span.end }
      : span
  }
  return span
}

/** The first token from `first` on that hangs from `head`, directly or not. */
function phraseStart({ analysis: { heads } }: Traits, first: number, head: number): number {
  for (let t = first; t < head; t++) {
    let up = t
    for (let steps = 0; up >= 0 && up !== head && steps < 12; steps++) up = heads[up]!
    if (up === head) return t
  }
  return head
}

function addTrimmed(traits: Traits, first: number, last: number, found: Span[]) {
  let from = first
  let to = last
  while (from < to && (closesClause(traits.shape[from]!) || opensAlone(traits, from, to))) from++
  while (to > from && (closesClause(traits.shape[to]!) || closesAlone(traits, from, to))) to--
  if (from === to && (closesClause(traits.shape[from]!) || traits.shape[from] === quotationMark)) return
  found.push({ start: traits.analysis.starts[from]!, end: traits.analysis.ends[to]! })
}

/** A mark whose partner lies outside the stretch: the source of « “Je leur demande … » is *Je*. */
const opensAlone = ({ mark, shape }: Traits, from: number, to: number): boolean =>
  shape[from] === quotationMark && !mark.subarray(from, to + 1).some((value) => (value & 2) !== 0)

const closesAlone = ({ mark, shape }: Traits, from: number, to: number): boolean =>
  shape[to] === quotationMark && !mark.subarray(from, to + 1).some((value) => (value & 1) !== 0)

function joinTouching(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === '')) {
      if (text.slice(last.end, span.start).includes('\n')) joined.push(span)
      else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}
