import type { Reading } from '../reading.js'
import { compareText } from './compare-text.js'
import type { Comparison, WordingComparison } from './comparison.js'
import { findVerbatimKin } from './comparisons.js'
import { hear } from './counts.js'
import { findFamilies } from './families.js'
import { weighRivals } from './rivals.js'
import type { SayingContext } from './said-text.js'
import { relatednessIn } from './same-event.js'
import { findSenseKin, languageOf, prepareSense } from './sense-kin.js'
import { groupTextsWithHelp, type TextGroup } from './text-group.js'
import type { Family, Related, Trace } from './trace.js'
import { TraceMemory } from './trace-memory.js'
import { findUtterances } from './utterances.js'
import { loadLexicon } from './word-lexicon.js'

/**
 * Works out who copied whom among pages. The order in which the pages are given does not matter.
 * Ids must be different for different pages.
 *
 * To add pages later, give all of them again with the same `memory`: the answer is that of a first time, and the
 * pages that were there are not read again, nor compared with each other.
 */
export async function traceReadings(
  readings: readonly Reading[],
  memory: TraceMemory = new TraceMemory(),
): Promise<Trace> {
  memory.turn()
  const groups = await groupTextsWithHelp(readings, memory)
  const lexicon = await loadLexicon(groups.map(languageOf))
  const context = { ...prepareSense(groups, memory.finder), lexicon }
  const verbatim = await findVerbatimKin(groups, memory)
  const bySense = await findSenseKin(groups, context, verbatim.kin, memory)
  const { kin, outdone } = weighRivals([...verbatim.kin, ...bySense.kin], groups)
  const silent = findFamilies(groups, kin)
  const related = relatedPages(groups, context, verbatim.quoting, [...bySense.near, ...outdone], silent)
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

/** Pairs of different families that share a quotation or tell of one event. */
function relatedPages(
  groups: readonly TextGroup[],
  context: SayingContext,
  quoting: readonly Comparison[],
  near: readonly Comparison[],
  families: readonly Family[],
): Related[] {
  const familyOf = new Map(families.flatMap(({ id, witnesses }) => witnesses.map((page) => [page, id])))
  const idOf = (text: number) => groups[text]!.reading.id
  const idsOf = ({ a, b }: Comparison) => [idOf(a), idOf(b)].sort(compareText)
  const isApart = ({ a, b }: Comparison) =>
    !familyOf.has(idOf(a)) || familyOf.get(idOf(a)) !== familyOf.get(idOf(b))
  const known = new Set(quoting.map(({ a, b }) => `${a}:${b}`))
  const quoted = quoting.filter(isApart).map((pair) => ({ pair, relation: 'shared-quotation' as const }))
  const relatedness = relatednessIn(context)
  const others = near
    .filter((pair) => isApart(pair) && !known.has(`${pair.a}:${pair.b}`))
    .flatMap((pair) => {
      const relation = relatedness(groups[pair.a]!, groups[pair.b]!)
      return relation ? [{ pair, relation }] : []
    })
  return [...quoted, ...others]
    .map(({ pair, relation }) => ({ a: idsOf(pair)[0]!, b: idsOf(pair)[1]!, relation }))
    .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b))
}

/** Texts of one exemplar that nobody collected are compared with the first of them. */
function comparisonsOf(
  groups: readonly TextGroup[],
  families: readonly Family[],
  related: readonly Related[],
): WordingComparison[] {
  const text = new Map(groups.map((group, i) => [group.reading.id, i]))
  const kin: [string, string][] = []
  for (const { descent } of families) {
    const eldest = new Map<string, string>()
    for (const { from, to } of descent) {
      if (text.has(from)) kin.push([from, to])
      else if (eldest.has(from)) kin.push([eldest.get(from)!, to])
      else eldest.set(from, to)
    }
  }
  const compare = (pairs: readonly [string, string][], areKin: boolean) =>
    pairs
      .filter((pair) => pair.every((id) => text.has(id)))
      .map(([a, b]) => ({ a: text.get(a)!, b: text.get(b)!, areKin }))
  const others = related.map(({ a, b }): [string, string] => [a, b])
  return [...compare(others, false), ...compare(kin, true)]
}
