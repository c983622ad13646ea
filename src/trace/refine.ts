import { type KinTexts, seenFrom } from './comparisons.js'
import { compareWords, type Likeness } from './likeness.js'
import type { Step, Tree } from './stemma.js'
import type { TextGroup } from './text-group.js'

/** Larger families keep the tree of nearest likeness: looking at all their triples would take too long. */
const largestFamily = 60
/** Words by which one exemplar must explain a copy better than another. */
const clearly = 2
const mostRounds = 4

/**
 * Hangs each text from the page that explains its words best. Nearness alone cannot tell a copy's copy from a
 * sibling: what decides is whether it has words that the page above lost (then it was taken from another),
 * or words that were new there.
 */
export function refineTree(tree: Tree, groups: readonly TextGroup[], kin: readonly KinTexts[]): Tree {
  if (tree.members.length < 3 || tree.members.length > largestFamily) return tree
  const explained = explainer(groups, kin)
  const parents = new Map(tree.steps.map((step) => [step.to, step]))
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false
    for (const child of tree.members) {
      const step = parents.get(child)
      const better = step && betterParent(step, parents, tree.members, explained)
      if (!step || better === undefined) continue
      parents.set(child, { ...step, from: better, kin: explained.kin(better, child) ?? step.kin })
      changed = true
    }
  }
  return { ...tree, steps: tree.steps.map((step) => parents.get(step.to)!) }
}

type Explainer = ReturnType<typeof explainer>

/** The text above the parent, or a sibling, if it explains the child clearly better. */
function betterParent(
  { from: parent, to: child }: Step,
  parents: ReadonlyMap<number, Step>,
  members: readonly number[],
  explained: Explainer,
): number | undefined {
  const above = parents.get(parent)?.from
  if (above !== undefined && isNamedAbove(child, parent, above, explained)) return above
  if (!explained.inWords(parent, child)) return undefined
  const siblings = members.filter((each) => each !== child && parents.get(each)?.from === parent)
  const candidates = [...(above === undefined ? [] : [above]), ...siblings]
  let best: { text: number; gain: number } | undefined
  for (const text of candidates) {
    if (!explained.inWords(text, child)) continue
    const gain = explained.only(child, text, parent) - explained.only(child, parent, text)
    if (gain > clearly && gain > (best?.gain ?? 0)) best = { text, gain }
  }
  if (best || above === undefined) return best?.text
  return mayBypass(child, parent, above, explained) ? above : undefined
}

/**
 * Across languages words do not tell the exemplar from its copies, a credit line does. (Within one, a copy of a copy
 * keeps the credit line.)
 */
function isNamedAbove(child: number, parent: number, above: number, explained: Explainer): boolean {
  const [step, other] = [explained.kin(parent, child), explained.kin(above, child)]
  return step?.likeness.by === 'sense' && other?.likeness.by === 'sense' && other.named && !step.named
}

/** Log-odds that a page was taken from the first page rather than from another page that has the same words. */
const originalIsCopied = 0.6

/**
 * Where the text above the parent explains the child as well, the child bypasses the parent, unless the parent
 * has lost so much that holding all of the child's passages would be chance.
 */
function mayBypass(child: number, parent: number, above: number, explained: Explainer): boolean {
  const [step, before] = [explained.inWords(parent, child), explained.inWords(above, parent)]
  if (!step || !before || !explained.inWords(above, child)) return false
  if (explained.only(child, parent, above) > explained.only(child, above, parent)) return false
  const kept = seenFrom(above, before).coverage.a
  return -Math.log(Math.max(0.01, kept)) * step.likeness.passages.length < originalIsCopied
}

function explainer(groups: readonly TextGroup[], kin: readonly KinTexts[]) {
  const pairs = new Map(kin.map((each) => [`${each.a}:${each.b}`, each]))
  const masks = new Map<string, Uint8Array>()
  const kinOf = (a: number, b: number) => pairs.get(a < b ? `${a}:${b}` : `${b}:${a}`)
  const mask = (child: number, by: number): Uint8Array => {
    const key = `${child}:${by}`
    const known = masks.get(key)
    if (known) return known
    const found = kinOf(child, by)
    const likeness = found ? seenFrom(child, found) : compareWords(groups[child]!.words, groups[by]!.words)
    const made = wordsExplained(groups[child]!, groups[by]!, likeness)
    masks.set(key, made)
    return made
  }
  return {
    kin: kinOf,
    /** The two texts as kin, where they share the very words. */
    inWords(a: number, b: number): KinTexts | undefined {
      const found = kinOf(a, b)
      return found?.likeness.by === 'verbatim' ? found : undefined
    },
    /** Words of `child` that `by` has and `not` lacks. */
    only(child: number, by: number, not: number): number {
      const [has, lacks] = [mask(child, by), mask(child, not)]
      let words = 0
      for (let i = 0; i < has.length; i++) if (has[i] && !lacks[i]) words++
      return words
    },
  }
}

/** Which words of a text are the other's too: by sense whole passages, else the very words. */
function wordsExplained(text: TextGroup, other: TextGroup, { by, passages }: Likeness): Uint8Array {
  const explained = new Uint8Array(text.words.count)
  for (const { aStart, aEnd, bStart, bEnd } of passages) {
    const there = new Set(other.words.hashes.subarray(bStart, bEnd))
    for (let i = aStart; i < aEnd; i++)
      if (by === 'sense' || there.has(text.words.hashes[i]!)) explained[i] = 1
  }
  return explained
}
