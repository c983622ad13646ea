import { creditedArchetypes, isAnonymous, type Missing } from './archetypes.js'
import type { KinTexts } from './comparisons.js'
import { reasonsFor } from './direction.js'
import { weigh, weights } from './evidence.js'
import { turned } from './likeness.js'
import { copiesOfHead } from './page-copies.js'
import { relationOf } from './relation.js'
import { buildStemma, type Step, type Tree } from './stemma.js'
import { compareText, type TextGroup } from './text-group.js'
import type { Descent, Family } from './trace.js'

/** Below this the evidence does not say which page was first. */
const decided = 0.5

/** The families of the kin texts, with the pages that only repeat another's words. */
export function findFamilies(groups: readonly TextGroup[], kin: readonly KinTexts[]): Family[] {
  const trees = buildStemma(groups.length, kin)
  const inTree = new Set(trees.flatMap((tree) => tree.members))
  const alone = groups.map((_, i) => i).filter((i) => !inTree.has(i))
  return [...trees, ...alone.map((i): Tree => ({ root: i, members: [i], steps: [] }))]
    .map((tree) => familyOf(groups, tree))
    .filter((family) => family.witnesses.length > 1 || family.archetypes.length > 0)
    .sort((x, y) => y.witnesses.length - x.witnesses.length || compareText(x.id, y.id))
}

function familyOf(groups: readonly TextGroup[], tree: Tree): Family {
  const members = tree.members.map((i) => groups[i]!)
  const witnesses = members.flatMap((group) => group.readings.map((reading) => reading.id)).sort(compareText)
  const steps = tree.steps.map((step) => descentOf(groups, step))
  const hung = hangFromArchetypes(groups, tree, steps)
  const descent = [...hung.descent, ...members.flatMap(copiesOfHead)]
  const archetypes = hung.missing.map(({ key, name, because }) => ({
    id: archetypeId(key),
    ...(name ? { name } : {}),
    because,
  }))
  const from = new Set(descent.map((each) => each.to))
  const origins = [...witnesses, ...archetypes.map((each) => each.id)].filter((id) => !from.has(id)).length
  return { id: `family:${witnesses[0]}`, witnesses, archetypes, descent, origins, voices: 0 }
}

const archetypeId = (key: string) => `archetype:${key}`

/** Puts exemplars nobody collected where pages name them, unless a page of no known outlet can be the one. */
function hangFromArchetypes(groups: readonly TextGroup[], tree: Tree, steps: readonly Descent[]) {
  const missing = creditedArchetypes(groups, tree.members).filter(
    ({ copies }) => copies.includes(tree.root) || !isAnonymous(groups[tree.root]!),
  )
  if (missing.length === 0) return { missing, descent: steps }
  const above = new Map<string, Missing>()
  for (const each of missing) for (const i of each.copies) above.set(groups[i]!.reading.id, each)
  const root = groups[tree.root]!.reading.id
  if (!above.has(root)) above.set(root, missing[0]!)
  const kept = steps.filter((step) => !above.has(step.to) || namesItsExemplar(step))
  const stillBelow = new Set(kept.map((step) => step.to))
  const fromMissing = [...above]
    .filter(([page]) => !stillBelow.has(page))
    .map(([page, each]) => descentFromMissing(page, each))
  return { missing, descent: [...kept, ...fromMissing] }
}

/** The page names, besides the missing one, the page it hangs from. */
const namesItsExemplar = (step: Descent): boolean => weigh(step.evidence) >= weights.credit.weight

function descentFromMissing(page: string, { key, because }: Missing): Descent {
  return {
    from: archetypeId(key),
    to: page,
    relation: 'copy',
    coverage: { from: 0, to: 0 },
    directed: true,
    evidence: [{ kind: 'credit', weight: weights.credit.weight, detail: because }],
  }
}

function descentOf(groups: readonly TextGroup[], { from, to, kin, margin }: Step): Descent {
  const { likeness, a } = kin as KinTexts
  const seen = a === from ? likeness : turned(likeness)
  const [exemplar, copy] = [groups[from]!, groups[to]!]
  const sameLanguage = exemplar.reading.article.language === copy.reading.article.language
  return {
    from: exemplar.reading.id,
    to: copy.reading.id,
    relation: relationOf(seen, sameLanguage),
    coverage: { from: round(seen.coverage.a), to: round(seen.coverage.b) },
    directed: margin >= decided,
    evidence: reasonsFor({ exemplar, copy, likeness: seen }),
  }
}

const round = (share: number): number => Math.round(share * 1000) / 1000
