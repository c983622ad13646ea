import type { Reading } from '../reading.js'
import { findVerbatimKin } from './comparisons.js'
import { hear } from './counts.js'
import { findFamilies } from './families.js'
import { findSenseKin, prepareSense } from './sense-kin.js'
import { groupTexts, type TextGroup } from './text-group.js'
import type { Family, Related, Trace } from './trace.js'
import { type Comparison, findUtterances } from './utterances.js'

/**
 * Works out who copied whom among pages. The order in which the pages are given does not matter.
 * Ids must be different for different pages.
 */
export async function traceReadings(readings: readonly Reading[]): Promise<Trace> {
  const groups = groupTexts(readings)
  const context = await prepareSense(groups)
  const verbatim = findVerbatimKin(groups)
  const kin = [...verbatim.kin, ...findSenseKin(groups, context, verbatim.kin)]
  const silent = findFamilies(groups, kin)
  const related = relatedPages(groups, verbatim.quoting, silent)
  const said = findUtterances(groups, comparisonsOf(groups, silent, related), context)
  const heard = hear(readings, said)
  const families = silent.map((family) => ({ ...family, voices: heard.voices(new Set(family.witnesses)) }))
  const inFamily = families.reduce((sum, family) => sum + family.witnesses.length, 0)
  return {
    families,
    related,
    utterances: said.utterances,
    counts: {
      pages: readings.length,
      texts: groups.length,
      origins: families.reduce((sum, family) => sum + family.origins, readings.length - inFamily),
      voices: heard.voices(new Set(readings.map((reading) => reading.id))),
      recordings: heard.recordings,
    },
  }
}

/** Pairs that only share a quotation; within a family they are kin anyway. */
function relatedPages(
  groups: readonly TextGroup[],
  quoting: readonly Comparison[],
  families: readonly Family[],
): Related[] {
  const familyOf = new Map(families.flatMap(({ id, witnesses }) => witnesses.map((witness) => [witness, id])))
  return quoting
    .map(
      ({ a, b }): Related => ({
        a: groups[a]!.reading.id,
        b: groups[b]!.reading.id,
        relation: 'shared-quotation',
      }),
    )
    .filter(({ a, b }) => !familyOf.has(a) || familyOf.get(a) !== familyOf.get(b))
}

/** Texts of one exemplar that nobody collected are compared with the first of them. */
function comparisonsOf(
  groups: readonly TextGroup[],
  families: readonly Family[],
  related: readonly Related[],
): Comparison[] {
  const text = new Map(groups.map((group, i) => [group.reading.id, i]))
  const pairs: [string, string][] = related.map(({ a, b }) => [a, b])
  for (const { descent } of families) {
    const eldest = new Map<string, string>()
    for (const { from, to } of descent) {
      if (text.has(from)) pairs.push([from, to])
      else if (eldest.has(from)) pairs.push([eldest.get(from)!, to])
      else eldest.set(from, to)
    }
  }
  return pairs.flatMap(([a, b]) => (text.has(a) && text.has(b) ? [{ a: text.get(a)!, b: text.get(b)! }] : []))
}
