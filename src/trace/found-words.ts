import type { Words } from './words.js'

/** Columns that grow while words are found, and are used again for the next text. */
export class FoundWords {
  private starts = new Int32Array(4096)
  private ends = new Int32Array(4096)
  private hashes = new Uint32Array(4096)
  private quoted = new Uint8Array(4096)
  private count = 0
  private readonly sentences = new Breaks()
  private readonly paragraphs = new Breaks()

  clear(): void {
    this.count = 0
    this.sentences.clear()
    this.paragraphs.clear()
  }
  add(start: number, end: number, hash: number, quoted: boolean): void {
    if (this.count === this.starts.length) this.makeRoom()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.hashes[this.count] = hash >>> 0
    this.quoted[this.count] = quoted ? 1 : 0
    this.count++
  }
  breakSentence(): void {
    this.sentences.add(this.count)
  }
  breakParagraph(): void {
    this.breakSentence()
    this.paragraphs.add(this.count)
  }
  lastLength(): number {
    return this.count === 0 ? 0 : this.ends[this.count - 1]! - this.starts[this.count - 1]!
  }
  lastEnd(): number {
    return this.count === 0 ? 0 : this.ends[this.count - 1]!
  }
  words(text: string): Words {
    this.breakParagraph()
    return {
      text,
      count: this.count,
      starts: this.starts.subarray(0, this.count),
      ends: this.ends.subarray(0, this.count),
      hashes: this.hashes.subarray(0, this.count),
      quoted: this.quoted.subarray(0, this.count),
      sentences: this.sentences.lent(),
      paragraphs: this.paragraphs.lent(),
    }
  }
  private makeRoom(): void {
    const length = this.starts.length * 2
    const grown = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from)
      return to
    }
    this.starts = grown(new Int32Array(length), this.starts)
    this.ends = grown(new Int32Array(length), this.ends)
    this.hashes = grown(new Uint32Array(length), this.hashes)
    this.quoted = grown(new Uint8Array(length), this.quoted)
  }
}

/** Indices of the words at which something begins, each once. */
class Breaks {
  private words = new Int32Array(256)
  private count = 0

  clear(): void {
    this.count = 0
  }
  add(word: number): void {
    if (this.count > 0 && this.words[this.count - 1] === word) return
    if (this.count === this.words.length) {
      const larger = new Int32Array(this.count * 2)
      larger.set(this.words)
      this.words = larger
    }
    this.words[this.count++] = word
  }
  lent(): Int32Array {
    return this.words.subarray(0, this.count)
  }
}
