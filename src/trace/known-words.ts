import type { Anchors } from './anchors.js'
import { sortedOnce } from './fingerprint.js'
import { foldWord } from './letters.js'
import { numberAt } from './number-anchors.js'
import { WordNumbers } from './word-numbers.js'
import type { Words } from './words.js'

/** Words known at a time: more than a language uses, few enough for pages of nonsense. */
const most = 500_000

/** Words of one language with their anchors, each worked out once. */
export class KnownWords {
  private numbers = new WordNumbers()
  /** By the word's number; null for what begins with a digit, whose anchors depend on what stands beside it. */
  private anchors: (Anchors | null)[] = []
  /** By the word's number: the last text whose keys it was counted in. */
  private countedIn: number[] = []
  private texts = 0

  constructor(private readonly anchorsOfWord: (folded: string) => Anchors) {}

  /** Anchors of each word of a text in order. */
  anchorsOf(words: Words): Anchors[] {
    const found: Anchors[] = []
    for (let i = 0; i < words.count; i++) {
      found.push(this.anchors[this.numberOf(words, i)] ?? numberAt(words, i))
    }
    return found
  }

  /** All anchors of a text, sorted, each once. */
  keysOf(words: Words): Uint32Array {
    const text = ++this.texts
    const keys: number[] = []
    for (let i = 0; i < words.count; i++) {
      const number = this.numberOf(words, i)
      const anchors = this.anchors[number] ?? numberAt(words, i)
      if (this.countedIn[number] === text && this.anchors[number]) continue
      this.countedIn[number] = text
      for (let k = 0; k < anchors.length; k++) keys.push(anchors[k]!)
    }
    return sortedOnce(keys)
  }

  private numberOf(words: Words, i: number): number {
    const number = this.numbers.numberOf(words.hashes[i]!)
    if (number < this.anchors.length) return number
    if (number >= most) return this.forgetAll(words, i)
    this.anchors.push(this.workOut(words, i))
    this.countedIn.push(0)
    return number
  }

  private workOut(words: Words, i: number): Anchors | null {
    const word = words.text.slice(words.starts[i], words.ends[i])
    return /^\d/.test(word) ? null : this.anchorsOfWord(foldWord(word))
  }

  private forgetAll(words: Words, i: number): number {
    this.numbers = new WordNumbers()
    this.anchors = []
    this.countedIn = []
    return this.numberOf(words, i)
  }
}
