import type { AnchorFinder, Anchors } from './anchors.js'
import { sortedOnce } from './fingerprint.js'
import type { Words } from './words.js'

/** Worth of a key: the rarer it is, in these pages and in general, the more a match of it says. */
export type Worth = (key: number) => number

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
  readonly tokens: readonly { readonly anchors: Anchors; readonly worth: number }[]
  readonly worth: number
}

/** Room to gather the keys of one text, kept between texts. */
let gathered = new Uint32Array(1 << 14)

/** All keys of a text, sorted, each once: what candidates are found by. */
export function keysOf(words: Words, language: string, finder: AnchorFinder): Uint32Array {
  let count = 0
  for (const anchors of finder.anchorsOf(words, language)) {
    if (count + anchors.length > gathered.length) {
      const larger = new Uint32Array(gathered.length * 2)
      larger.set(gathered)
      gathered = larger
    }
    for (const key of anchors) gathered[count++] = key
  }
  return sortedOnce(gathered.slice(0, count))
}

/** Prior documents that a page's own collection is added to. */
const priorDocuments = 1000

/** Worth of keys in a collection where `frequency` gives the documents holding each. */
export function worthIn(
  documents: number,
  frequency: (key: number) => number,
  prior: (key: number) => number,
): Worth {
  const all = documents + priorDocuments
  return (key) => Math.log(all / (prior(key) + frequency(key)))
}

export function senseOf(words: Words, language: string, finder: AnchorFinder, worth: Worth): Sense {
  const anchors = finder.anchorsOf(words, language)
  const repeats = sentencesHolding(words, anchors)
  const sentences: Sentence[] = []
  let total = 0
  for (const [start, end] of boundsOf(words)) {
    if (sentences.length >= mostSentences) break
    const tokens = anchors
      .slice(start, end)
      .filter((each) => each.length > 0)
      .map((each) => ({
        anchors: each,
        worth: leastWorth(each, (key) => worth(key) / Math.sqrt(repeats.get(key)!)),
      }))
    const sum = tokens.reduce((all, token) => all + token.worth, 0)
    total += sum
    if (tokens.length > 0) sentences.push({ start, end, tokens, worth: sum })
  }
  return { sentences, worth: total }
}

/** How many sentences hold each key: a name in all of them tells which text it is, not which sentence. */
function sentencesHolding(words: Words, anchors: readonly Anchors[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const [start, end] of boundsOf(words)) {
    const keys = new Set(anchors.slice(start, end).flatMap((each) => Array.from(each)))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
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
const leastWorth = (anchors: Anchors, worth: Worth): number =>
  anchors.reduce((least, key) => Math.min(least, worth(key)), 99)
