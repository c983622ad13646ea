/** What was made of a thing and another. */
type Note<Thing, Made> = { readonly other: Thing; readonly made: Made }

/**
 * What was worked out of pairs of things, by the things themselves. After each `turn`, what was kept or asked for since
 * the one before is still known, and the rest is forgotten.
 */
export class PairNotes<Thing extends object, Made> {
  private young = new Map<Thing, Note<Thing, Made>[]>()
  private old: typeof this.young = new Map()

  turn(): void {
    this.old = this.young
    this.young = new Map()
  }

  /** Undefined where nothing is known. */
  find(one: Thing, other: Thing): Made | undefined {
    const isIt = (note: Note<Thing, Made>) => note.other === other
    const young = this.young.get(one)?.find(isIt)
    const note = young ?? this.old.get(one)?.find(isIt)
    if (note && !young) this.add(one, note)
    return note?.made
  }

  keep(one: Thing, other: Thing, made: Made): void {
    this.add(one, { other, made })
  }

  private add(one: Thing, note: Note<Thing, Made>): void {
    const notes = this.young.get(one)
    if (notes) notes.push(note)
    else this.young.set(one, [note])
  }
}
