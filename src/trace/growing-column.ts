/** A column of 32-bit numbers that grows as they are found. */
export class GrowingColumn {
  private column = new Uint32Array(1024)
  private filled = 0

  get length(): number {
    return this.filled
  }

  push(value: number): void {
    if (this.filled === this.column.length) this.makeRoom(1)
    this.column[this.filled++] = value
  }

  append(values: Uint32Array): void {
    if (this.filled + values.length > this.column.length) this.makeRoom(values.length)
    this.column.set(values, this.filled)
    this.filled += values.length
  }

  clear(): void {
    this.filled = 0
  }

  /** What was found, until more is or it is cleared. */
  lent(): Uint32Array {
    return this.column.subarray(0, this.filled)
  }

  /** What was found, in an array of its own. */
  values(): Uint32Array {
    return this.column.slice(0, this.filled)
  }

  private makeRoom(more: number): void {
    const larger = new Uint32Array(Math.max(Math.ceil(this.column.length * 1.5), this.filled + more))
    larger.set(this.column.subarray(0, this.filled))
    this.column = larger
  }
}
