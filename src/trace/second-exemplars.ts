import { type KinTexts, seenFrom } from './comparisons.js'
import { weighDirection } from './direction.js'
import { isSignOfLanguage, weigh } from './evidence.js'
import { primary } from './evidence-translation.js'
import type { Step, Tree } from './stemma.js'
import type { TextGroup } from './text-group.js'
import type { Evidence } from './trace.js'

/** Own evidence this strong against a step outweighs the tree: the page had a second exemplar. */
const contradiction = 2

/**
 * The steps of a tree, each turned where its own evidence speaks against it: a tree hangs a page from one exemplar,
 * but a page may have had two. That a page was translated from English does not say so again of each English page:
 * hung from one, it needs no other.
 */
export function withSecondExemplars({ steps }: Tree, groups: readonly TextGroup[]): Step[] {
  const languageOf = (text: number) => primary(groups[text]!.reading.article.language)
  const parentOf = new Map(steps.map(({ from, to }) => [to, from]))
  return steps.map((step) => {
    const above = parentOf.get(step.from)
    const isExplained = above !== undefined && languageOf(above) === languageOf(step.to)
    const against = balanceAgainst(step, groups, (reason) => !(isExplained && isSignOfLanguage(reason)))
    return against < contradiction ? step : { ...step, from: step.to, to: step.from, margin: against }
  })
}

/** Log-odds that a step ran the other way, by the reasons that count. */
function balanceAgainst(
  { from, to, kin }: Step,
  groups: readonly TextGroup[],
  counts: (reason: Evidence) => boolean,
): number {
  const seen = seenFrom(from, kin as KinTexts)
  const { forward, backward } = weighDirection(groups[from]!, groups[to]!, seen)
  return weigh(backward.filter(counts)) - weigh(forward.filter(counts))
}
