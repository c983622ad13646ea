import type { AnchorFinder, Anchors } from './anchors.js'
import { isTranslated } from './dictionary.js'
import { startsWithCapital } from './letters.js'
import { WordNumbers } from './word-numbers.js'
import type { Words } from './words.js'
import type { Worth } from './worth.js'

/** Texts beyond this many sentences are compared by their beginning: the comparison stays bounded. */
const mostSentences = 1500

/** Longer sentences are cut: comparing two of them costs the product of their words. */
const longestSentence = 60

/** A text as sentences of anchors, with what each is worth. */
export type Sense = {
  readonly sentences: readonly Sentence[]
  /** Worth of all sentences. */
  readonly worth: number
}

export type Sentence = {
  /** Word indices, end exclusive. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly worth: number
}

/** A word that a translation keeps in some form. */
export type Token = {
  readonly anchors: Anchors
  readonly worth: number
  /** Between quotation marks: two reports may have it from one speaker. */
  readonly isQuoted: boolean
}

/** A text's sense. Of a language whose words cannot be looked up only names and numbers tell anything. */
export function senseOf(words: Words, language: string, finder: AnchorFinder, worth: Worth): Sense {
  const anchors = finder.anchorsOf(words, language)
  const onlyNames = !isTranslated(language)
  const worthHere = worthAmong(words, anchors, worth)
  const sentences: Sentence[] = []
  let total = 0
  for (const [start, end] of boundsOf(words)) {
    if (sentences.length >= mostSentences) break
    const tokens: Token[] = []
    let sum = 0
    for (let i = start; i < end; i++) {
      if (anchors[i]!.length === 0 || (onlyNames && !isNameOrNumber(words, i))) continue
      const isQuoted = words.quoted[i] === 1
      const token = { anchors: anchors[i]!, worth: leastWorth(anchors[i]!, worthHere), isQuoted }
      tokens.push(token)
      sum += token.worth
    }
    total += sum
    sentences.push({ start, end, tokens, worth: sum })
  }
  return { sentences, worth: total }
}

const isNameOrNumber = ({ text, starts }: Words, i: number): boolean =>
  startsWithCapital(text, starts[i]!) || /\d/.test(text[starts[i]!]!)

const numbers = new WordNumbers()

/** Worth of keys in a text, until the next is asked for: a name in all its sentences tells which text it is, not which sentence. */
function worthAmong(words: Words, anchors: readonly Anchors[], worth: Worth): Worth {
  numbers.clear()
  const worths: number[] = []
  const [holding, lastSeen]: [number[], number[]] = [[], []]
  for (const [start, end] of boundsOf(words)) {
    for (let i = start; i < end; i++) {
      for (const key of anchors[i]!) {
        const n = numbers.numberOf(key)
        if (n === worths.length) {
          worths.push(worth(key))
          holding.push(0)
          lastSeen.push(-1)
        }
        if (lastSeen[n] !== start) holding[n]!++
        lastSeen[n] = start
      }
    }
  }
  const spread = worths.map((each, n) => each / Math.sqrt(holding[n]!))
  return (key) => spread[numbers.find(key)]!
}

function* boundsOf({ sentences }: Words): Generator<[number, number]> {
  for (let i = 0; i + 1 < sentences.length; i++) {
    const last = sentences[i + 1]!
    for (let start = sentences[i]!; start < last; start += longestSentence) {
      yield [start, Math.min(last, start + longestSentence)]
    }
  }
}

/** A word is worth what its commonest reading is worth; a rare second sense in the dictionary adds nothing. */
function leastWorth(anchors: Anchors, worth: Worth): number {
  let least = 99
  for (const key of anchors) least = Math.min(least, worth(key))
  return least
}
