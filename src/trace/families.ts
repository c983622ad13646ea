import { compareText } from './compare-text.js'
import { type KinTexts, seenFrom } from './comparisons.js'
import { reasonsFor } from './direction.js'
import { evidence } from './evidence.js'
import { primary } from './evidence-translation.js'
import { hangFromArchetypes, type TextDescent } from './hang-archetypes.js'
import { listsByKey } from './lists-by-key.js'
import { copiesOfHead } from './page-copies.js'
import { refineTree } from './refine.js'
import { relationOf } from './relation.js'
import { withSecondExemplars } from './second-exemplars.js'
import { findSlips, type Slips, sharedSlips } from './slips.js'
import { buildStemma, type Step, type Tree } from './stemma.js'
import type { TextGroup } from './text-group.js'
import type { Descent, Evidence, Family } from './trace.js'

/** Below this the evidence does not say which page was first. */
const decided = 0.25

/** The families of the kin texts, with the pages that only repeat another's words. */
export function findFamilies(groups: readonly TextGroup[], kin: readonly KinTexts[]): Family[] {
  const kinOfText = listsByKey(kin.map((each) => [each.a, each]))
  const kinOf = (tree: Tree) => tree.members.flatMap((i) => kinOfText.get(i) ?? [])
  const trees = buildStemma(groups.length, kin).map((tree) => refineTree(tree, groups, kinOf(tree)))
  const inTree = new Set(trees.flatMap((tree) => tree.members))
  const alone = groups.map((_, i) => i).filter((i) => !inTree.has(i))
  const all = [...trees, ...alone.map((i): Tree => ({ root: i, members: [i], steps: [] }))]
  const treeOf = new Map(all.flatMap((tree, number) => tree.members.map((i) => [i, number])))
  const slips = findSlips(groups, (text) => treeOf.get(text)!)
  return all
    .map((tree) => familyOf(groups, tree, slips))
    .filter((family) => family.witnesses.length > 1 || family.archetypes.length > 0)
    .sort((x, y) => y.witnesses.length - x.witnesses.length || compareText(x.id, y.id))
}

function familyOf(groups: readonly TextGroup[], tree: Tree, slips: readonly Slips[]): Family {
  const members = tree.members.map((i) => groups[i]!)
  const witnesses = members.flatMap((group) => group.readings.map((reading) => reading.id)).sort(compareText)
  const steps = withSecondExemplars(tree, groups).map((step) => descentOf(groups, step, slips))
  const hung = hangFromArchetypes(groups, tree, steps)
  const descent = [...hung.descent.map(contractOf), ...members.flatMap(copiesOfHead)]
  const archetypes = hung.missing.map(({ id, name, language, because, pages, signs }) => ({
    id,
    ...(name ? { name } : {}),
    ...(language ? { language } : {}),
    because,
    pages,
    signs,
  }))
  const below = new Set(descent.map((each) => each.to))
  const origins = [...witnesses, ...archetypes.map((each) => each.id)].filter((id) => !below.has(id)).length
  return { id: `family:${witnesses[0]}`, witnesses, archetypes, descent, origins, voices: 0 }
}

const contractOf = ({ from, to, relation, coverage, directed, evidence }: Descent): Descent => ({
  from,
  to,
  relation,
  coverage,
  directed,
  evidence,
})

function descentOf(
  groups: readonly TextGroup[],
  { from, to, kin, margin }: Step,
  slips: readonly Slips[],
): TextDescent {
  const seen = seenFrom(from, kin as KinTexts)
  const [exemplar, copy] = [groups[from]!, groups[to]!]
  const sameLanguage = primary(exemplar.reading.article.language) === primary(copy.reading.article.language)
  return {
    fromText: from,
    toText: to,
    verbatim: seen.by === 'verbatim',
    from: exemplar.reading.id,
    to: copy.reading.id,
    relation: relationOf(seen, sameLanguage),
    coverage: { from: round(seen.coverage.a), to: round(seen.coverage.b) },
    directed: margin >= decided,
    evidence: [
      ...reasonsFor({ exemplar, copy, likeness: seen }),
      ...errorEvidence(sharedSlips(slips[from]!, slips[to]!)),
    ],
  }
}

/** Errors that both pages have say that they are kin, never which of them was first. */
const errorEvidence = (errors: readonly string[]): Evidence[] =>
  errors.length > 0 ? [evidence('shared-error', errors)] : []

const round = (share: number): number => Math.round(share * 1000) / 1000
