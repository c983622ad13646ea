import { isAnonymous, type Missing, missingExemplars } from './archetypes.js'
import { weigh, weights } from './evidence.js'
import { primary } from './evidence-translation.js'
import type { Tree } from './stemma.js'
import type { TextGroup } from './text-group.js'
import type { Descent, Evidence } from './trace.js'

/** A step of descent with the texts it joins. */
export type TextDescent = Descent & {
  readonly fromText: number
  readonly toText: number
  readonly verbatim: boolean
}

/**
 * Puts exemplars that nobody collected above the pages that name or betray them. A page keeps its place where
 * it names the page above too, or repeats word for word a page that hangs from the missing one already.
 */
export function hangFromArchetypes(groups: readonly TextGroup[], tree: Tree, steps: readonly TextDescent[]) {
  const missing = missingExemplars(groups, tree.members).filter(
    ({ copies }) => copies.has(tree.root) || !isAnonymous(groups[tree.root]!),
  )
  const above = exemplarsAbove(tree, missing)
  const kept = steps.filter((step) => !above.has(step.toText) || staysBelow(step, above, groups))
  const stillBelow = new Set(kept.map((step) => step.toText))
  const hung = [...above]
    .filter(([text]) => !stillBelow.has(text))
    .map(([text, each]) => descentFromMissing(groups[text]!, each, each.copies.get(text) ?? []))
  const used = new Set(hung.map((each) => each.from))
  return { missing: missing.filter((each) => used.has(each.id)), descent: [...kept, ...hung] }
}

/** Which missing exemplar each text hangs from; the root hangs from one wherever one is missing. */
function exemplarsAbove(tree: Tree, missing: readonly Missing[]): Map<number, Missing> {
  const above = new Map<number, Missing>()
  for (const each of missing)
    for (const text of each.copies.keys()) if (!above.has(text)) above.set(text, each)
  if (missing[0] && !above.has(tree.root)) above.set(tree.root, missing[0])
  return above
}

function staysBelow(
  step: TextDescent,
  above: ReadonlyMap<number, Missing>,
  groups: readonly TextGroup[],
): boolean {
  if (weigh(step.evidence) >= weights.credit.weight) return true
  const missing = above.get(step.toText)!
  const [from, to] = [groups[step.fromText]!, groups[step.toText]!].map(languageOf)
  const translatedOnce = missing.language !== undefined && missing.language !== to
  return from === to && step.verbatim && translatedOnce && above.get(step.fromText)?.id === missing.id
}

const languageOf = (group: TextGroup): string => primary(group.reading.article.language)

function descentFromMissing(
  page: TextGroup,
  { id, language, because }: Missing,
  own: readonly Evidence[],
): Descent {
  const isTranslation = language !== undefined && language !== languageOf(page)
  return {
    from: id,
    to: page.reading.id,
    relation: isTranslation ? 'translation' : 'copy',
    coverage: { from: 0, to: 0 },
    directed: true,
    evidence: own.length > 0 ? own : [{ kind: 'kin-of-copies', weight: 0, detail: because, values: [] }],
  }
}
