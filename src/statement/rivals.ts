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
    const others = candidates
      .slice(Math.max(0, i - near), i + near + 1)
      .filter((other) => other !== candidate)
    const strongest = (stands: (other: Candidate) => boolean) =>
      others.reduce<number | undefined>(
        (most, other) =>
          stands(other) && !(most !== undefined && most >= other.head.logOdds) ? other.head.logOdds : most,
        undefined,
      )
    const isOuter = (other: Candidate) => inside(candidate.cue, other.content)
    const isInner = (other: Candidate) => !isOuter(other) && inside(other.cue, candidate.content)
    return {
      outer: strongest(isOuter),
      inner: strongest(isInner),
      clashing: strongest((other) => !isOuter(other) && !isInner(other) && touch(candidate, other)),
    }
  })
}

export const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)))

export const inside = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some((other) => contains(other, one)))

/** Whether content or cue of two candidates overlap. */
export const touch = (a: Candidate, b: Candidate): boolean =>
  meet(a.content, b.content) || meet(a.cue, b.cue) || meet(a.content, b.cue) || meet(a.cue, b.content)
