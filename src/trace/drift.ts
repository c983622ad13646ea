import type { AnchorFinder } from './anchors.js'
import { type ComparedSentences, type FoundDrift, hasDriftWords, type Side } from './compared-sentences.js'
import { cutDrift } from './cut-drift.js'
import { hedgeDrift } from './hedge-drift.js'
import { nameDrift } from './name-drift.js'
import { negationDrift } from './negation-drift.js'
import { numberDrift } from './number-drift.js'
import { oppositeDrift } from './opposite-drift.js'
import { senseOf } from './sense.js'
import { alignSentences, type SentencePair } from './sentence-alignment.js'
import { alignWords } from './word-alignment.js'
import { wordDrift } from './word-drift.js'
import type { Wording, WordingSentence } from './wording.js'
import type { Worth } from './worth.js'

/** Sentences less alike are not sure enough to be the same sentence for their difference to be told. */
const sureLikeness = { same: 0.3, across: 0.25 }
/** A sentence that lost this much of its words is two sentences on the other page, or was cut: no more is told. */
const leastLength = { same: 0.4, across: 0.45 }

const kinds: readonly ((pair: ComparedSentences) => FoundDrift[])[] = [
  negationDrift,
  numberDrift,
  nameDrift,
  hedgeDrift,
  wordDrift,
  oppositeDrift,
  cutDrift,
]

/** Changes of meaning between two pages' wordings of one utterance. */
export function findDrift(from: Wording, to: Wording, finder: AnchorFinder, worth: Worth): FoundDrift[] {
  const sameLanguage = from.language === to.language
  const found: FoundDrift[] = []
  for (const pair of sentencePairs(from, to, finder, worth)) {
    const [a, b] = [from.sentences[pair.a]!, to.sentences[pair.b]!]
    const sides = {
      from: sideOf(from, a),
      to: sideOf(to, b),
      sameLanguage,
      alignment: alignWords(a.said, b.said),
    }
    if (pair.likeness >= sureLikeness[sameLanguage ? 'same' : 'across']) found.push(...driftIn(sides))
  }
  return found
}

/** What can be told of a language of which nothing is known. */
const wordless = [numberDrift, nameDrift]

/** Changes of meaning between two sentences that are one. */
export function driftIn(pair: ComparedSentences): FoundDrift[] {
  const told = areAsLong(pair) ? kinds : [cutDrift, oppositeDrift]
  const areKnown = hasDriftWords(pair.from) && hasDriftWords(pair.to)
  return told.filter((kind) => areKnown || wordless.includes(kind)).flatMap((kind) => kind(pair))
}

const sideOf = ({ language, isDenied }: Wording, { said, around }: WordingSentence): Side => ({
  sentence: said,
  around,
  language,
  isDenied: isDenied ?? false,
})

function areAsLong({ from, to, sameLanguage }: ComparedSentences): boolean {
  const [shorter, longer] = [from.sentence.length, to.sentence.length].sort((a, b) => a - b)
  return shorter! >= leastLength[sameLanguage ? 'same' : 'across'] * longer!
}

/** Sentences matched by what they say; where both wordings are one sentence, these are the pair. */
function sentencePairs(from: Wording, to: Wording, finder: AnchorFinder, worth: Worth): SentencePair[] {
  if (from.sentences.length === 1 && to.sentences.length === 1) return [{ a: 0, b: 0, likeness: 1 }]
  const [a, b] = [
    senseOf(from.words, from.language, finder, worth),
    senseOf(to.words, to.language, finder, worth),
  ]
  const place = (wording: Wording, start: number) => placeOf(wording, start)
  return alignSentences(a, b)
    .filter((pair, _, all) => isAlone(pair, all))
    .map(({ a: i, b: j, likeness }) => ({
      a: place(from, a.sentences[i]!.start),
      b: place(to, b.sentences[j]!.start),
      likeness,
    }))
    .filter((pair) => pair.a >= 0 && pair.b >= 0)
}

/** A sentence that became two cannot be compared word for word with either. */
const isAlone = (pair: SentencePair, all: readonly SentencePair[]): boolean =>
  all.every((each) => each === pair || (each.a !== pair.a && each.b !== pair.b))

/** Which sentence holds the word at `start`. */
const placeOf = ({ words }: Wording, start: number): number =>
  words.sentences.findLastIndex((first, i) => first <= start && i < words.sentences.length - 1)
