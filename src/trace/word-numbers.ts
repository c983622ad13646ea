/** Numbers words, or other keys of 32 bits, from 0 in the order they are first met: several times as fast as a Map. */
export class WordNumbers {
  /** Open addressing, two places a slot: the word's number plus one, or 0 where the slot is free; its hash. */
  private slots = new Int32Array(1 << 9)
  private count = 0

  /** The number of the word with this hash; as many as there were words before where it is new. */
  numberOf(hash: number): number {
    const slot = this.slotOf(hash | 0)
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1
    this.slots[slot] = ++this.count
    this.slots[slot + 1] = hash | 0
    if (this.count * 4 >= this.slots.length) this.makeRoom()
    return this.count - 1
  }

  /** The number of a word that was met before; -1 for another. */
  find(hash: number): number {
    return this.slots[this.slotOf(hash | 0)]! - 1
  }

  /** Forgets all words; the room stays, unless a huge text had made it huge. */
  clear(): void {
    if (this.slots.length <= 1 << 14) this.slots.fill(0)
    else this.slots = new Int32Array(1 << 12)
    this.count = 0
  }

  private slotOf(hash: number): number {
    const last = this.slots.length - 2
    let slot = ((hash ^ (hash >>> 15)) << 1) & last
    while (this.slots[slot] !== 0 && this.slots[slot + 1] !== hash) slot = (slot + 2) & last
    return slot
  }

  private makeRoom(): void {
    const before = this.slots
    this.slots = new Int32Array(before.length * 2)
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] === 0) continue
      const slot = this.slotOf(before[i + 1]!)
      this.slots[slot] = before[i]!
      this.slots[slot + 1] = before[i + 1]!
    }
  }
}
