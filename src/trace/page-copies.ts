import { weigh } from './evidence.js'
import { creditEvidence } from './evidence-credit.js'
import { dateEvidence } from './evidence-date.js'
import type { Likeness } from './likeness.js'
import type { TextGroup } from './text-group.js'
import type { Descent } from './trace.js'

/** What two pages with the same words have in common: all. */
const sameWords: Likeness = {
  by: 'verbatim',
  passages: [],
  coverage: { a: 1, b: 1 },
  unquoted: { a: 1, b: 1 },
  shared: 0,
  sharedUnquoted: 0,
  isTail: false,
  nearness: 1,
  fidelity: 1,
}

/** Edges from a group's head to the pages that print the same words. */
export function copiesOfHead(group: TextGroup): Descent[] {
  return group.readings
    .filter((reading) => reading !== group.reading)
    .map((reading) => {
      const supposed = { exemplar: group, copy: { reading, words: group.words }, likeness: sameWords }
      const reasons = [...creditEvidence(supposed), ...dateEvidence(supposed)]
      return {
        from: group.reading.id,
        to: reading.id,
        relation: 'copy',
        coverage: { from: 1, to: 1 },
        directed: weigh(reasons) >= 0.5,
        evidence: [
          { kind: 'same-words', weight: 0, detail: 'the same words throughout', values: [] },
          ...reasons,
        ],
      }
    })
}
