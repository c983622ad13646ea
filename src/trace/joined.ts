/** Numbered things that are joined two by two; each set is known by its least member. */
export class Joined {
  private readonly above: Int32Array

  constructor(count: number) {
    this.above = Int32Array.from({ length: count }, (_, i) => i)
  }

  headOf(thing: number): number {
    const { above } = this
    let at = thing
    while (above[at] !== at) {
      above[at] = above[above[at]!]!
      at = above[at]!
    }
    return at
  }

  /** False where the two stood together already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.headOf(one), this.headOf(other)]
    this.above[Math.max(a, b)] = Math.min(a, b)
    return a !== b
  }
}
