/** A stretch where two series differ: what the first has and what the second has instead. */
export type Change<Item> = { readonly lost: readonly Item[]; readonly gained: readonly Item[] }

/** Longer series are compared by their beginnings; a sentence is shorter. */
const longest = 400

/** Where two series of words differ, in order (longest common subsequence). */
export function changesBetween<Item>(
  a: readonly Item[],
  b: readonly Item[],
  same: (x: Item, y: Item) => boolean,
): Change<Item>[] {
  const [from, to] = [a.slice(0, longest), b.slice(0, longest)]
  const width = to.length + 1
  const common = new Uint16Array((from.length + 1) * width)
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      common[i * width + j] = same(from[i]!, to[j]!)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  return readChanges(from, to, common, same)
}

function readChanges<Item>(
  from: readonly Item[],
  to: readonly Item[],
  common: Uint16Array,
  same: (x: Item, y: Item) => boolean,
): Change<Item>[] {
  const width = to.length + 1
  const changes: Change<Item>[] = []
  let [lost, gained]: [Item[], Item[]] = [[], []]
  const close = () => {
    if (lost.length + gained.length > 0) changes.push({ lost, gained })
    ;[lost, gained] = [[], []]
  }
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && same(from[i]!, to[j]!)) {
      close()
      i++
      j++
    } else if (
      j >= to.length ||
      (i < from.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      lost.push(from[i++]!)
    } else gained.push(to[j++]!)
  }
  close()
  return changes
}
