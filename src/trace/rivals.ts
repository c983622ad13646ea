import type { KinTexts } from './comparisons.js'
import { listsByKey } from './lists-by-key.js'
import { sameLanguage } from './sense-kin.js'
import { otherEnd } from './stemma.js'
import type { TextGroup } from './text-group.js'

/** So many times nearer is no accident of wording. */
const farNearer = 2

/** Pairs that stay kin, and those that are none after all. */
export type Weighed = { readonly kin: readonly KinTexts[]; readonly outdone: readonly KinTexts[] }

/**
 * Takes out of kin those that a page of their own language outdoes. A French report which quotes the same people as an
 * English one looks like a free translation of it, until a true French translation is there: nearer by far, and in
 * French, where nothing is lost in translation, no kin of that report.
 */
export function weighRivals(kin: readonly KinTexts[], groups: readonly TextGroup[]): Weighed {
  const kinOf = listsByKey(kin.flatMap((each) => [[each.a, each] as const, [each.b, each] as const]))
  const areKin = (x: number, y: number) => (kinOf.get(x) ?? []).some((each) => otherEnd(each, x) === y)
  const isOutdone = (edge: KinTexts, text: number, other: number) =>
    (kinOf.get(other) ?? []).some((rival) => {
      const nearer = otherEnd(rival, other)
      return (
        nearer !== text &&
        rival.nearness >= farNearer * edge.nearness &&
        sameLanguage(groups[nearer]!, groups[text]!) &&
        !areKin(nearer, text)
      )
    })
  const [stay, outdone]: [KinTexts[], KinTexts[]] = [[], []]
  for (const edge of kin) {
    const isAcross = !sameLanguage(groups[edge.a]!, groups[edge.b]!)
    const loses = isAcross && (isOutdone(edge, edge.a, edge.b) || isOutdone(edge, edge.b, edge.a))
    ;(loses ? outdone : stay).push(edge)
  }
  return { kin: stay, outdone }
}
