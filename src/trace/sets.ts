/** Sets of numbered things that are joined two by two. */
export class Sets {
  private readonly heads: Int32Array
  private readonly members = new Map<number, number[]>()

  constructor(count: number) {
    this.heads = Int32Array.from({ length: count }, (_, i) => i)
  }

  /** What stands for the set that a thing is in. */
  of(thing: number): number {
    return this.heads[thing]!
  }

  membersOf(thing: number): readonly number[] {
    return this.members.get(this.of(thing)) ?? [thing]
  }

  /** Joins two sets; the smaller is moved, so that all joins together stay cheap. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a === b) return
    const [small, large] = this.membersOf(a).length < this.membersOf(b).length ? [a, b] : [b, a]
    const grown = this.members.get(large) ?? [large]
    for (const thing of this.membersOf(small)) {
      this.heads[thing] = large
      grown.push(thing)
    }
    this.members.set(large, grown)
    this.members.delete(small)
  }

  /** All sets, each sorted, in the order of their least members. */
  all(): number[][] {
    const seen = new Set<number>()
    const sets: number[][] = []
    for (let thing = 0; thing < this.heads.length; thing++) {
      const head = this.of(thing)
      if (seen.has(head)) continue
      seen.add(head)
      sets.push([...this.membersOf(thing)].sort((a, b) => a - b))
    }
    return sets
  }
}
