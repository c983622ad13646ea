import { GrowingColumn } from './growing-column.js'
import { Scratch } from './scratch.js'

/** Keys and who holds each, side by side. */
export type Pairs = { readonly keys: Uint32Array; readonly documents: Uint32Array }

/** Takes the keys of documents slice by slice, from the least on, and sorts each in room used again for the next. */
export class Slice {
  private readonly keys = new GrowingColumn()
  private readonly documents = new GrowingColumn()
  private readonly room = { keys: new Scratch(), documents: new Scratch() }
  /** How many keys of each document were taken. */
  private readonly taken: Uint32Array

  constructor(private readonly keysOfDocuments: readonly Uint32Array[]) {
    this.taken = new Uint32Array(keysOfDocuments.length)
  }

  /** The pairs whose key is below a bound and that were not taken before, by key, then document; only lent. */
  next(below: number): Pairs {
    this.keys.clear()
    this.documents.clear()
    this.keysOfDocuments.forEach((keys, document) => {
      let next = this.taken[document]!
      for (; next < keys.length && keys[next]! < below; next++) {
        this.keys.push(keys[next]!)
        this.documents.push(document)
      }
      this.taken[document] = next
    })
    return this.sorted()
  }

  /** Two passes of 16 bits, each of which keeps what is equal in its order. */
  private sorted(): Pairs {
    const pairs = { keys: this.keys.lent(), documents: this.documents.lent() }
    const room = {
      keys: this.room.keys.lend(pairs.keys.length),
      documents: this.room.documents.lend(pairs.keys.length),
    }
    sortByDigit(pairs, 0, room)
    sortByDigit(room, 16, pairs)
    return pairs
  }
}

function sortByDigit({ keys, documents }: Pairs, shift: number, into: Pairs): void {
  const next = new Uint32Array(0x10001)
  for (let i = 0; i < keys.length; i++) next[((keys[i]! >>> shift) & 0xffff) + 1]!++
  for (let i = 1; i <= 0x10000; i++) next[i]! += next[i - 1]!
  for (let i = 0; i < keys.length; i++) {
    const to = next[(keys[i]! >>> shift) & 0xffff]!++
    into.keys[to] = keys[i]!
    into.documents[to] = documents[i]!
  }
}
