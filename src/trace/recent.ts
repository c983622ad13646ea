/** Keeps what was made of things lately, up to about twice `most` in weight, and makes the rest again. */
export class Recent<Thing, Made> {
  private young = new Map<Thing, Made>()
  private old = new Map<Thing, Made>()
  private weight = 0

  constructor(
    private readonly most: number,
    private readonly weigh: (made: Made) => number,
  ) {}

  get(thing: Thing, make: () => Made): Made {
    const known = this.young.get(thing)
    if (known !== undefined) return known
    const made = this.old.get(thing) ?? make()
    this.keep(thing, made)
    return made
  }

  private keep(thing: Thing, made: Made): void {
    this.young.set(thing, made)
    this.weight += this.weigh(made)
    if (this.weight < this.most) return
    this.old = this.young
    this.young = new Map()
    this.weight = 0
  }
}
