import { contains, overlaps, type Span } from '../article/span.js'
import type { Candidate } from './candidates.js'

/** Candidates farther apart than this many others never touch in a text people wrote. */
export const near = 12

/** Log-odds of the likeliest cue among other candidates that stand in one relation to a candidate; undefined for none. */
export type Rivals = {
  /** Those whose content holds its cue. */
  readonly outer: number | undefined
  /** Those whose cue its content holds. */
  readonly inner: number | undefined
  /** Those that contradict it. */
  readonly clashing: number | undefined
}

/** The rivals of each candidate; candidates in the order of their cues. */
export function findRivals(candidates: readonly Candidate[]): Rivals[] {
  return candidates.map((candidate, i) => {
    const strongest: { -readonly [standing in keyof Rivals]: Rivals[standing] } = {
      outer: undefined,
      inner: undefined,
      clashing: undefined,
    }
    const end = Math.min(candidates.length, i + near + 1)
    for (let at = Math.max(0, i - near); at < end; at++) {
      if (at === i) continue
      const other = candidates[at]!
      const standing = standingOf(candidate, other)
      if (standing) strongest[standing] = Math.max(strongest[standing] ?? -Infinity, other.head.logOdds)
    }
    return strongest
  })
}

/** What another candidate is to a candidate. */
function standingOf(candidate: Candidate, other: Candidate): keyof Rivals | undefined {
  if (inside(candidate.cue, other.content)) return 'outer'
  if (inside(other.cue, candidate.content)) return 'inner'
  return touch(candidate, other) ? 'clashing' : undefined
}

// Asked of every pair of neighbours: plain loops, for closures here were two fifths of all memory that reading takes.

export function meet(a: readonly Span[], b: readonly Span[]): boolean {
  for (const one of a) for (const other of b) if (overlaps(one, other)) return true
  return false
}

export function inside(inner: readonly Span[], outer: readonly Span[]): boolean {
  for (const one of inner) if (!isHeld(one, outer)) return false
  return true
}

function isHeld(one: Span, outer: readonly Span[]): boolean {
  for (const other of outer) if (contains(other, one)) return true
  return false
}

/** Whether content or cue of two candidates overlap. */
export const touch = (a: Candidate, b: Candidate): boolean =>
  meet(a.content, b.content) || meet(a.cue, b.cue) || meet(a.content, b.cue) || meet(a.cue, b.content)
