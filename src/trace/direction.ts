import { type Supposed, type Witness, weigh } from './evidence.js'
import { creditEvidence } from './evidence-credit.js'
import { dateEvidence } from './evidence-date.js'
import { fullerEvidence } from './evidence-text.js'
import { translationEvidence } from './evidence-translation.js'
import { type Likeness, turned } from './likeness.js'
import type { Evidence } from './trace.js'

/** Everything that can tell an exemplar from its copy, strongest first. */
const kinds: readonly ((supposed: Supposed) => Evidence[])[] = [
  creditEvidence,
  translationEvidence,
  fullerEvidence,
  dateEvidence,
]

/** Reasons to hold that `copy` was taken from `exemplar`. */
export const reasonsFor = (supposed: Supposed): Evidence[] => kinds.flatMap((find) => find(supposed))

/** Reasons for both directions, and their balance: above 0, `b` was rather taken from `a`. */
export function weighDirection(a: Witness, b: Witness, likeness: Likeness) {
  const forward = reasonsFor({ exemplar: a, copy: b, likeness })
  const backward = reasonsFor({ exemplar: b, copy: a, likeness: turned(likeness) })
  return { forward, backward, balance: weigh(forward) - weigh(backward) }
}
