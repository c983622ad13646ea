/**
 * Room that is lent for a moment and never given up: a million short-lived arrays outside the heap would each time
 * have the collector walk through all pages.
 */
export class Scratch {
  private room = new Uint32Array(1024)

  /** Room for so many numbers, whatever stands in it, until it is asked for again. */
  lend(count: number): Uint32Array {
    if (count > this.room.length) this.room = new Uint32Array(Math.max(count, this.room.length * 2))
    return this.room.subarray(0, count)
  }
}
