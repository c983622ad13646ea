import { Joined } from './joined.js'

/** Two kin texts; `balance` is the log-odds that `b` was taken from `a`. */
export type Kin = {
  readonly a: number
  readonly b: number
  readonly nearness: number
  readonly balance: number
}

/** A step of descent between texts. `margin`: log-odds lost if it ran the other way, the rest at its best. */
export type Step = { readonly from: number; readonly to: number; readonly kin: Kin; readonly margin: number }

export type Tree = {
  readonly root: number
  readonly members: readonly number[]
  readonly steps: readonly Step[]
}

/** Log-odds count a little towards which texts are joined. */
const nearnessOfEvidence = 0.05

/**
 * The trees that join kin texts by their nearest likeness and hang each from the root that the evidence of
 * all its edges speaks for. Near texts are joined first, so a copy of a copy hangs from the copy.
 */
export function buildStemma(texts: number, kin: readonly Kin[]): Tree[] {
  const chosen = nearestForest(texts, kin)
  const neighbours = new Map<number, Kin[]>()
  for (const edge of chosen) {
    for (const end of [edge.a, edge.b]) {
      const known = neighbours.get(end)
      if (known) known.push(edge)
      else neighbours.set(end, [edge])
    }
  }
  const trees: Tree[] = []
  const seen = new Set<number>()
  for (const start of [...neighbours.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue
    const tree = hang(start, neighbours)
    for (const member of tree.members) seen.add(member)
    trees.push(tree)
  }
  return trees
}

/** Kruskal's forest of greatest nearness; ties fall to the earlier texts. */
function nearestForest(texts: number, kin: readonly Kin[]): Kin[] {
  const joined = new Joined(texts)
  const worth = (edge: Kin) => edge.nearness + nearnessOfEvidence * Math.min(4, Math.abs(edge.balance))
  return [...kin]
    .sort((x, y) => worth(y) - worth(x) || x.a - y.a || x.b - y.b)
    .filter((edge) => joined.join(edge.a, edge.b))
}

const balanceFrom = (edge: Kin, from: number) => (edge.a === from ? edge.balance : -edge.balance)

/** The text that an edge joins to this one. */
export const otherEnd = (edge: Kin, end: number): number => (edge.a === end ? edge.b : edge.a)

/** Hangs a tree from its best root, and says for each step what turning it would cost. */
function hang(start: number, neighbours: ReadonlyMap<number, readonly Kin[]>): Tree {
  const walk = walkFrom(start, neighbours)
  const scores = new Map<number, number>([
    [start, walk.reduce((sum, step) => sum + balanceFrom(step.kin, step.from), 0)],
  ])
  for (const { from, to, kin } of walk) scores.set(to, scores.get(from)! - balanceFrom(kin, from))
  const members = [...scores.keys()].sort((a, b) => a - b)
  const root = members.reduce((best, each) => (scores.get(each)! > scores.get(best)! ? each : best))
  return {
    root,
    members,
    steps: withMargins(walkFrom(root, neighbours), scores, root),
  }
}

function walkFrom(root: number, neighbours: ReadonlyMap<number, readonly Kin[]>) {
  const steps: { from: number; to: number; kin: Kin }[] = []
  const stack: [number, number][] = [[root, -1]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [from, before] = top
    for (const kin of neighbours.get(from) ?? []) {
      const to = otherEnd(kin, from)
      if (to === before) continue
      steps.push({ from, to, kin })
      stack.push([to, from])
    }
  }
  return steps
}

/** The best root below a step is the best the tree could do with the step turned. */
function withMargins(
  walk: readonly { from: number; to: number; kin: Kin }[],
  scores: ReadonlyMap<number, number>,
  root: number,
): Step[] {
  const best = new Map<number, number>(scores)
  for (const { from, to } of [...walk].reverse()) {
    best.set(from, Math.max(best.get(from)!, best.get(to)!))
  }
  return walk.map((step) => ({ ...step, margin: scores.get(root)! - best.get(step.to)! }))
}
